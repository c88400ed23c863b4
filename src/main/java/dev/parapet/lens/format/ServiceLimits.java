package dev.parapet.lens.format;

import java.util.regex.Pattern;

/// What the AWS tool takes: the limits of its format page, which its import was measured to hold
/// to, and the smaller ones of its service model, above which other calls may refuse a lens.
public final class ServiceLimits {
    public static final int NAME = 128;
    public static final int TITLE = 128;
    public static final int TEXT = 2048;
    public static final int PILLARS = 10;
    public static final int QUESTIONS = 20;
    public static final int CHOICES = 15;
    public static final int RULES = 3;
    public static final int RESOURCES = 5;

    /// Characters of the whole file.
    public static final int FILE = 500_000;

    /// Characters of an id in the service model, where that of a question may have 128.
    public static final int MODEL_ID = 64;

    /// Characters of a description or display text in the service model.
    public static final int MODEL_TEXT = 1024;

    public static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{3,128}");
    private static final String MARKS = " \n-_.,:/()@!&#+'?\u2019";

    private ServiceLimits() {}

    /// Whether a character may stand in names, titles and descriptions; display texts are free. The
    /// service says so nowhere; it was measured.
    public static boolean isAllowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || MARKS.indexOf(codePoint) >= 0;
    }

    /// The first character that may not stand there, empty where there is none.
    static String firstForbidden(String text) {
        return text.codePoints()
                .filter(c -> !isAllowed(c))
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
