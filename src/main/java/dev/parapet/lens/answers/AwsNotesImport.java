package dev.parapet.lens.answers;

import dev.parapet.review.Change;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes notes on lenses and pillars over. A review has none of its own: they go to the notes of
/// the first question of the set or area, with a word on where they come from.
record AwsNotesImport(List<String> lines) {

    List<Change> notes(AwsExport export, Review review) {
        var changes = new ArrayList<Change>();
        for (var notes : export.notes()) {
            notes.pillars()
                    .forEach((pillar, text) ->
                            add(
                                    "pillar " + pillar,
                                    text,
                                    inPillar(review, pillar),
                                    review,
                                    changes));
            if (!notes.notes().isBlank()) {
                add("lens", notes.notes(), inLens(review, notes), review, changes);
            }
        }
        return changes;
    }

    private static Optional<Match> inPillar(Review review, String pillar) {
        return AwsImport.matches(review)
                .filter(match -> match.area().id().equals(pillar))
                .findFirst();
    }

    private static Optional<Match> inLens(Review review, AwsNotes notes) {
        return AwsImport.matches(review)
                .filter(match -> match.set().title().equals(notes.lens()))
                .findFirst();
    }

    private void add(
            String what, String text, Optional<Match> first, Review review, List<Change> changes) {
        if (first.isEmpty()) {
            lines.add("notes on the " + what + ": no such part in this review; left out: " + text);
            return;
        }
        var match = first.get();
        var ref = match.set().refOf(match.question());
        var old = review.answerTo(ref).notes();
        var next = AwsImport.added(old, "Notes on the " + what + ": " + text);
        if (!next.equals(old)) {
            changes.add(new Change.SetNotes(ref, next));
            lines.add("notes on the " + what + ": now with " + match.question().id());
        }
    }
}
