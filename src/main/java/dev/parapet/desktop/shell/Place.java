package dev.parapet.desktop.shell;

/// One of the screens of an open review.
enum Place {
    ANSWER,
    RESULTS,
    PLAN,
    MILESTONES,
    /// What a merge left to decide; offered only where there is any.
    CONFLICTS
}
