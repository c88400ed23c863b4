package dev.parapet.plan.check;

import dev.parapet.review.FieldRef;

import java.time.LocalDate;

/// Something in a plan that should be mended before others read it.
public sealed interface Finding {
    /// Where it is mended.
    FieldRef field();

    /// A date that is past, of an action that is still open.
    record DuePast(FieldRef field, LocalDate due) implements Finding {}

    /// An open action of high risk that nobody owns.
    record NoOwner(FieldRef field) implements Finding {}

    /// An open action whose effort nobody estimated: only the question set rates it.
    record NoEffort(FieldRef field) implements Finding {}

    /// A practice or question that is said not to apply, without a word on why.
    record NoReason(FieldRef field) implements Finding {}

    /// A question with practices that nobody answered.
    ///
    /// @param answered practices, fewer than are asked
    record NotAnswered(FieldRef field, int answered, int asked) implements Finding {}

    /// A risk that is accepted, without the name of who did so.
    record NoApprover(FieldRef field) implements Finding {}

    /// A risk that is accepted for ever.
    record NoExpiry(FieldRef field) implements Finding {}

    /// A risk that was accepted until a day that is past.
    record AcceptanceRunOut(FieldRef field, LocalDate last) implements Finding {}

    /// Words that were to be replaced by others.
    ///
    /// @param found as it stands in the text
    record Placeholder(FieldRef field, String found) implements Finding {}
}
