package dev.parapet.desktop.files;

import dev.parapet.desktop.files.Taken.Kind;
import dev.parapet.document.Loaded;
import dev.parapet.lens.format.SetFile;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out what a file is and reads it. Slow for large files: not for the JavaFX thread.
public final class FileTaker {
    /// What a file claims to be stands near its beginning; only a file with such a claim is parsed,
    /// since noise can keep a parser busy for minutes.
    private static final int BEGINNING = 64 * 1024;

    private static final Pattern CLAIM =
            Pattern.compile("\"?format\"?\\s*:\\s*[\"']?parapet/(review|question-set)/");

    private static final Pattern LENS =
            Pattern.compile("\"?(pillars|schemaVersion|LensJSON)\"?\\s*:");

    private final ReviewFile reviews = new ReviewFile();

    public Taken take(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Taken.Folder();
        }
        if (Files.size(file) == 0) {
            return new Taken.Empty();
        }
        var claim = claim(file);
        if (claim.isEmpty()) {
            return new Taken.Stranger();
        }
        return switch (claim.get()) {
            case REVIEW -> review(file);
            case QUESTION_SET -> set(file);
        };
    }

    private Taken review(Path file) throws IOException {
        return switch (reviews.open(file)) {
            case Loaded.Ready<OpenedReview>(var opened, _) ->
                    new Taken.AReview(opened.review(), opened.readOnly());
            case Loaded.Refused<OpenedReview>(var problems) ->
                    new Taken.Wrong(Kind.REVIEW, problems);
        };
    }

    /// A set may take text from one that is shipped. A lens is a set too.
    private static Taken set(Path file) throws IOException {
        var known = new ShippedSets().read();
        return switch (new SetFile(known::named).read(file)) {
            case Loaded.Ready<QuestionSet>(var set, _) -> new Taken.AQuestionSet(set);
            case Loaded.Refused<QuestionSet>(var problems) ->
                    new Taken.Wrong(Kind.QUESTION_SET, problems);
        };
    }

    private static Optional<Kind> claim(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            var found = CLAIM.matcher(beginning);
            if (!found.find()) {
                return LENS.matcher(beginning).find()
                        ? Optional.of(Kind.QUESTION_SET)
                        : Optional.empty();
            }
            return Optional.of(found.group(1).equals("review") ? Kind.REVIEW : Kind.QUESTION_SET);
        }
    }
}
