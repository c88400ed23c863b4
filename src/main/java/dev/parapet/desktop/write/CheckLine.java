package dev.parapet.desktop.write;

import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.plan.check.Finding;
import dev.parapet.plan.check.FindingWording;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.FieldRef;
import dev.parapet.review.PracticeField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of what should be mended before the plan goes out.
sealed interface CheckLine {

    /// Begins findings of one kind.
    record Heading(String kind, int count) implements CheckLine {}

    /// One finding.
    ///
    /// @param about what the finding is about
    /// @param detail may be empty
    /// @param sentence all of it, to be read out
    record Item(Finding finding, String about, String detail, String sentence)
            implements CheckLine {

        /// Where it is mended; none for what is not asked in the window any more.
        Optional<Destination> place() {
            return switch (finding.field()) {
                case FieldRef.OfPractice(var practice, var field) ->
                        Optional.of(
                                field == PracticeField.STATUS
                                        ? new Destination.ToAction(practice)
                                        : new Destination.ToPractice(practice));
                case FieldRef.OfQuestion(var question, _) ->
                        Optional.of(new Destination.ToQuestion(question));
                case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> Optional.empty();
            };
        }
    }

    /// The lines for findings that stand in the order of their kinds.
    static List<CheckLine> of(
            List<Finding> findings, FindingWording wording, List<QuestionSet> sets) {
        var lines = new ArrayList<CheckLine>();
        for (var kind : findings.stream().map(wording::kind).distinct().toList()) {
            var alike = findings.stream().filter(one -> wording.kind(one).equals(kind)).toList();
            lines.add(new Heading(kind, alike.size()));
            alike.forEach(one ->
                    lines.add(
                            new Item(
                                    one,
                                    wording.about(one, sets),
                                    wording.detail(one),
                                    wording.line(one, sets))));
        }
        return List.copyOf(lines);
    }
}
