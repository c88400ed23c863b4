package dev.parapet.document;

/// How much of a file is read before it is refused. Size is looked at before anything is parsed.
///
/// @param bytes size of the whole file
/// @param depth how deep values may stand inside one another
/// @param textLength characters of one text
public record Limits(long bytes, int depth, int textLength) {
    private static final int MEBIBYTE = 1024 * 1024;

    /// For question sets and lenses: the largest public lens has 400 KB.
    public static final Limits QUESTION_SET = new Limits(16L * MEBIBYTE, 64, 200_000);

    /// For reviews, which carry their question sets and milestones.
    public static final Limits REVIEW = new Limits(256L * MEBIBYTE, 128, 5 * MEBIBYTE);
}
