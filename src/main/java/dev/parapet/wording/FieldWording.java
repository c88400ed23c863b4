package dev.parapet.wording;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts single fields of a review into words: what they belong to, their names and what they say.
public final class FieldWording {
    private final Wording wording;
    private final ValueWording values;

    public FieldWording(Wording wording) {
        this.wording = wording;
        this.values = new ValueWording(wording);
    }

    /// What a field belongs to, such as: SEC02-BP02 Use temporary credentials.
    ///
    /// @param sets those of the review; what none of them asks any more is named by its key
    public String subject(FieldRef field, List<QuestionSet> sets) {
        var named = named(field, sets);
        return named.title().isEmpty() ? named.id() : named.id() + " " + named.title();
    }

    /// A field as it is quoted where room is short, such as: SEC02-BP02 note.
    public String quoted(FieldRef field, List<QuestionSet> sets) {
        return named(field, sets).id() + " " + plainName(field);
    }

    /// The title of what a field belongs to; empty for what has none.
    public String title(FieldRef field, List<QuestionSet> sets) {
        return named(field, sets).title();
    }

    /// What people call a part of a review.
    private record Named(String id, String title) {}

    private Named named(FieldRef field, List<QuestionSet> sets) {
        return switch (field) {
            case FieldRef.OfPractice(var ref, _) ->
                    practice(ref, sets)
                            .map(practice -> new Named(practice.id(), practice.title()))
                            .orElse(new Named(ref.key(), ""));
            case FieldRef.OfQuestion(var ref, _) ->
                    question(ref, sets)
                            .map(question -> new Named(question.id(), question.title()))
                            .orElse(new Named(ref.key(), ""));
            case FieldRef.OfWorkload _ -> new Named(begun("edit.workload"), "");
            case FieldRef.OfPeople _ -> new Named(begun("edit.people"), "");
        };
    }

    private String begun(String key) {
        return wording.begun(wording.say(key));
    }

    private static Optional<Practice> practice(PracticeRef ref, List<QuestionSet> sets) {
        return sets.stream()
                .flatMap(set -> set.practices().filter(p -> set.refOf(p).equals(ref)))
                .findFirst();
    }

    private static Optional<Question> question(QuestionRef ref, List<QuestionSet> sets) {
        return sets.stream()
                .flatMap(set -> set.questions().filter(q -> set.refOf(q).equals(ref)))
                .findFirst();
    }

    /// The name of a field, such as: Due date.
    public String name(FieldRef field) {
        return wording.begun(plainName(field));
    }

    private String plainName(FieldRef field) {
        return switch (field) {
            case FieldRef.OfPractice(_, var part) -> word("practice_field.", part);
            case FieldRef.OfQuestion(_, var part) -> word("question_field.", part);
            case FieldRef.OfWorkload(var part) -> word("field.workload.", part);
            case FieldRef.OfPeople(var part) -> word("field.people.", part);
        };
    }

    /// What a field says, its texts whole; of one that says nothing, that word.
    public String value(FieldRef field, FieldValue value) {
        var words =
                switch (value) {
                    case FieldValue.Prose(var text) -> text;
                    case FieldValue.Words(var text) -> text;
                    case FieldValue.Items(var items) -> String.join("\n", items);
                    case FieldValue.Models(var models) ->
                            String.join(
                                    "\n", models.stream().sorted().map(wording::model).toList());
                    case FieldValue.Stage(var environment) -> wording.environment(environment);
                    case FieldValue.Sensitivity(var data) -> wording.sensitivity(data);
                    case FieldValue.Progress(var status) -> status(status);
                    case FieldValue.Stated _,
                            FieldValue.Proof _,
                            FieldValue.Carrier _,
                            FieldValue.Day _,
                            FieldValue.Estimate _,
                            FieldValue.Applying _,
                            FieldValue.Flag _ ->
                            wording.begun(
                                    answer(field, field.put(Snapshot.NOTHING, value).answers()));
                };
        return words.isBlank() ? wording.begun(wording.say("value.nothing")) : words;
    }

    private String answer(FieldRef field, Answers answers) {
        return switch (field) {
            case FieldRef.OfPractice(var ref, var part) -> values.of(part, answers.to(ref));
            case FieldRef.OfQuestion(var ref, var part) -> values.of(part, answers.to(ref));
            case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> "";
        };
    }

    private String status(Status status) {
        if (status instanceof Status.Accepted(var reason, var approver, var expires)) {
            var until =
                    expires instanceof Due.On(var day)
                            ? wording.say("field.until", wording.day(day))
                            : "";
            return String.join(
                    wording.say("list.between"),
                    Stream.of(wording.status(status), reason, approver, until)
                            .filter(part -> !part.isBlank())
                            .toList());
        }
        return wording.status(status);
    }

    private String word(String group, Enum<?> field) {
        return wording.say(group + field.name().toLowerCase(Locale.ROOT));
    }
}
