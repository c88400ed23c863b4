package dev.parapet.review.file;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Problems;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.NewReview;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads many reviews for what they say, not to change them. Nine tenths of a review file are its
/// question sets, and those of a workspace are mostly the same: where a file ends in bytes that
/// were read before, only what comes before them is read. Safe on every thread.
public final class ReviewSkimmer {
    /// How a file that Parapet wrote goes on where its question sets begin. No text holds a line
    /// break, and only names of the outermost object stand two blanks from the margin. A file that
    /// somebody else laid out does not come apart here into two halves that can be read, and is
    /// read whole.
    private static final byte[] CUT =
            ",\n  \"questionSets\" : [".getBytes(StandardCharsets.US_ASCII);

    private final DocumentReader documents = new DocumentReader(Limits.REVIEW);
    private final ReviewFile files = new ReviewFile();
    private final Map<String, Map<String, QuestionSet>> setsByTail = new ConcurrentHashMap<>();

    /// What a review says. Its milestones stand beside it; nobody looked at their seals.
    ///
    /// @param review without milestones and without what a newer Parapet added
    /// @param newer whether a newer Parapet wrote it
    public record Skimmed(Review review, List<Earlier> earlier, boolean newer) {
        public Skimmed {
            earlier = List.copyOf(earlier);
        }
    }

    /// What the review said at a milestone.
    public record Earlier(String name, Instant at, Review then) {}

    /// Reads the bytes of a file; what is wrong with them comes back as when it is opened.
    ///
    /// @param name the file's name, for messages
    public Loaded<Skimmed> read(String name, byte[] bytes) {
        return quick(name, bytes)
                .map(Loaded::ready)
                .orElseGet(() -> files.open(name, bytes).then(ReviewSkimmer::whole));
    }

    private static Loaded<Skimmed> whole(OpenedReview opened) {
        var review = opened.review();
        var earlier =
                review.milestones().stream()
                        .map(kept ->
                                new Earlier(
                                        kept.name(),
                                        kept.at(),
                                        plain(kept.content(), review.changed())))
                        .toList();
        return Loaded.ready(
                new Skimmed(plain(review.now(), review.changed()), earlier, opened.readOnly()));
    }

    /// Nothing where the file has to be read whole.
    private Optional<Skimmed> quick(String name, byte[] bytes) {
        var cut = indexOfCut(bytes);
        if (cut < 0) {
            return Optional.empty();
        }
        var head = Arrays.copyOf(bytes, cut + 1);
        head[cut] = '}';
        return sets(name, Arrays.copyOfRange(bytes, cut, bytes.length))
                .flatMap(
                        sets -> read(documents.read(name, head)).flatMap(root -> skim(root, sets)));
    }

    private static Optional<Skimmed> skim(Mapping root, Map<String, QuestionSet> sets) {
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        var snapshots = new SnapshotReader(sets);
        var changed = Moments.read(fields, "changed");
        var now = snapshots.read(fields);
        var earlier =
                fields.list("milestones", node -> earlier(Fields.of(node, problems), snapshots));
        fields.list("conflicts", node -> ConflictReader.read(Fields.of(node, problems)));
        HistoryReader.read(fields);
        var sound =
                ReviewWriter.FORMAT.equals(fields.text("format"))
                        && !fields.text("id").isEmpty()
                        && !now.sets().isEmpty()
                        && !problems.anyError();
        return sound
                ? Optional.of(new Skimmed(plain(now, changed), earlier, false))
                : Optional.empty();
    }

    private static Earlier earlier(Fields fields, SnapshotReader snapshots) {
        var at = Moments.read(fields, "at");
        return new Earlier(fields.anyText("name"), at, plain(snapshots.read(fields), at));
    }

    private static Review plain(Snapshot snapshot, Instant changed) {
        return NewReview.of(snapshot.workload(), snapshot.sets(), changed)
                .with(snapshot)
                .changedAt(changed);
    }

    /// The question sets in the last part of a file, by the digests under which the review names
    /// them.
    private Optional<Map<String, QuestionSet>> sets(String name, byte[] tail) {
        var digest = Sha256.of(tail);
        var known = Optional.ofNullable(setsByTail.get(digest));
        if (known.isPresent()) {
            return known;
        }
        tail[0] = '{';
        var read = read(documents.read(name, tail)).flatMap(ReviewSkimmer::sets);
        read.ifPresent(sets -> setsByTail.put(digest, sets));
        return read;
    }

    private static Optional<Map<String, QuestionSet>> sets(Mapping tail) {
        if (tail.entries().size() != 1) {
            return Optional.empty();
        }
        var problems = new Problems();
        var sets = new LinkedHashMap<String, QuestionSet>();
        for (var node : Fields.of(tail, problems).list("questionSets", node -> node)) {
            var fields = Fields.of(node, problems);
            if (QuestionSetReader.read(fields.raw("content"))
                    instanceof Ready<QuestionSet>(var set, _)) {
                sets.put(fields.text("sha256"), set);
            } else {
                return Optional.empty();
            }
        }
        return problems.anyError() ? Optional.empty() : Optional.of(Map.copyOf(sets));
    }

    private static Optional<Mapping> read(Loaded<Node> loaded) {
        return loaded instanceof Ready<Node>(Mapping mapping, _)
                ? Optional.of(mapping)
                : Optional.empty();
    }

    private static int indexOfCut(byte[] bytes) {
        for (var at = 1; at <= bytes.length - CUT.length; at++) {
            if (bytes[at] == ',' && Arrays.equals(bytes, at, at + CUT.length, CUT, 0, CUT.length)) {
                return at;
            }
        }
        return -1;
    }
}
