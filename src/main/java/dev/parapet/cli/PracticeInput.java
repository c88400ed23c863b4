package dev.parapet.cli;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import java.util.List;

/// Finds the practice that a person means.
final class PracticeInput {
    private PracticeInput() {}

    /// A practice by its id or key, with its set before a slash where two sets share an id.
    static PracticeRef named(String named, Review review) throws WrongInput {
        var found =
                new Scope(review)
                        .questions()
                        .flatMap(asked ->
                                asked.practices().stream()
                                        .filter(p ->
                                                List.of(
                                                                p.id(),
                                                                p.key(),
                                                                asked.set().id() + "/" + p.id(),
                                                                asked.set().id() + "/" + p.key())
                                                        .contains(named))
                                        .map(asked::refOf))
                        .distinct()
                        .toList();
        if (found.size() > 1) {
            throw new WrongInput(
                    named
                            + ": is in more than one question set; name the set too, such as "
                            + found.getFirst().set()
                            + "/"
                            + named);
        }
        if (found.isEmpty()) {
            throw new WrongInput(named + ": this review asks about no such practice");
        }
        return found.getFirst();
    }
}
