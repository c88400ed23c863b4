package dev.parapet.document;

/// How much of a file is read before it is refused. Size is looked at before anything is parsed.
///
/// @param bytes size of the whole file, below 2 GB
/// @param depth how deep values may stand inside one another
/// @param textLength characters of one text
public record Limits(int bytes, int depth, int textLength) {
    private static final int MEBIBYTE = 1024 * 1024;

    /// For question sets and lenses: the largest public lens has 400 KB.
    public static final Limits QUESTION_SET = new Limits(16 * MEBIBYTE, 64, 200_000);

    /// For reviews, which carry their question sets and milestones. A text may be as long as the
    /// file: whatever was typed and saved must be read again.
    public static final Limits REVIEW = new Limits(256 * MEBIBYTE, 128, 256 * MEBIBYTE);
}
