package dev.parapet.review;

import dev.parapet.review.FieldValue.Carrier;
import dev.parapet.review.FieldValue.Day;
import dev.parapet.review.FieldValue.Estimate;
import dev.parapet.review.FieldValue.Flag;
import dev.parapet.review.FieldValue.Progress;
import dev.parapet.review.FieldValue.Proof;
import dev.parapet.review.FieldValue.Prose;
import dev.parapet.review.FieldValue.Stated;
import dev.parapet.review.FieldValue.Words;

/// The fields of a practice's answer as values.
final class PracticeValues {
    private PracticeValues() {}

    static FieldValue of(PracticeField field, PracticeAnswer answer) {
        return switch (field) {
            case STATE -> new Stated(answer.state(), answer.provenance());
            case NOTE -> new Prose(answer.note());
            case PRIVACY -> new Flag(answer.privateNote());
            case EVIDENCE -> new Proof(answer.evidence());
            case SIDE -> new Carrier(answer.side());
            case OWNER -> new Words(answer.plan().owner());
            case DUE -> new Day(answer.plan().due());
            case EFFORT -> new Estimate(answer.plan().effort());
            case STATUS -> new Progress(answer.plan().status());
        };
    }

    static PracticeAnswer put(PracticeField field, FieldValue value, PracticeAnswer answer) {
        var plan = answer.plan();
        return switch (field) {
            case STATE -> {
                var stated = (Stated) value;
                yield answer.withState(stated.state()).withProvenance(stated.provenance());
            }
            case NOTE -> answer.withNote(((Prose) value).text());
            case PRIVACY -> answer.withPrivateNote(((Flag) value).up());
            case EVIDENCE -> answer.withEvidence(((Proof) value).evidence());
            case SIDE -> answer.withSide(((Carrier) value).side());
            case OWNER -> answer.withPlan(plan.withOwner(((Words) value).text()));
            case DUE -> answer.withPlan(plan.withDue(((Day) value).due()));
            case EFFORT -> answer.withPlan(plan.withEffort(((Estimate) value).effort()));
            case STATUS -> answer.withPlan(plan.withStatus(((Progress) value).status()));
        };
    }
}
