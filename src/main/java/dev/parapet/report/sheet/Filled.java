package dev.parapet.report.sheet;

import dev.parapet.document.Terms;
import dev.parapet.review.PracticeField;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A column that people fill in and that is read back. Some belong to one field of the answer
/// together, such as the status of an action and why its risk is accepted.
enum Filled {
    OWNER(PracticeField.OWNER),
    DUE(PracticeField.DUE),
    EFFORT(PracticeField.EFFORT),
    STATUS(PracticeField.STATUS),
    ACCEPTED_BECAUSE(PracticeField.STATUS),
    APPROVED_BY(PracticeField.STATUS),
    ACCEPTED_UNTIL(PracticeField.STATUS),
    STATE(PracticeField.STATE),
    EXEMPTION(PracticeField.STATE),
    EXPLANATION(PracticeField.STATE),
    NOTE(PracticeField.NOTE);

    /// Those of the sheet of actions.
    static final Set<Filled> OF_ACTIONS =
            Collections.unmodifiableSet(EnumSet.range(OWNER, ACCEPTED_UNTIL));

    /// Those of the sheet of answers.
    static final Set<Filled> OF_ANSWERS = Collections.unmodifiableSet(EnumSet.range(STATE, NOTE));

    private final PracticeField field;

    Filled(PracticeField field) {
        this.field = field;
    }

    PracticeField field() {
        return field;
    }

    boolean isDay() {
        return this == DUE || this == ACCEPTED_UNTIL;
    }

    /// The column's name for programs.
    String term() {
        return Terms.of(this);
    }

    /// The key of its head.
    String headKey() {
        return "head." + name().toLowerCase(Locale.ROOT);
    }
}
