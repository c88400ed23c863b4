package dev.parapet.review.keep;

import dev.parapet.document.Problem;
import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;

import java.nio.file.Path;
import java.util.List;

/// A review as it was found, with all that is needed to save it again.
///
/// @param fingerprint of the file's content, whatever state it is in
/// @param protection how it was protected, and will be again
public record FoundReview(
        Review review,
        boolean readOnly,
        Path file,
        Fingerprint fingerprint,
        Protection protection,
        Condition condition) {

    /// What state the file is in.
    public sealed interface Condition {}

    public record Sound() implements Condition {}

    /// The file cannot be read; the review is its last good version.
    ///
    /// @param problems what is wrong with the file
    /// @param answersReadable how many answers can be made out in the damaged file, counting those
    ///   that nobody can trust
    public record Damaged(List<Problem> problems, Version version, int answersReadable)
            implements Condition {
        public Damaged {
            problems = List.copyOf(problems);
        }
    }

    /// A review that was just made, to be written into a file that is not there yet.
    public static FoundReview begun(Review review, Path file, Protection protection) {
        return new FoundReview(review, false, file, Fingerprint.NONE, protection, new Sound());
    }

    /// The same to be read only.
    public FoundReview toRead() {
        return new FoundReview(review, true, file, fingerprint, protection, condition);
    }

    FoundReview damaged(Path damagedFile, Fingerprint damagedPrint, Damaged damage) {
        return new FoundReview(review, readOnly, damagedFile, damagedPrint, protection, damage);
    }

    /// How many practices have an answer.
    public int answers() {
        return (int)
                review.answers().practices().values().stream()
                        .filter(answer -> answer.isAnswered())
                        .count();
    }
}
