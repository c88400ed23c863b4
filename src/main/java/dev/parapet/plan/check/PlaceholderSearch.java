package dev.parapet.plan.check;

import dev.parapet.plan.check.Finding.Placeholder;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Evidence;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.PeopleField;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.QuestionField;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;
import dev.parapet.review.WorkloadField;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks through all that a review says for placeholders.
record PlaceholderSearch(Review review) {
    Stream<Finding> find() {
        var about =
                Stream.<FieldRef>concat(
                        Arrays.stream(WorkloadField.values()).map(FieldRef.OfWorkload::new),
                        Arrays.stream(PeopleField.values()).map(FieldRef.OfPeople::new));
        var answers = new Scope(review).questions().flatMap(PlaceholderSearch::fields);
        return Stream.concat(about, answers).distinct().flatMap(this::find);
    }

    private static Stream<FieldRef> fields(Asked asked) {
        var question =
                Arrays.stream(QuestionField.values())
                        .<FieldRef>map(field -> new FieldRef.OfQuestion(asked.ref(), field));
        var practices =
                asked.practices().stream()
                        .map(asked::refOf)
                        .flatMap(ref ->
                                Arrays.stream(PracticeField.values())
                                        .<FieldRef>map(
                                                field -> new FieldRef.OfPractice(ref, field)));
        return Stream.concat(question, practices);
    }

    private Stream<Finding> find(FieldRef field) {
        return first(field.in(review.now()))
                .<Finding>map(found -> new Placeholder(field, found))
                .stream();
    }

    private static Optional<String> first(FieldValue value) {
        return switch (value) {
            case FieldValue.Prose(var text) -> Placeholders.inText(text);
            case FieldValue.Words(var text) -> Placeholders.inName(text);
            case FieldValue.Items(var items) ->
                    items.stream().flatMap(item -> Placeholders.inName(item).stream()).findFirst();
            case FieldValue.Stated(NotApplicable(_, var detail), _) -> Placeholders.inText(detail);
            case FieldValue.Applying(DoesNotApply(_, var detail)) -> Placeholders.inText(detail);
            case FieldValue.Progress(Status.Accepted(var reason, var approver, _)) ->
                    Placeholders.inText(reason).or(() -> Placeholders.inName(approver));
            case FieldValue.Proof(var evidence) ->
                    evidence.stream()
                            .flatMap(one -> Placeholders.inText(words(one)).stream())
                            .findFirst();
            case FieldValue.Stated _, FieldValue.Applying _, FieldValue.Progress _ ->
                    Optional.empty();
            case FieldValue.Carrier _, FieldValue.Day _, FieldValue.Estimate _ -> Optional.empty();
            case FieldValue.Flag _, FieldValue.Stage _, FieldValue.Sensitivity _ ->
                    Optional.empty();
            case FieldValue.Models _ -> Optional.empty();
        };
    }

    private static String words(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> text;
            case Evidence.Page(var title, _) -> title;
            case Evidence.File(var name, _) -> name;
        };
    }
}
