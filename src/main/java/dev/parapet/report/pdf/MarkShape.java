package dev.parapet.report.pdf;

import dev.parapet.report.Mark;

/// The shapes and inks of marks. A shape stands on the baseline of its text and is as tall as its
/// capitals.
final class MarkShape {
    /// Width and height of a shape relative to the height of capitals.
    private static final double WIDTH = 1.1;

    /// What an accepted risk's shape keeps of its height; the bar stands below.
    private static final double ABOVE_BAR = 0.7;

    private MarkShape() {}

    static double width(double capitals) {
        return WIDTH * capitals;
    }

    /// The ink of a shape on white.
    static Ink ink(Mark mark) {
        return switch (mark) {
            case HIGH, ACCEPTED_HIGH -> Ink.HIGH;
            case MEDIUM, ACCEPTED_MEDIUM -> Ink.MEDIUM;
            case LOW, ACCEPTED_LOW -> Ink.LOW;
            case NONE -> Ink.NONE;
            case UNANSWERED, NOT_APPLICABLE -> Ink.QUIET;
            case REACHED -> Ink.ACCENT;
            case REST -> Ink.RULE;
            case PLAIN -> Ink.TEXT;
        };
    }

    /// The ink of a stretch of a bar.
    static Ink fill(Mark mark) {
        return switch (mark) {
            case HIGH -> Ink.HIGH_FILL;
            case MEDIUM -> Ink.MEDIUM_FILL;
            case LOW -> Ink.LOW_FILL;
            case NONE -> Ink.NONE_FILL;
            case ACCEPTED_HIGH -> Ink.HIGH_PALE;
            case ACCEPTED_MEDIUM -> Ink.MEDIUM_PALE;
            case ACCEPTED_LOW -> Ink.LOW_PALE;
            case REACHED, PLAIN -> Ink.ACCENT;
            case REST, UNANSWERED -> Ink.TRACK;
            case NOT_APPLICABLE -> Ink.ABSENT;
        };
    }

    /// The ink of text and shapes on a stretch of a bar.
    static Ink onFill(Mark mark) {
        return switch (mark) {
            case HIGH, REACHED, PLAIN -> Ink.WHITE;
            default -> Ink.TEXT;
        };
    }

    /// Draws a shape as tall as its box.
    static void draw(Pen pen, Mark mark, Ink ink, Area box) {
        double middle = box.left() + box.width() / 2;
        double center = box.top() + box.height() / 2;
        double size = box.height();
        switch (mark) {
            case HIGH ->
                    pen.rectangle(
                            new Area(
                                    middle - size * 0.47,
                                    box.top() + size * 0.03,
                                    size * 0.94,
                                    size * 0.94),
                            ink);
            case MEDIUM -> triangle(pen, ink, box);
            case LOW -> pen.disc(ink, middle, center, size / 2);
            case NONE -> check(pen, ink, box);
            case UNANSWERED -> pen.ring(ink, size * 0.15, middle, center, size * 0.42);
            case NOT_APPLICABLE ->
                    pen.polyline(
                            ink,
                            size * 0.17,
                            middle - size * 0.4,
                            center,
                            middle + size * 0.4,
                            center);
            case ACCEPTED_HIGH -> accepted(pen, Mark.HIGH, ink, box);
            case ACCEPTED_MEDIUM -> accepted(pen, Mark.MEDIUM, ink, box);
            case ACCEPTED_LOW -> accepted(pen, Mark.LOW, ink, box);
            case REACHED, REST, PLAIN -> {}
        }
    }

    private static void triangle(Pen pen, Ink ink, Area box) {
        double middle = box.left() + box.width() / 2;
        double half = box.height() * 0.58;
        double foot = box.top() + box.height();
        pen.polygon(
                ink,
                middle,
                box.top() - box.height() * 0.04,
                middle + half,
                foot,
                middle - half,
                foot);
    }

    private static void check(Pen pen, Ink ink, Area box) {
        double left = box.left();
        double top = box.top();
        double size = box.height();
        pen.polyline(
                ink,
                size * 0.18,
                left + size * 0.12,
                top + size * 0.55,
                left + size * 0.42,
                top + size * 0.86,
                left + size * 1.0,
                top + size * 0.14);
    }

    private static void accepted(Pen pen, Mark level, Ink ink, Area box) {
        double bar = box.height() * 0.15;
        draw(
                pen,
                level,
                ink,
                new Area(box.left(), box.top(), box.width(), box.height() * ABOVE_BAR));
        pen.rectangle(new Area(box.left(), box.top() + box.height() - bar, box.width(), bar), ink);
    }
}
