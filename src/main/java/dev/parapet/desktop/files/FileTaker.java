package dev.parapet.desktop.files;

import dev.parapet.desktop.files.Taken.Kind;
import dev.parapet.document.Loaded;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.report.plan.EnclosedReview;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out what a file is and reads it. Slow for large files: not for the JavaFX thread.
public final class FileTaker {
    /// What a file claims to be stands near its beginning; only a file with such a claim is parsed,
    /// since noise can keep a parser busy for minutes.
    private static final int BEGINNING = 64 * 1024;

    private static final Pattern CLAIM =
            Pattern.compile("\"?format\"?\\s*:\\s*[\"']?parapet/(review|question-set)/");

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final ReviewFile reviews = new ReviewFile();

    public Taken take(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Taken.Folder();
        }
        if (Files.size(file) == 0) {
            return new Taken.Empty();
        }
        if (isPdf(file)) {
            return plan(file);
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

    private static boolean isPdf(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(PDF.length), PDF);
        }
    }

    private static Taken plan(Path file) throws IOException {
        return switch (EnclosedReview.in(file)) {
            case EnclosedReview.Here(var json, Loaded.Ready<OpenedReview>(var opened, _)) ->
                    new Taken.APlan(json, review(opened));
            case EnclosedReview.Here(_, Loaded.Refused<OpenedReview>(var problems)) ->
                    new Taken.Wrong(Kind.REVIEW, problems);
            case EnclosedReview.None() -> new Taken.PlanAlone();
            case EnclosedReview.Locked() -> new Taken.PlanLocked();
        };
    }

    private static Taken.AReview review(OpenedReview opened) {
        return new Taken.AReview(opened.review(), opened.readOnly());
    }

    private Taken review(Path file) throws IOException {
        return switch (reviews.open(file)) {
            case Loaded.Ready<OpenedReview>(var opened, _) -> review(opened);
            case Loaded.Refused<OpenedReview>(var problems) ->
                    new Taken.Wrong(Kind.REVIEW, problems);
        };
    }

    /// A set may take text from one that is shipped.
    private static Taken set(Path file) throws IOException {
        var known = new ShippedSets().read();
        return switch (new QuestionSetReader(known::named).read(file)) {
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
                return Optional.empty();
            }
            return Optional.of(found.group(1).equals("review") ? Kind.REVIEW : Kind.QUESTION_SET);
        }
    }
}
