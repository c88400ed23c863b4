package dev.parapet.questionset;

/// What it takes to put a practice in place: days, weeks, or months of a team.
public enum Effort {
    SMALL,
    MEDIUM,
    LARGE
}
