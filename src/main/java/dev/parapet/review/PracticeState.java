package dev.parapet.review;

/// How far a practice is in place.
public sealed interface PracticeState {

    record Unanswered() implements PracticeState {}

    record InPlace() implements PracticeState {}

    record Partly() implements PracticeState {}

    record NotInPlace() implements PracticeState {}

    /// Does not apply to the workload.
    ///
    /// @param detail why, in the reviewer's words; may be empty
    record NotApplicable(Exemption reason, String detail) implements PracticeState {}

    /// Why a practice or question does not apply.
    enum Exemption {
        OUT_OF_SCOPE,
        BUSINESS_PRIORITY,
        ARCHITECTURE_CONSTRAINT,
        OTHER,
        /// Said to be not applicable, without a reason yet.
        NOT_GIVEN
    }

    PracticeState UNANSWERED = new Unanswered();
    PracticeState IN_PLACE = new InPlace();
    PracticeState PARTLY = new Partly();
    PracticeState NOT_IN_PLACE = new NotInPlace();
}
