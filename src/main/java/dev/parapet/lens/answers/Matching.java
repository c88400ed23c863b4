package dev.parapet.lens.answers;

import dev.parapet.lens.answers.AwsAnswer.Asked;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the questions of a review that the AWS tool speaks of. Its files name lenses by ARNs,
/// which no review knows, and lenses call their questions and choices alike. So a question that has
/// none of the choices of an answer is another one; and where several have them, the set decides
/// that knows most of what is said of the same lens.
final class Matching {
    private final Map<String, List<Match>> byId = new HashMap<>();
    private final Map<String, Map<String, Long>> known = new HashMap<>();

    Matching(Review review, AwsExport export) {
        of(review)
                .forEach(match ->
                        match.questionIds()
                                .forEach(id ->
                                        byId.computeIfAbsent(id, _ -> new ArrayList<>())
                                                .add(match)));
        export.answers().values().forEach(this::count);
    }

    /// Every question of a set as the tool may know it.
    static Stream<Match> of(QuestionSet set) {
        return set.areas().stream()
                .flatMap(area ->
                        area.questions().stream().map(question -> new Match(set, area, question)));
    }

    static Stream<Match> of(Review review) {
        return review.sets().stream().flatMap(Matching::of);
    }

    private void count(AwsAnswer answer) {
        var ofLens = known.computeIfAbsent(answer.asked().lens(), _ -> new HashMap<>());
        candidates(answer)
                .forEach(match ->
                        ofLens.merge(match.set().id(), 1 + match.known(answer), Long::sum));
    }

    Optional<Match> match(AwsAnswer answer) {
        return candidates(answer)
                .max(
                        Comparator.<Match>comparingLong(match -> match.known(answer))
                                .thenComparingLong(match -> known(answer.asked(), match)));
    }

    private long known(Asked asked, Match match) {
        return known.getOrDefault(asked.lens(), Map.of()).getOrDefault(match.set().id(), 0L);
    }

    /// Whether the review has a question of this id, be it with other choices.
    boolean hasId(AwsAnswer answer) {
        return byId.containsKey(answer.question());
    }

    private Stream<Match> candidates(AwsAnswer answer) {
        return byId.getOrDefault(answer.question(), List.of()).stream()
                .filter(match -> answer.named().isEmpty() || match.known(answer) > 0);
    }
}
