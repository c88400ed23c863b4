package dev.parapet.lens.answers;

import dev.parapet.questionset.QuestionSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that some files from the AWS tool say.
///
/// @param answers by question id
/// @param lenses that `export-lens` printed
public record AwsExport(
        Map<String, AwsAnswer> answers, List<AwsNotes> notes, List<QuestionSet> lenses) {
    public static final AwsExport EMPTY = new AwsExport(Map.of(), List.of(), List.of());

    public AwsExport {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        notes = List.copyOf(notes);
        lenses = List.copyOf(lenses);
    }

    boolean isEmpty() {
        return answers.isEmpty() && notes.isEmpty() && lenses.isEmpty();
    }

    /// What two files say together. Of one question the later file wins, but for what only the
    /// earlier tells.
    public AwsExport and(AwsExport later) {
        var all = new LinkedHashMap<>(answers);
        later.answers.forEach((id, answer) -> all.merge(id, answer, (old, next) -> next.or(old)));
        return new AwsExport(all, joined(notes, later.notes), joined(lenses, later.lenses));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
