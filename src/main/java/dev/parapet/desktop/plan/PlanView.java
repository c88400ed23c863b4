package dev.parapet.desktop.plan;

/// How the actions lie on screen.
enum PlanView {
    TABLE,
    /// Risk against effort.
    MATRIX,
    /// By when they are due.
    ROADMAP
}
