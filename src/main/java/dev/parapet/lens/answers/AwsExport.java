package dev.parapet.lens.answers;

import dev.parapet.lens.answers.AwsAnswer.Asked;
import dev.parapet.questionset.QuestionSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything that some files from the AWS tool say.
///
/// @param lenses that `export-lens` printed
/// @param workloads what the files speak of, such as `workload 0123…`, or a milestone of one
public record AwsExport(
        Map<Asked, AwsAnswer> answers,
        List<AwsNotes> notes,
        List<QuestionSet> lenses,
        Set<String> workloads) {
    public static final AwsExport EMPTY = new AwsExport(Map.of(), List.of(), List.of(), Set.of());

    public AwsExport {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        notes = List.copyOf(notes);
        lenses = List.copyOf(lenses);
        workloads = Collections.unmodifiableSet(new TreeSet<>(workloads));
    }

    static AwsExport of(List<AwsAnswer> answers) {
        var byQuestion = new LinkedHashMap<Asked, AwsAnswer>();
        answers.forEach(
                answer -> byQuestion.merge(answer.asked(), answer, (old, next) -> next.or(old)));
        return new AwsExport(byQuestion, List.of(), List.of(), Set.of());
    }

    AwsExport about(Set<String> told) {
        return new AwsExport(answers, notes, lenses, told);
    }

    public boolean isEmpty() {
        return answers.isEmpty() && notes.isEmpty() && lenses.isEmpty();
    }

    /// What two files say together. Of one question the later file wins, but for what only the
    /// earlier tells.
    public AwsExport and(AwsExport later) {
        var all = new LinkedHashMap<>(answers);
        later.answers.forEach((id, answer) -> all.merge(id, answer, (old, next) -> next.or(old)));
        var told = new TreeSet<>(workloads);
        told.addAll(later.workloads);
        return new AwsExport(all, joined(notes, later.notes), joined(lenses, later.lenses), told);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
