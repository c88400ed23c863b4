package dev.parapet.portfolio;

import dev.parapet.assessment.Assessor;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.Workload.Environment;
import dev.parapet.review.file.ReviewSkimmer.Skimmed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a portfolio shows of one review.
///
/// @param agenda the actions that are to be done now or later and have a day, the earliest first
/// @param trend what it came to at its milestones, the oldest first, and not now
/// @param words everything that a search looks at, in small letters
/// @param newer whether a newer Parapet wrote it
public record Summary(
        String name,
        Environment environment,
        Instant changed,
        Figures figures,
        List<DueAction> agenda,
        List<Point> trend,
        String words,
        boolean newer) {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public Summary {
        agenda = List.copyOf(agenda);
        trend = List.copyOf(trend);
    }

    /// The same review gives the same summary on any day.
    public static Summary of(Skimmed skimmed) {
        var review = skimmed.review();
        return new Summary(
                review.workload().name(),
                review.workload().environment(),
                review.changed(),
                Figures.of(Assessor.assess(review)),
                agenda(review),
                skimmed.earlier().stream()
                        .map(earlier ->
                                new Point(
                                        earlier.name(),
                                        earlier.at(),
                                        Figures.of(Assessor.assess(earlier.then()))))
                        .toList(),
                words(review),
                skimmed.newer());
    }

    /// The action whose day comes first, be it past.
    public Optional<DueAction> next(LocalDate today) {
        return agenda.stream().filter(action -> action.isOpen(today)).findFirst();
    }

    /// How many points the score rose since the last milestone; nothing where there is none.
    public OptionalInt rise() {
        return trend.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        figures.score().points() - trend.getLast().figures().score().points());
    }

    public List<DueAction> overdue(LocalDate today) {
        return agenda.stream()
                .filter(action -> action.isOpen(today) && action.isOverdue(today))
                .toList();
    }

    /// The plan of the last day, on which every acceptance that ends has ended, holds all that will
    /// ever be to do.
    private static List<DueAction> agenda(Review review) {
        return ImprovementPlan.of(review, LAST_DAY).open().stream()
                .flatMap(
                        action -> due(action, opens(review.answerTo(action.ref()).plan().status())))
                .sorted(Comparator.comparing(DueAction::day))
                .toList();
    }

    private static LocalDate opens(Status status) {
        return status instanceof Status.Accepted(_, _, Due.On(var last))
                ? last.plusDays(1)
                : LocalDate.EPOCH;
    }

    private static Stream<DueAction> due(Action action, LocalDate opens) {
        return switch (action.plan().due()) {
            case Due.On(var day) ->
                    Stream.of(
                            new DueAction(
                                    day, action.plan().owner(), action.practice().title(), opens));
            case Due.NotSet() -> Stream.of();
        };
    }

    private static String words(Review review) {
        var workload = review.workload();
        var about =
                Stream.of(
                        workload.name(),
                        workload.purpose(),
                        workload.owner(),
                        review.people().reviewer());
        var answers = review.answers();
        var practices = answers.practices().values().stream().flatMap(Summary::words);
        var questions = answers.questions().values().stream().map(QuestionAnswer::notes);
        return Stream.of(about, practices, questions)
                .flatMap(texts -> texts)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(PracticeAnswer answer) {
        return Stream.of(answer.note(), answer.plan().owner());
    }
}
