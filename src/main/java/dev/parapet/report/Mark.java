package dev.parapet.report;

import java.util.Locale;

/// The look of a risk, the same in every format: shape first, colour second, so that greyscale
/// keeps them apart.
public enum Mark {
    /// Red square.
    HIGH,
    /// Amber triangle.
    MEDIUM,
    /// Blue circle.
    LOW,
    /// Green check.
    NONE,
    /// Grey ring.
    UNANSWERED,
    /// Grey dash.
    NOT_APPLICABLE,
    /// Red square with a bar.
    ACCEPTED_HIGH,
    /// Amber triangle with a bar.
    ACCEPTED_MEDIUM,
    /// Blue circle with a bar.
    ACCEPTED_LOW,
    /// A share reached, such as a score: the accent colour, no shape.
    REACHED,
    /// The rest of a share: a pale track, no shape.
    REST,
    /// No mark at all.
    PLAIN;

    public boolean hasShape() {
        return this != REACHED && this != REST && this != PLAIN;
    }

    /// What it is called where the report gives no word.
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The shape as one character, for formats that hold text; empty where it has none. A format
    /// shows the bar of an accepted risk in its own way, or says it.
    public String character() {
        return switch (this) {
            case HIGH, ACCEPTED_HIGH -> "■";
            case MEDIUM, ACCEPTED_MEDIUM -> "▲";
            case LOW, ACCEPTED_LOW -> "●";
            case NONE -> "✓";
            case UNANSWERED -> "○";
            case NOT_APPLICABLE -> "–";
            case REACHED, REST, PLAIN -> "";
        };
    }
}
