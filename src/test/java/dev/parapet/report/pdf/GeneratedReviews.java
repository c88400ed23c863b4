package dev.parapet.report.pdf;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.Evidence;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Reviews of every kind, the same for the same seed: untouched, answered at random, and with texts
/// that no one meant to print, that are very long, or that run from right to left.
public final class GeneratedReviews {
    private static final List<String> LONG =
            List.of("word ".repeat(900).strip(), "x".repeat(2000), "Zeile\n".repeat(120));
    private static final List<String> RIGHT_TO_LEFT =
            List.of(
                    "لم يُراجَع أحد حسابات الإنتاج (AWS) منذ عام 2023، ولا يعرف أحد من يملكها.",
                    "אף אחד לא בדק את החשבון prod-1 מאז 12.5.2023 (ולא נמצא בעלים).",
                    "owner: علي، due 2026-03-02",
                    "پرونده‌ها هنوز بازبینی نشده‌اند");

    private GeneratedReviews() {}

    public static Review of(int seed) {
        var review = new RandomReviews(seed).review();
        return switch (seed % 5) {
            case 0 -> review.withAnswers(Answers.NONE);
            case 1 -> review;
            case 2 -> saying(review, Hostile.TEXTS, seed);
            case 3 -> saying(review, LONG, seed);
            default -> saying(review, RIGHT_TO_LEFT, seed);
        };
    }

    private static Review saying(Review review, List<String> texts, int seed) {
        var random = new Random(seed);
        Map<PracticeRef, PracticeAnswer> practices = new HashMap<>();
        Map<QuestionRef, QuestionAnswer> questions = new HashMap<>();
        new Scope(review)
                .questions()
                .forEach(asked -> {
                    questions.put(asked.ref(), QuestionAnswer.EMPTY.withNotes(one(texts, random)));
                    asked.practices()
                            .forEach(practice ->
                                    practices.put(asked.refOf(practice), answer(texts, random)));
                });
        var people = new People(one(texts, random), List.of(one(texts, random)));
        return review.withWorkload(Workload.named(one(texts, random)))
                .withPeople(people)
                .withAnswers(new Answers(practices, questions));
    }

    private static PracticeAnswer answer(List<String> texts, Random random) {
        var accepted =
                new Status.Accepted(one(texts, random), one(texts, random), ActionPlan.Due.NOT_SET);
        var plan =
                ActionPlan.NONE
                        .withOwner(one(texts, random))
                        .withStatus(random.nextInt(4) == 0 ? accepted : Status.OPEN);
        return PracticeAnswer.EMPTY
                .withState(PracticeState.NOT_IN_PLACE)
                .withNote(one(texts, random))
                .withEvidence(List.of(new Evidence.Remark(one(texts, random))))
                .withPlan(plan);
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
