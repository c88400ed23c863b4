package dev.parapet.report;

/// Who a report comes from and how it looks.
///
/// @param name of who writes the report, such as a consultancy; may be empty
/// @param accent the colour of links and rules, as 0xRRGGBB; at least 4.5:1 on white
/// @param confidentiality one short line for the foot of every page; may be empty
/// @param logo shown on the first page
public record Brand(String name, int accent, String confidentiality, Logo logo) {
    /// The colour of Parapet's own reports.
    public static final int USUAL_ACCENT = 0x0B5CAD;

    /// Parapet's own look, without a name.
    public static final Brand NONE = new Brand("", USUAL_ACCENT, "", Logo.NONE);

    /// A picture of the brand, or none.
    public sealed interface Logo {
        Logo NONE = new None();

        record None() implements Logo {}

        /// A picture file.
        ///
        /// @param kind what the bytes are
        /// @param base64 the picture's file
        /// @param width in pixels
        /// @param height in pixels
        record Picture(Kind kind, String base64, int width, int height) implements Logo {}

        /// The kinds of picture that every format can show.
        enum Kind {
            PNG,
            JPEG
        }
    }
}
