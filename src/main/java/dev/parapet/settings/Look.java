package dev.parapet.settings;

import java.util.List;
import java.util.Locale;

/// How the window looks to a person.
///
/// @param zoom the size of everything in it in percent of the usual, one of {@link #ZOOMS}
/// @param still whether nothing in it moves by itself, also where the system would let it
public record Look(Colours colours, int zoom, Language language, boolean still) {
    /// The sizes there are, in percent.
    public static final List<Integer> ZOOMS = List.of(100, 110, 125, 150, 175, 200, 250);

    /// The colours of the window.
    public enum Colours {
        /// Those of the system, whenever they change.
        SYSTEM,
        LIGHT,
        DARK,
        /// The strongest contrast, dark or light as the system.
        CONTRAST
    }

    /// The language of the window.
    public enum Language {
        /// That of the system where Parapet speaks it, and English otherwise.
        SYSTEM,
        ENGLISH,
        GERMAN,
        SPANISH;

        /// The language's words with the days and figures of the person's region.
        ///
        /// @param system the locale that the system is set to
        public Locale locale(Locale system) {
            return switch (this) {
                case SYSTEM ->
                        SPOKEN.contains(system.getLanguage()) ? system : spoken("en", system);
                case ENGLISH -> spoken("en", system);
                case GERMAN -> spoken("de", system);
                case SPANISH -> spoken("es", system);
            };
        }

        private static Locale spoken(String language, Locale system) {
            return new Locale.Builder()
                    .setLanguage(language)
                    .setRegion(system.getCountry().matches("[A-Z]{2}") ? system.getCountry() : "")
                    .build();
        }
    }

    private static final List<String> SPOKEN = List.of("en", "de", "es");

    static Look usual() {
        return new Look(Colours.SYSTEM, 100, Language.SYSTEM, false);
    }

    public Look withColours(Colours next) {
        return new Look(next, zoom, language, still);
    }

    public Look withLanguage(Language next) {
        return new Look(colours, zoom, next, still);
    }

    public Look withStill(boolean next) {
        return new Look(colours, zoom, language, next);
    }

    /// The nearest size that there is.
    public Look withZoom(int next) {
        int nearest = ZOOMS.getFirst();
        for (int there : ZOOMS) {
            nearest = Math.abs(there - next) < Math.abs(nearest - next) ? there : nearest;
        }
        return new Look(colours, nearest, language, still);
    }

    /// One size up, or down where the steps are negative; the largest and smallest stay.
    public Look zoomed(int steps) {
        int at = ZOOMS.indexOf(zoom) + steps;
        return withZoom(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
    }
}
