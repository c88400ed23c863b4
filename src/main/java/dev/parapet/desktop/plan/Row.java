package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;

/// A line of the table of actions.
sealed interface Row {

    /// Begins a group.
    record Heading(String title, int actions) implements Row {}

    record OfAction(Action action) implements Row {}
}
