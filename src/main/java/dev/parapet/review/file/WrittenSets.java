package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetWriter;
import dev.parapet.review.Review;

import java.util.List;
import java.util.stream.Stream;

/// The question sets of a review as they stand in its file. They are most of it and hardly ever
/// change, so that whoever saves a review again and again keeps them.
final class WrittenSets {
    private static final DocumentWriter WRITER = new DocumentWriter();

    /// Those of a review that has none.
    static final WrittenSets NONE = of(List.of());

    private final List<QuestionSet> sets;
    private final SetDigests digests;
    private final byte[] bytes;

    private WrittenSets(List<QuestionSet> sets, SetDigests digests, byte[] bytes) {
        this.sets = sets;
        this.digests = digests;
        this.bytes = bytes;
    }

    static WrittenSets of(Review review) {
        return of(all(review).toList());
    }

    private static WrittenSets of(List<QuestionSet> sets) {
        var digests = new SetDigests();
        sets.forEach(digests::of);
        return new WrittenSets(sets, digests, WRITER.write(tree(sets, digests)));
    }

    SetDigests digests() {
        return digests;
    }

    /// The review's file, of all that stands before the sets.
    byte[] after(byte[] rest) {
        return DocumentWriter.joined(rest, bytes);
    }

    /// Whether a review has the very same sets.
    @SuppressWarnings("ReferenceEquality") // to compare thousands of practices takes long
    boolean areOf(Review review) {
        var others = all(review).toList();
        for (int i = 0; i < sets.size() && i < others.size(); i++) {
            if (sets.get(i) != others.get(i)) {
                return false;
            }
        }
        return others.size() == sets.size();
    }

    /// Every set once.
    static Mapping tree(Review review, SetDigests digests) {
        return tree(all(review).toList(), digests);
    }

    private static Mapping tree(List<QuestionSet> sets, SetDigests digests) {
        var written = sets.stream().distinct().map(set -> tree(set, digests)).toList();
        return new MappingBuilder().put("questionSets", Sequence.of(written)).build();
    }

    private static Stream<QuestionSet> all(Review review) {
        return Stream.concat(
                review.sets().stream(),
                review.milestones().stream().flatMap(m -> m.content().sets().stream()));
    }

    private static Node tree(QuestionSet set, SetDigests digests) {
        return new MappingBuilder()
                .text("id", set.id())
                .text("version", set.heading().version().toString())
                .text("sha256", digests.of(set))
                .put("content", QuestionSetWriter.write(set))
                .build();
    }
}
