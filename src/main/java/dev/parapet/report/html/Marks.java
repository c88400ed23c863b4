package dev.parapet.report.html;

import dev.parapet.report.Mark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The shapes of marks, as small drawings as tall as capitals.
final class Marks {
    private static final String STROKE = "stroke";

    private Marks() {}

    /// The name of a mark's colours in the stylesheet.
    static String style(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Draws a shape, where the mark has one.
    ///
    /// @param said for those who cannot see it; empty where a word stands beside it
    static void write(Markup page, Mark mark, String said) {
        write(
                page,
                mark,
                said.isEmpty()
                        ? Map.of("aria-hidden", "true")
                        : Map.of("role", "img", "aria-label", said));
    }

    /// Draws a shape with attributes of its own.
    static void write(Markup page, Mark mark, Map<String, String> attributes) {
        if (!mark.hasShape()) {
            return;
        }
        var drawn = new HashMap<>(attributes);
        drawn.put("class", "mark " + style(mark));
        drawn.put("viewBox", "-1 -1 12 12");
        page.element("svg", drawn, () -> shape(page, mark));
    }

    private static void shape(Markup page, Mark mark) {
        switch (mark) {
            case HIGH -> path(page, "M.3.3h9.4v9.4H.3z");
            case MEDIUM -> path(page, "M5-.4l5.8 10.4H-.8z");
            case LOW -> path(page, "M5 0a5 5 0 1 1 0 10 5 5 0 1 1 0-10z");
            case NONE -> line(page, "M1.2 5.5l3 3.1L10 1.4");
            case UNANSWERED -> line(page, "M5 .8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 1 1 0-8.4z");
            case NOT_APPLICABLE -> line(page, "M1 5h8");
            case ACCEPTED_HIGH -> accepted(page, "M1.7 0h6.6v6.6H1.7z");
            case ACCEPTED_MEDIUM -> accepted(page, "M5-.4l4 7.2H1z");
            case ACCEPTED_LOW -> accepted(page, "M5-.2a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 1 1 0-6.8z");
            case REACHED, REST, PLAIN -> {}
        }
    }

    /// The level's shape with a bar below.
    private static void accepted(Markup page, String shape) {
        path(page, shape);
        path(page, "M0 8.4h10V10H0z");
    }

    private static void path(Markup page, String shape) {
        page.element("path", Map.of("d", shape), () -> {});
    }

    private static void line(Markup page, String shape) {
        page.element("path", Map.of("class", STROKE, "d", shape), () -> {});
    }
}
