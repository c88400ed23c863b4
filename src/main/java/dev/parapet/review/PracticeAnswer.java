package dev.parapet.review;

import java.util.List;

/// What a reviewer said about one practice.
///
/// @param note free text; may be empty
/// @param privateNote whether the note is for those who review only, and left out of copies for
///   others
/// @param side which side carries the practice
/// @param plan what is to be done about it
/// @param provenance where the state comes from
public record PracticeAnswer(
        PracticeState state,
        String note,
        boolean privateNote,
        List<Evidence> evidence,
        Side side,
        ActionPlan plan,
        Provenance provenance) {
    public static final PracticeAnswer EMPTY =
            new PracticeAnswer(
                    PracticeState.UNANSWERED,
                    "",
                    false,
                    List.of(),
                    Side.NOT_SAID,
                    ActionPlan.NONE,
                    Provenance.GIVEN);

    public PracticeAnswer {
        evidence = List.copyOf(evidence);
    }

    public boolean isAnswered() {
        return !(state instanceof PracticeState.Unanswered);
    }

    /// Whether it was carried over from another version and somebody should look at it again.
    public boolean needsALook() {
        return provenance instanceof Provenance.Carried carried && carried.needsALook();
    }

    /// Whether it was given in another review and nobody has answered anew since.
    public boolean isTakenOver() {
        return provenance instanceof Provenance.TakenOver;
    }

    /// The answer with a state that somebody gave now.
    public PracticeAnswer withState(PracticeState next) {
        return new PracticeAnswer(next, note, privateNote, evidence, side, plan, Provenance.GIVEN);
    }

    public PracticeAnswer withProvenance(Provenance next) {
        return new PracticeAnswer(state, note, privateNote, evidence, side, plan, next);
    }

    public PracticeAnswer withNote(String next) {
        return new PracticeAnswer(state, next, privateNote, evidence, side, plan, provenance);
    }

    public PracticeAnswer withPrivateNote(boolean next) {
        return new PracticeAnswer(state, note, next, evidence, side, plan, provenance);
    }

    public PracticeAnswer withEvidence(List<Evidence> next) {
        return new PracticeAnswer(state, note, privateNote, next, side, plan, provenance);
    }

    public PracticeAnswer withSide(Side next) {
        return new PracticeAnswer(state, note, privateNote, evidence, next, plan, provenance);
    }

    public PracticeAnswer withPlan(ActionPlan next) {
        return new PracticeAnswer(state, note, privateNote, evidence, side, next, provenance);
    }

    /// The side that carries a practice.
    public enum Side {
        NOT_SAID,
        PROVIDER,
        PLATFORM_TEAM,
        APPLICATION_TEAM,
        PARTNER
    }
}
