package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetWriter;

import java.util.IdentityHashMap;

/// The digests of sets in their written form, whatever file they came from. Each is taken once, for
/// a review names its sets by them at every milestone, and a set is most of a file.
final class SetDigests {
    private static final DocumentWriter WRITER = new DocumentWriter();

    private final IdentityHashMap<QuestionSet, String> taken = new IdentityHashMap<>();

    String of(QuestionSet set) {
        return taken.computeIfAbsent(set, SetDigests::digest);
    }

    private static String digest(QuestionSet set) {
        return Sha256.of(WRITER.write(QuestionSetWriter.write(set)));
    }
}
