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
}
