package dev.parapet.desktop.shell;

/// One of the three screens of an open review.
enum Place {
    ANSWER,
    RESULTS,
    PLAN
}
