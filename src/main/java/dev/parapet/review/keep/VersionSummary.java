package dev.parapet.review.keep;

import dev.parapet.review.Answers;
import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a kept version holds, against the review as it is now.
///
/// @param found the version opened
/// @param differing how many practices and questions are answered otherwise
public record VersionSummary(Version version, FoundReview found, int differing) {

    /// Summaries of all versions that can be opened and say anything else than the review, the
    /// newest first.
    ///
    /// @param protection how the review is protected
    public static List<VersionSummary> of(Path file, Review now, Protection protection)
            throws IOException {
        var summaries = new ArrayList<VersionSummary>();
        for (var version : new Versions(file).list()) {
            var opened = new ReviewOpener().open(version.file(), protection);
            if (opened instanceof ReviewOpener.Outcome.Found(var found, _)
                    && !found.review().equals(now)) {
                summaries.add(new VersionSummary(version, found, differing(found.review(), now)));
            }
        }
        return List.copyOf(summaries);
    }

    private static int differing(Review one, Review other) {
        Answers before = one.answers();
        Answers after = other.answers();
        return differing(before.practices(), after.practices())
                + differing(before.questions(), after.questions());
    }

    private static <K, V> int differing(Map<K, V> before, Map<K, V> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.containsKey(key) && before.get(key).equals(after.get(key)));
        return keys.size();
    }
}
