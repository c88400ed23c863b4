package dev.parapet.assessment;

import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;

import java.util.function.Function;

/// What the answers to a question select, as the rules of AWS lenses see it. The AWS tool was
/// measured to treat a choice that is not applicable as neutral: it satisfies `&&` and does not
/// satisfy `||`. So it drops out of both, and what is left decides. What nobody measured is decided
/// so that nothing but a real gap makes a risk: `!` of such a choice is neutral too, and a rule in
/// which nothing is left holds only where it joins such choices by `&&`.
///
/// @param choices what each choice that a rule names comes to
record Selection(Function<String, Truth> choices) {

    /// What a choice, or a condition over choices, comes to.
    enum Truth {
        TRUE,
        FALSE,
        /// Does not apply, and so decides nothing.
        NEUTRAL
    }

    boolean holds(Condition condition) {
        return settled(condition) == Truth.TRUE;
    }

    /// What a rule, or one side of `||` in it, comes to: choices that do not apply and are joined
    /// by `&&` satisfy it.
    private Truth settled(Condition condition) {
        var truth = truthOf(condition);
        return truth == Truth.NEUTRAL
                        && condition instanceof Both
                        && holdsThoughNothingIsLeft(condition)
                ? Truth.TRUE
                : truth;
    }

    private static boolean holdsThoughNothingIsLeft(Condition condition) {
        return switch (condition) {
            case InPlace _ -> true;
            case Both(var left, var right) ->
                    holdsThoughNothingIsLeft(left) && holdsThoughNothingIsLeft(right);
            case Not _, Either _, Always _ -> false;
        };
    }

    private Truth truthOf(Condition condition) {
        return switch (condition) {
            case Always() -> Truth.TRUE;
            case InPlace(var id) -> choices.apply(id);
            case Not(var inner) ->
                    switch (truthOf(inner)) {
                        case TRUE -> Truth.FALSE;
                        case FALSE -> Truth.TRUE;
                        case NEUTRAL -> Truth.NEUTRAL;
                    };
            case Both(var left, var right) -> combined(truthOf(left), truthOf(right), Truth.FALSE);
            case Either(var left, var right) -> combined(settled(left), settled(right), Truth.TRUE);
        };
    }

    /// The deciding value where one side has it; else the side that is not neutral.
    private static Truth combined(Truth left, Truth right, Truth deciding) {
        if (left == deciding || right == deciding) {
            return deciding;
        }
        return left == Truth.NEUTRAL ? right : left;
    }
}
