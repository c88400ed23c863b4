package dev.parapet.report.pdf.file;

/// The characters that most texts are made of.
public final class Ascii {
    private Ascii() {}

    /// Whether a character is printed and of ASCII.
    public static boolean isPrinted(int codePoint) {
        return codePoint >= ' ' && codePoint <= '~';
    }

    /// Whether a text has no other characters. Asked for every text, often more than once.
    public static boolean isPrinted(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrinted(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
