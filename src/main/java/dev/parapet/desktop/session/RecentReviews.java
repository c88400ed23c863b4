package dev.parapet.desktop.session;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The last reviews that were open, newest first, in a small file of the settings folder. A list
/// that cannot be read counts as empty. Safe on every thread.
public final class RecentReviews {
    private static final int MOST = 12;
    private static final int MANY = 100_000;

    private final Path file;
    private final DocumentReader reader = new DocumentReader(Limits.QUESTION_SET);
    private final DocumentWriter writer = new DocumentWriter();

    /// @param folder of the settings; it need not be there yet
    public RecentReviews(Path folder) {
        this.file = folder.resolve("recent-reviews.json");
    }

    public synchronized List<RecentReview> list() {
        try {
            return switch (reader.read(file).then(RecentReviews::read)) {
                case Loaded.Ready<List<RecentReview>>(var reviews, _) -> reviews;
                case Loaded.Refused<List<RecentReview>> _ -> List.of();
            };
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Puts a review on top of the list.
    public synchronized void remember(RecentReview review) {
        change(list -> {
            var next = without(list, review.file());
            next.addFirst(review);
            return next;
        });
    }

    public synchronized void forget(Path review) {
        change(list -> without(list, review));
    }

    private void change(UnaryOperator<List<RecentReview>> change) {
        var next = change.apply(list()).stream().limit(MOST).map(RecentReviews::node).toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(
                    file, writer.write(new MappingBuilder().items("reviews", next).build()));
        } catch (IOException e) {
            // the list is a convenience: the reviews themselves are where they were
        }
    }

    private static List<RecentReview> without(List<RecentReview> list, Path review) {
        var rest = new ArrayList<>(list);
        rest.removeIf(entry -> entry.file().equals(review));
        return rest;
    }

    private static Node node(RecentReview review) {
        return new MappingBuilder()
                .text("file", review.file().toString())
                .text("name", review.name())
                .text("changed", review.changed().toString())
                .put("completeness", Node.Numeral.of(review.completeness()))
                .put("high", Node.Numeral.of(review.high()))
                .put("medium", Node.Numeral.of(review.medium()))
                .put("low", Node.Numeral.of(review.low()))
                .build();
    }

    private static Loaded<List<RecentReview>> read(Node root) {
        var problems = new Problems();
        var reviews =
                Fields.of(root, problems)
                        .list("reviews", node -> review(Fields.of(node, problems), problems));
        return problems.judge(List.copyOf(reviews));
    }

    private static RecentReview review(Fields fields, Problems problems) {
        return new RecentReview(
                path(fields, problems),
                fields.text("name"),
                instant(fields, problems),
                fields.wholeNumber("completeness", -1, 100, 0),
                fields.wholeNumber("high", 0, MANY, 0),
                fields.wholeNumber("medium", 0, MANY, 0),
                fields.wholeNumber("low", 0, MANY, 0));
    }

    private static Path path(Fields fields, Problems problems) {
        try {
            return Path.of(fields.text("file"));
        } catch (InvalidPathException e) {
            problems.error(fields.placeOf("file"), "is no path");
            return Path.of("");
        }
    }

    private static Instant instant(Fields fields, Problems problems) {
        try {
            return Instant.parse(fields.text("changed"));
        } catch (DateTimeException e) {
            problems.error(fields.placeOf("changed"), "is no moment");
            return Instant.EPOCH;
        }
    }
}
