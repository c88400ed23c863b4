package dev.parapet.review.keep;

import dev.parapet.document.Encryption;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Opens reviews, encrypted ones too, and the last good version of one whose file is damaged.
public final class ReviewOpener {
    /// A state as it is written for each answered practice; before the milestones, which repeat
    /// them.
    private static final Pattern STATE = Pattern.compile("\"state\" ?: ?\"(?!unanswered)");

    /// What came of opening.
    public sealed interface Outcome {

        /// A review, and what somebody should look at in it.
        record Found(FoundReview review, List<Problem> warnings) implements Outcome {
            public Found {
                warnings = List.copyOf(warnings);
            }
        }

        record NeedsPassphrase() implements Outcome {}

        record WrongPassphrase() implements Outcome {}

        /// It is no review that can be read, and no version of it was kept.
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What opens encrypted bytes.
    @FunctionalInterface
    private interface Key {
        /// What came of it; nothing where there is no key.
        List<AgeFile.Opened> open(byte[] file);
    }

    private final ReviewFile format = new ReviewFile();

    public Outcome open(Path file) throws IOException {
        return open(file, _ -> List.of());
    }

    public Outcome open(Path file, Passphrase passphrase) throws IOException {
        return open(file, bytes -> List.of(AgeFile.open(bytes, passphrase)));
    }

    /// Opens what belongs to a review that is open already, such as a kept version, without asking
    /// for the passphrase again where it is the same.
    public Outcome open(Path file, Protection known) throws IOException {
        return open(
                file,
                bytes ->
                        known instanceof Protection.Sealed(var seal) && seal.isOf(bytes)
                                ? List.of(AgeFile.open(bytes, seal))
                                : List.of());
    }

    private Outcome open(Path file, Key key) throws IOException {
        if (Files.isDirectory(file)) {
            return refused(file, "is a folder; name a file");
        }
        var content = read(file);
        return switch (attempt(file, content, key)) {
            case Outcome.Refused(var problems) -> lastGood(file, content, problems, key);
            case Outcome other -> other;
        };
    }

    /// Never takes in more than a review may have; a longer one is refused when it is parsed.
    private static byte[] read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(Limits.REVIEW.bytes() + 1);
        }
    }

    private Outcome attempt(Path file, byte[] content, Key key) {
        if (!Encryption.isIn(content)) {
            return parse(file, content, content, Protection.none());
        }
        var opened = key.open(content);
        if (opened.isEmpty()) {
            return new Outcome.NeedsPassphrase();
        }
        return switch (opened.getFirst()) {
            case AgeFile.Opened.Plain(var plain, var seal) ->
                    parse(file, content, plain.bytes(), new Protection.Sealed(seal));
            case AgeFile.Opened.WrongPassphrase() -> new Outcome.WrongPassphrase();
            case AgeFile.Opened.Damaged _ ->
                    refused(file, "is encrypted, and was cut or changed since it was written");
            case AgeFile.Opened.Unreadable(var reason) ->
                    refused(file, "is encrypted, and cannot be opened: " + reason);
        };
    }

    private Outcome parse(Path file, byte[] content, byte[] plain, Protection protection) {
        return switch (format.open(file.toString(), plain)) {
            case Loaded.Ready<OpenedReview>(var opened, var warnings) ->
                    new Outcome.Found(
                            new FoundReview(
                                    opened.review(),
                                    opened.readOnly(),
                                    file,
                                    Fingerprint.of(content),
                                    protection,
                                    new FoundReview.Sound()),
                            warnings);
            case Loaded.Refused<OpenedReview>(var problems) -> new Outcome.Refused(problems);
        };
    }

    private Outcome lastGood(Path file, byte[] content, List<Problem> problems, Key key)
            throws IOException {
        for (var version : new Versions(file).list()) {
            switch (attempt(version.file(), Versions.read(version), key)) {
                case Outcome.Found(var found, var warnings) -> {
                    var damage = new FoundReview.Damaged(problems, version, readable(content));
                    return new Outcome.Found(
                            found.damaged(file, Fingerprint.of(content), damage), warnings);
                }
                case Outcome.Refused _ -> {
                    // damaged as well: the one before may be good
                }
                case Outcome locked -> {
                    return locked;
                }
            }
        }
        return new Outcome.Refused(problems);
    }

    private static int readable(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\"milestones\"");
        var present = end < 0 ? text : text.substring(0, end);
        return (int) STATE.matcher(present).results().count();
    }

    private static Outcome refused(Path file, String message) {
        return new Outcome.Refused(List.of(Problem.error(Place.wholeOf(file.toString()), message)));
    }
}
