package dev.parapet.review.keep;

import dev.parapet.review.file.ReviewFile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// What files that lie beside a review are called. A name that is taken gets a number.
final class CopyName {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm");

    private CopyName() {}

    /// A free name for a copy that is begun now.
    static Path of(Path review, ZonedDateTime now) {
        return free(review, "copy of " + MOMENT.format(now));
    }

    /// A free name for a damaged file that is put aside.
    static Path ofDamaged(Path review) {
        return free(review, "damaged");
    }

    private static Path free(Path review, String mark) {
        var name = String.valueOf(review.getFileName());
        var stem =
                name.endsWith(ReviewFile.ENDING)
                        ? name.substring(0, name.length() - ReviewFile.ENDING.length())
                        : name;
        var candidate = review.resolveSibling("%s (%s)%s".formatted(stem, mark, ReviewFile.ENDING));
        for (int number = 2; Files.exists(candidate, LinkOption.NOFOLLOW_LINKS); number++) {
            candidate =
                    review.resolveSibling(
                            "%s (%s, %d)%s".formatted(stem, mark, number, ReviewFile.ENDING));
        }
        return candidate;
    }
}
