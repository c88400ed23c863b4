package dev.parapet.review;

import dev.parapet.review.PracticeState.NotApplicable;

/// The parts of a practice's answer that change one by one, in the order in which they are told.
public enum PracticeField {
    /// The state, with where it comes from.
    STATE,
    NOTE,
    /// Whether the note is private.
    PRIVACY,
    EVIDENCE,
    SIDE,
    OWNER,
    DUE,
    EFFORT,
    STATUS;

    /// An answer that holds this part of one and the rest of another.
    ///
    /// @param part whose part is taken
    public PracticeAnswer put(PracticeAnswer part, PracticeAnswer rest) {
        var plan = rest.plan();
        return switch (this) {
            case STATE -> rest.withState(part.state()).withProvenance(part.provenance());
            case NOTE -> rest.withNote(part.note());
            case PRIVACY -> rest.withPrivateNote(part.privateNote());
            case EVIDENCE -> rest.withEvidence(part.evidence());
            case SIDE -> rest.withSide(part.side());
            case OWNER -> rest.withPlan(plan.withOwner(part.plan().owner()));
            case DUE -> rest.withPlan(plan.withDue(part.plan().due()));
            case EFFORT -> rest.withPlan(plan.withEffort(part.plan().effort()));
            case STATUS -> rest.withPlan(plan.withStatus(part.plan().status()));
        };
    }

    /// This part of an answer and nothing else.
    public PracticeAnswer only(PracticeAnswer answer) {
        return put(answer, PracticeAnswer.EMPTY);
    }

    /// Whether two answers say the same here.
    public boolean isSame(PracticeAnswer first, PracticeAnswer second) {
        return only(first).equals(only(second));
    }

    /// Whether one came from the other letter by letter, so that many such steps are one.
    boolean isTyped(PracticeAnswer before, PracticeAnswer after) {
        return switch (this) {
            case NOTE, OWNER -> true;
            case STATE ->
                    before.state() instanceof NotApplicable(var reason, _)
                            && after.state() instanceof NotApplicable(var same, _)
                            && reason == same
                            && before.provenance().equals(after.provenance());
            case PRIVACY, EVIDENCE, SIDE, DUE, EFFORT, STATUS -> false;
        };
    }
}
