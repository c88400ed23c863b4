package dev.parapet.review;

import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.util.List;
import java.util.Set;

/// What one field of a review says.
public sealed interface FieldValue {

    /// Free text that grows, such as a note.
    record Prose(String text) implements FieldValue {}

    /// A short text, such as a name.
    record Words(String text) implements FieldValue {}

    /// A state together with where it comes from.
    record Stated(PracticeState state, Provenance provenance) implements FieldValue {}

    record Proof(List<Evidence> evidence) implements FieldValue {
        public Proof {
            evidence = List.copyOf(evidence);
        }
    }

    record Carrier(PracticeAnswer.Side side) implements FieldValue {}

    record Day(Due due) implements FieldValue {}

    record Estimate(EffortEstimate effort) implements FieldValue {}

    record Progress(Status status) implements FieldValue {}

    record Applying(Applicability applicability) implements FieldValue {}

    record Flag(boolean up) implements FieldValue {}

    record Stage(Environment environment) implements FieldValue {}

    record Sensitivity(DataSensitivity sensitivity) implements FieldValue {}

    record Models(Set<ServiceModel> models) implements FieldValue {
        public Models {
            models = Set.copyOf(models);
        }
    }

    record Items(List<String> items) implements FieldValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Whether nobody has said anything here yet.
    default boolean isEmpty() {
        return switch (this) {
            case Prose(var text) -> text.isBlank();
            case Words(var text) -> text.isBlank();
            case Stated(var state, _) -> state instanceof PracticeState.Unanswered;
            case Proof(var evidence) -> evidence.isEmpty();
            case Carrier(var side) -> side == PracticeAnswer.Side.NOT_SAID;
            case Day(var due) -> due instanceof Due.NotSet;
            case Estimate(var effort) -> effort == EffortEstimate.AS_RATED;
            case Progress(var status) -> status instanceof Status.Open;
            case Applying(var applicability) -> applicability instanceof Applicability.Applies;
            case Flag(var up) -> !up;
            case Items(var items) -> items.isEmpty();
            case Stage _, Sensitivity _, Models _ -> false;
        };
    }
}
