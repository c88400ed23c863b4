package dev.parapet.desktop.upgrade;

import dev.parapet.wording.UpgradeWording.Fate;

import java.util.Locale;

/// Which practices the preview lists.
enum Show {
    ALL,
    LOOK_AGAIN,
    NEW,
    GONE,
    ARCHIVED,
    CARRIED;

    boolean keeps(Row row) {
        return switch (this) {
            case ALL -> true;
            case LOOK_AGAIN -> row.fate() == Fate.LOOK_AGAIN;
            case NEW -> row.fate() == Fate.NEW;
            case GONE -> row.fate() == Fate.GONE;
            case ARCHIVED -> row.archived();
            case CARRIED -> row.fate() == Fate.CARRIED;
        };
    }

    /// The key of its name in the screen's texts.
    String key() {
        return "show." + name().toLowerCase(Locale.ROOT);
    }
}
