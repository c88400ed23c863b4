package dev.parapet.assessment;

import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Practice;
import dev.parapet.review.Review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which questions are worked on: those that meet every condition. What is asked of practices must
/// hold for one and the same practice, so that “unanswered” and “data layer” together mean an
/// unanswered practice of the data layer.
public record QuestionFilter(Set<Condition> conditions) {
    public static final QuestionFilter ALL = new QuestionFilter(Set.of());

    public QuestionFilter {
        conditions = Set.copyOf(conditions);
    }

    /// A filter with one condition.
    public static QuestionFilter of(Condition condition) {
        return new QuestionFilter(Set.of(condition));
    }

    /// One thing that must hold of a question or of a practice in it.
    public sealed interface Condition {

        /// The question applies and the practice has no answer.
        record Unanswered() implements Condition {}

        /// Somebody wants to come back to the question.
        record ToFollowUp() implements Condition {}

        /// The answer came with a change of edition and nobody has looked at it yet.
        record ToLookAt() implements Condition {}

        record AtHighRisk() implements Condition {}

        record InLayer(Layer layer) implements Condition {}

        /// The practice names a product.
        ///
        /// @param service by its full name
        record OfService(String service) implements Condition {}

        /// A role answers for the practice.
        ///
        /// @param owner empty for practices that nobody answers for yet
        record OwnedBy(String owner) implements Condition {}

        /// A side carries the area, all of it or a part, in a service model of the workload.
        record CarriedBy(Carrier carrier) implements Condition {}
    }

    /// Whether every question is kept.
    public boolean isAll() {
        return conditions.isEmpty();
    }

    /// The filter with the conditions of another one as well.
    public QuestionFilter and(QuestionFilter other) {
        var both = new HashSet<>(conditions);
        both.addAll(other.conditions);
        return new QuestionFilter(both);
    }

    public boolean keeps(QuestionAssessment question, Review review) {
        return matching(question, review).findAny().isPresent();
    }

    /// The practices of a question for which every condition holds; none where it is not kept.
    public List<Practice> practices(QuestionAssessment question, Review review) {
        return matching(question, review).toList();
    }

    private Stream<Practice> matching(QuestionAssessment question, Review review) {
        return question.asked().practices().stream()
                .filter(practice ->
                        conditions.stream()
                                .allMatch(each -> holds(each, question, practice, review)));
    }

    private static boolean holds(
            Condition condition, QuestionAssessment question, Practice practice, Review review) {
        var answer = review.answerTo(question.asked().refOf(practice));
        return switch (condition) {
            case Condition.Unanswered() ->
                    !answer.isAnswered() && review.answerTo(question.ref()).applies();
            case Condition.ToFollowUp() -> review.answerTo(question.ref()).followUp();
            case Condition.ToLookAt() -> answer.needsALook();
            case Condition.AtHighRisk() -> question.risk() == Risk.HIGH;
            case Condition.InLayer(var layer) -> practice.reach().layers().contains(layer);
            case Condition.OfService(var service) -> practice.reach().services().contains(service);
            case Condition.OwnedBy(var owner) -> answer.plan().owner().strip().equals(owner);
            case Condition.CarriedBy(var carrier) -> isCarried(question, carrier, review);
        };
    }

    private static boolean isCarried(QuestionAssessment question, Carrier carrier, Review review) {
        var ownership = question.asked().area().ownership();
        return review.workload().models().stream()
                .flatMap(model -> Stream.ofNullable(ownership.get(model)))
                .flatMap(QuestionFilter::carriers)
                .anyMatch(each -> each == carrier);
    }

    private static Stream<Carrier> carriers(Ownership ownership) {
        return Stream.concat(
                Stream.of(ownership.carrier()),
                ownership.variants().stream().map(Ownership.Variant::carrier));
    }
}
