package dev.parapet.assessment;

import dev.parapet.review.PracticeState;

/// How much of what is asked is in place, by weight. Never shown without its completeness.
///
/// @param earned twice the weight in place, so that half of an odd weight stays whole
/// @param possible twice the weight asked; practices that are not applicable are left out
/// @param answered practices with an answer, not applicable ones included
/// @param asked practices asked
public record Score(int earned, int possible, int answered, int asked) {
    public static final Score NOTHING_ASKED = new Score(0, 0, 0, 0);

    public Score {
        if (earned < 0 || earned > possible || answered < 0 || answered > asked) {
            throw new IllegalArgumentException(
                    "a score of "
                            + earned
                            + "/"
                            + possible
                            + " with "
                            + answered
                            + "/"
                            + asked
                            + " answered");
        }
    }

    /// What one practice brings.
    static Score of(PracticeState state, int weight) {
        return switch (state) {
            case PracticeState.InPlace _ -> new Score(2 * weight, 2 * weight, 1, 1);
            case PracticeState.Partly _ -> new Score(weight, 2 * weight, 1, 1);
            case PracticeState.NotInPlace _ -> new Score(0, 2 * weight, 1, 1);
            case PracticeState.NotApplicable _ -> new Score(0, 0, 1, 1);
            case PracticeState.Unanswered _ -> new Score(0, 2 * weight, 0, 1);
        };
    }

    public Score plus(Score other) {
        return new Score(
                earned + other.earned,
                possible + other.possible,
                answered + other.answered,
                asked + other.asked);
    }

    /// Whether there is anything to score: something applies.
    public boolean hasPoints() {
        return possible > 0;
    }

    /// 0 to 100, rounded down so that 100 means everything; 0 where nothing applies.
    public int points() {
        return possible == 0 ? 0 : (int) (100L * earned / possible);
    }

    /// The share of practices answered, 0 to 100, rounded down so that 100 means all.
    public int completeness() {
        return asked == 0 ? 100 : (int) (100L * answered / asked);
    }

    public boolean isComplete() {
        return answered == asked;
    }
}
