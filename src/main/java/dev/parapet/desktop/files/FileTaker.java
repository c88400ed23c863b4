package dev.parapet.desktop.files;

import dev.parapet.desktop.files.Taken.Kind;
import dev.parapet.document.Encryption;
import dev.parapet.document.Loaded;
import dev.parapet.lens.format.SetFile;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.report.plan.EnclosedReview;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.keep.ReviewOpener;
import dev.parapet.review.keep.Versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
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

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// Names that only the findings of AWS Security Hub, OCSF, Prowler and AWS Trusted Advisor
    /// have.
    private static final Pattern FINDINGS =
            Pattern.compile(
                    "\"(ProductArn|finding_info|StatusExtended|flaggedResources|resourcesSummary"
                            + "|recommendation\\w*)\"\\s*:"
                            + "|[,;](CHECK_ID|CHECK_RESULT)[,;]");

    private static final Pattern LENS =
            Pattern.compile("\"?(pillars|schemaVersion|LensJSON)\"?\\s*:");

    private final ReviewOpener reviews = new ReviewOpener();

    public Taken take(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return new Taken.Folder();
        }
        if (isEndless(attributes)) {
            return new Taken.Stranger();
        }
        if (isPdf(file)) {
            return plan(file);
        }
        if (isWorkbook(file)) {
            return new Taken.AWorkbook();
        }
        var claim = claim(file);
        if (claim.isEmpty()) {
            return unclaimed(file);
        }
        return switch (claim.get()) {
            case REVIEW -> taken(reviews.open(file));
            case QUESTION_SET -> set(file);
        };
    }

    /// A pipe or a device, which would be waited for or read for ever. Files that are only in the
    /// cloud may be no regular ones either, but have a size.
    private static boolean isEndless(BasicFileAttributes attributes) {
        return attributes.isOther() && attributes.size() == 0;
    }

    private static boolean isPdf(Path file) throws IOException {
        return begins(file, PDF);
    }

    private static boolean isWorkbook(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") && begins(file, ZIP);
    }

    private static boolean begins(Path file, byte[] sign) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(sign.length), sign);
        }
    }

    private static Taken plan(Path file) throws IOException {
        return switch (EnclosedReview.in(file)) {
            case EnclosedReview.Here(var json, Loaded.Ready<OpenedReview>(var opened, _)) ->
                    new Taken.APlan(json, opened.review().workload().name());
            case EnclosedReview.Here(_, Loaded.Refused<OpenedReview>(var problems)) ->
                    new Taken.Wrong(Kind.REVIEW, problems);
            case EnclosedReview.None() -> new Taken.PlanAlone();
            case EnclosedReview.Locked() -> new Taken.PlanLocked();
        };
    }

    /// What may be a copy of a review that is open already, and is encrypted as that is.
    public Taken take(Path file, Protection known) throws IOException {
        var taken = take(file);
        return taken instanceof Taken.Locked ? taken(reviews.open(file, known)) : taken;
    }

    /// An encrypted review, with what a person typed for it.
    public Taken take(Path file, Passphrase passphrase) throws IOException {
        return taken(reviews.open(file, passphrase));
    }

    /// A review that says nothing of itself any more is still known by its kept versions.
    private Taken unclaimed(Path file) throws IOException {
        if (!new Versions(file).list().isEmpty()) {
            return taken(reviews.open(file));
        }
        if (Files.size(file) == 0) {
            return new Taken.Empty();
        }
        return FINDINGS.matcher(beginning(file)).find()
                ? new Taken.Findings()
                : new Taken.Stranger();
    }

    private static Taken taken(ReviewOpener.Outcome outcome) {
        return switch (outcome) {
            case ReviewOpener.Outcome.Found(var found, var warnings) ->
                    new Taken.AReview(found, warnings);
            case ReviewOpener.Outcome.NeedsPassphrase() -> new Taken.Locked(false);
            case ReviewOpener.Outcome.WrongPassphrase() -> new Taken.Locked(true);
            case ReviewOpener.Outcome.Refused(var problems) ->
                    new Taken.Wrong(Kind.REVIEW, problems);
        };
    }

    /// A set may take text from one that is shipped or lies beside it. A lens is a set too.
    private static Taken set(Path file) throws IOException {
        return switch (new SetFile(new ShippedSets().read()).read(file)) {
            case Loaded.Ready<QuestionSet>(var set, var warnings) ->
                    new Taken.AQuestionSet(set, warnings);
            case Loaded.Refused<QuestionSet>(var problems) ->
                    new Taken.Wrong(Kind.QUESTION_SET, problems);
        };
    }

    private static Optional<Kind> claim(Path file) throws IOException {
        if (Encryption.isIn(file)) {
            return Optional.of(Kind.REVIEW);
        }
        var text = beginning(file);
        var found = CLAIM.matcher(text);
        if (found.find()) {
            return Optional.of(found.group(1).equals("review") ? Kind.REVIEW : Kind.QUESTION_SET);
        }
        // findings name pillars too
        return LENS.matcher(text).find() && !FINDINGS.matcher(text).find()
                ? Optional.of(Kind.QUESTION_SET)
                : Optional.empty();
    }

    private static String beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }
}
