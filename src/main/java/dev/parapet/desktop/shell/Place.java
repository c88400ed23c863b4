package dev.parapet.desktop.shell;

/// One of the screens of an open review.
enum Place {
    ANSWER,
    RESULTS,
    PLAN,
    MILESTONES
}
