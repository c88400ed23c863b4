package dev.parapet.lens.lint;

/// Something about the rules of a question that its author can hardly have meant.
///
/// @param rule the position of the rule that it is about, or -1 where it is about the question
/// @param message what is wrong, with a selection that shows it
public record Finding(Kind kind, int rule, String message) {
    static final int WHOLE_QUESTION = -1;

    /// What kind of mistake it is.
    public enum Kind {
        /// A level that rules name and no selection comes to.
        LEVEL_NOT_REACHED,
        /// No rule gives the lowest level, so nothing clears the question.
        NEVER_CLEAR,
        /// A selection that no rule matches.
        NO_RULE,
        /// Everything is selected, and it is not the lowest level.
        ALL_IS_NOT_BEST,
        /// One more practice makes it worse.
        MORE_IS_WORSE,
        /// "None of these" is not the highest level.
        NONE_IS_NOT_WORST,
        /// A rule that repeats an earlier one.
        SAME_RULE,
        /// A rule that never decides anything.
        IDLE_RULE,
        /// A condition that names a choice twice in one chain.
        NAMED_TWICE,
        /// Choices that change nothing.
        IDLE_CHOICE,
        /// More choices than a table can hold.
        NOT_CHECKED
    }
}
