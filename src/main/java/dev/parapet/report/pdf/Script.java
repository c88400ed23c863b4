package dev.parapet.report.pdf;

import java.util.Optional;

/// Scripts that the text face lacks, each with a face of its own. It is loaded where a text needs
/// it.
enum Script {
    ARABIC("NotoSansArabic-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    /// Chinese, Japanese and Korean.
    HAN("DroidSansFallback.ttf"),
    /// Emoji and other pictures.
    PICTURES("NotoEmoji-Regular.ttf");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /// The script whose face may have a character, by the blocks of Unicode.
    static Optional<Script> of(int codePoint) {
        if (isWithin(codePoint, 0x0590, 0x05FF) || isWithin(codePoint, 0xFB1D, 0xFB4F)) {
            return Optional.of(HEBREW);
        }
        if (isWithin(codePoint, 0x0600, 0x08FF)
                || isWithin(codePoint, 0xFB50, 0xFDFF)
                || isWithin(codePoint, 0xFE70, 0xFEFE)) {
            return Optional.of(ARABIC);
        }
        if (isHan(codePoint)) {
            return Optional.of(HAN);
        }
        return codePoint >= 0x2000 ? Optional.of(PICTURES) : Optional.empty();
    }

    private static boolean isHan(int codePoint) {
        return isWithin(codePoint, 0x1100, 0x11FF)
                || isWithin(codePoint, 0x2E80, 0xA4CF)
                || isWithin(codePoint, 0xAC00, 0xD7FF)
                || isWithin(codePoint, 0xF900, 0xFAFF)
                || isWithin(codePoint, 0xFE30, 0xFE4F)
                || isWithin(codePoint, 0xFF00, 0xFFEF)
                || isWithin(codePoint, 0x20000, 0x3FFFF);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
