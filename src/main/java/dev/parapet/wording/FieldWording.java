package dev.parapet.wording;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Evidence;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.QuestionAnswer.Applicability;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Puts single fields of a review into words: what they belong to, their names and what they say.
public final class FieldWording {
    private final Wording wording;

    public FieldWording(Wording wording) {
        this.wording = wording;
    }

    /// What a field belongs to, such as: SEC02-BP02 Use temporary credentials.
    ///
    /// @param sets those of the review; what none of them asks any more is named by its key
    public String subject(FieldRef field, List<QuestionSet> sets) {
        return switch (field) {
            case FieldRef.OfPractice(var ref, _) ->
                    sets.stream()
                            .filter(set -> set.id().equals(ref.set()))
                            .flatMap(QuestionSet::practices)
                            .filter(practice -> practice.key().equals(ref.key()))
                            .map(FieldWording::title)
                            .findFirst()
                            .orElse(ref.key());
            case FieldRef.OfQuestion(var ref, _) ->
                    sets.stream()
                            .filter(set -> set.id().equals(ref.set()))
                            .flatMap(QuestionSet::questions)
                            .filter(question -> question.key().equals(ref.key()))
                            .map(FieldWording::title)
                            .findFirst()
                            .orElse(ref.key());
            case FieldRef.OfWorkload _ -> wording.say("field.workload");
            case FieldRef.OfPeople _ -> wording.say("field.people");
        };
    }

    /// The name of a field, such as: Due date.
    public String name(FieldRef field) {
        return switch (field) {
            case FieldRef.OfPractice(_, var part) -> word("field.practice.", part);
            case FieldRef.OfQuestion(_, var part) -> word("field.question.", part);
            case FieldRef.OfWorkload(var part) -> word("field.workload.", part);
            case FieldRef.OfPeople(var part) -> word("field.people.", part);
        };
    }

    /// What a field says; of one that says nothing, that it is empty.
    public String value(FieldValue value) {
        var words =
                switch (value) {
                    case FieldValue.Prose(var text) -> text;
                    case FieldValue.Words(var text) -> text;
                    case FieldValue.Stated(var state, _) -> state(state);
                    case FieldValue.Proof(var evidence) ->
                            lines(evidence.stream().map(FieldWording::evidence));
                    case FieldValue.Carrier(var side) -> wording.side(side);
                    case FieldValue.Day(var due) -> wording.due(due);
                    case FieldValue.Estimate(var effort) -> effort(effort);
                    case FieldValue.Progress(var status) -> status(status);
                    case FieldValue.Applying(var applicability) -> applicability(applicability);
                    case FieldValue.Flag(var up) ->
                            wording.say(up ? "field.value.marked" : "field.value.not_marked");
                    case FieldValue.Stage(var environment) -> wording.environment(environment);
                    case FieldValue.Sensitivity(var data) -> wording.sensitivity(data);
                    case FieldValue.Models(var models) ->
                            lines(models.stream().sorted().map(wording::model));
                    case FieldValue.Items(var items) -> lines(items.stream());
                };
        return words.isBlank() ? wording.say("field.value.empty") : words;
    }

    private String state(PracticeState state) {
        return state instanceof PracticeState.NotApplicable(var reason, var detail)
                ? exempted(wording.state(state), reason, detail)
                : wording.state(state);
    }

    private String applicability(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies() -> wording.say("field.value.applies");
            case Applicability.DoesNotApply(var reason, var detail) ->
                    exempted(wording.say("field.value.does_not_apply"), reason, detail);
        };
    }

    private String exempted(String word, Exemption reason, String detail) {
        return joined(word, reason == Exemption.NOT_GIVEN ? "" : wording.exemption(reason), detail);
    }

    private String effort(EffortEstimate effort) {
        return switch (effort) {
            case AS_RATED -> wording.say("field.value.as_rated");
            case SMALL, MEDIUM, LARGE -> wording.effort(effort.or(Effort.SMALL));
        };
    }

    private String status(Status status) {
        if (status instanceof Status.Accepted(var reason, var approver, var expires)) {
            return joined(
                    wording.status(status),
                    reason,
                    approver,
                    expires instanceof Due.On(var day)
                            ? wording.say("field.value.until", wording.day(day))
                            : "");
        }
        return wording.status(status);
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> text;
            case Evidence.Page(var title, var url) ->
                    title.isBlank() ? url.toString() : title + " (" + url + ")";
            case Evidence.File(var name, _) -> name;
        };
    }

    private String word(String group, Enum<?> field) {
        return wording.say(group + field.name().toLowerCase(Locale.ROOT));
    }

    private static String title(Practice practice) {
        return practice.id() + " " + practice.title();
    }

    private static String title(Question question) {
        return question.id() + " " + question.title();
    }

    private static String lines(Stream<String> items) {
        return String.join("\n", items.toList());
    }

    private static String joined(String... parts) {
        return String.join(", ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
