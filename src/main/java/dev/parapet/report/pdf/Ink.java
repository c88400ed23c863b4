package dev.parapet.report.pdf;

/// What a colour stands for. Inks of text keep 4.5:1 on white; fills of bars differ in lightness,
/// so that greyscale tells them apart.
enum Ink {
    TEXT(0x1F2328),
    QUIET(0x59636E),
    RULE(0xD1D9E0),
    ACCENT(0x0B5CAD),
    WHITE(0xFFFFFF),
    HIGH(0xC4232B),
    MEDIUM(0xB35900),
    LOW(0x0969DA),
    NONE(0x1A7F37),
    HIGH_FILL(0xB01E28),
    MEDIUM_FILL(0xEBA04B),
    LOW_FILL(0xA9D1F9),
    NONE_FILL(0x4CA466),
    HIGH_PALE(0xE3A3A6),
    MEDIUM_PALE(0xF6D5AE),
    LOW_PALE(0xD8EAFC),
    TRACK(0xE6EAEF),
    ABSENT(0xF1F3F5);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
