package dev.parapet.desktop.preview;

import dev.parapet.desktop.session.Person;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.NewReview;
import dev.parapet.review.Occasion;
import dev.parapet.review.Workload;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/// A review in memory with which a question set is tried. No file is ever written for it.
public final class Trial {
    private final ReviewSession session;

    /// @param file of the question set
    /// @param person who tries it, and reads it in their language
    public Trial(Path file, QuestionSet set, Clock clock, Person person) {
        var review = NewReview.of(Workload.named(set.title()), List.of(set), clock.instant());
        this.session = new ReviewSession(review, file, false, clock, person);
    }

    public ReviewSession session() {
        return session;
    }

    public QuestionSet set() {
        return session.review().get().sets().getFirst();
    }

    /// Goes on with the set as it is now. Answers stay with their keys, even where the set has got
    /// another id.
    void take(QuestionSet next) {
        var review = session.review().get();
        var before = set().id();
        var answers =
                next.id().equals(before)
                        ? review.answers()
                        : renamed(review.answers(), before, next.id());
        session.change(
                new Change.Become(
                        new Occasion.Upgraded(next.ref()),
                        review.withSets(List.of(next)).withAnswers(answers)));
    }

    private static Answers renamed(Answers answers, String before, String now) {
        return new Answers(
                answers.practices().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> renamed(entry.getKey(), before, now),
                                        entry -> entry.getValue(),
                                        (first, _) -> first)),
                answers.questions().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> new QuestionRef(now, entry.getKey().key()),
                                        entry -> entry.getValue(),
                                        (first, _) -> first)));
    }

    private static PracticeRef renamed(PracticeRef ref, String before, String now) {
        return ref.set().equals(before) ? new PracticeRef(now, ref.key()) : ref;
    }
}
