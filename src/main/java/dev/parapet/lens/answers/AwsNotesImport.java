package dev.parapet.lens.answers;

import dev.parapet.review.Change;
import dev.parapet.review.Review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Takes notes on lenses and pillars over. A review has none of its own: they go to the notes of
/// the first question of the set or area, with a word on where they come from.
record AwsNotesImport(List<String> lines) {

    /// The review with the notes.
    Review taken(AwsExport export, Review before) {
        var review = before;
        for (var notes : export.notes()) {
            for (var pillar : notes.pillars().entrySet()) {
                review =
                        added(
                                review,
                                "pillar " + pillar.getKey(),
                                pillar.getValue(),
                                inPillar(review, notes, pillar.getKey()));
            }
            if (!notes.notes().isBlank()) {
                review = added(review, "lens", notes.notes(), inLens(review, notes));
            }
        }
        return review;
    }

    /// Where several sets have such a pillar, in the one of the lens's name.
    private static Optional<Match> inPillar(Review review, AwsNotes notes, String pillar) {
        return Matching.of(review)
                .filter(match -> match.area().id().equals(pillar))
                .min(Comparator.comparing(match -> !match.set().title().equals(notes.lens())));
    }

    private static Optional<Match> inLens(Review review, AwsNotes notes) {
        return Matching.of(review)
                .filter(match -> match.set().title().equals(notes.lens()))
                .findFirst();
    }

    private Review added(Review review, String what, String text, Optional<Match> first) {
        if (first.isEmpty()) {
            lines.add("notes on the " + what + ": no such part in this review; left out: " + text);
            return review;
        }
        var match = first.get();
        var ref = match.set().refOf(match.question());
        var old = review.answerTo(ref).notes();
        var next = AwsImport.added(old, "Notes on the " + what + ": " + text);
        if (next.equals(old)) {
            return review;
        }
        lines.add("notes on the " + what + ": now with " + match.question().id());
        return new Change.SetNotes(ref, next).applyTo(review);
    }
}
