package dev.parapet.desktop.plan;

/// What the actions are grouped by.
enum Grouping {
    /// One list in the order of priorities.
    PRIORITY,
    HORIZON,
    AREA,
    OWNER,
    /// Which side carries the practice.
    SIDE,
    RISK,
    STATUS
}
