package dev.parapet.report.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The parts of a plan, in the order in which they stand. One that has nothing to say is left out
/// of itself.
public enum PlanSection {
    /// A title page before the first page that decides.
    COVER,
    SUMMARY,
    CONTENTS,
    RISK_BY_AREA,
    SCORES,
    RESPONSIBILITY,
    QUICK_WINS,
    ROADMAP,
    ACTIONS,
    ACCEPTED,
    NOT_ANSWERED,
    PEOPLE,
    ANSWERS,
    METHOD;

    /// Everything but the title page.
    public static Set<PlanSection> usual() {
        return EnumSet.complementOf(EnumSet.of(COVER));
    }

    /// As it is named on a command line, such as risk-by-area.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
