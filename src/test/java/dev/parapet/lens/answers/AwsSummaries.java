package dev.parapet.lens.answers;

/// Answers as `aws wellarchitected list-answers` prints them.
final class AwsSummaries {
    private AwsSummaries() {}

    /// The one question of a small lens.
    ///
    /// @param selected ids of choices with commas between, or a dash for none
    /// @param notApplicable the id of a choice, or a dash for none
    static String of(String selected, String notApplicable) {
        var chosen = selected.equals("-") ? "" : "\"" + selected.replace(",", "\",\"") + "\"";
        var marked =
                notApplicable.equals("-")
                        ? ""
                        : "{\"ChoiceId\": \"%s\", \"Status\": \"NOT_APPLICABLE\", \"Reason\": \"OUT_OF_SCOPE\"}"
                                .formatted(notApplicable);
        return """
        {"WorkloadId": "w", "LensAlias": "l", "AnswerSummaries": [{"QuestionId": "question",
          "PillarId": "pillar", "SelectedChoices": [%s], "IsApplicable": true,
          "ChoiceAnswerSummaries": [%s], "Risk": "HIGH", "Reason": "NONE"}]}
        """
                .formatted(chosen, marked);
    }
}
