package dev.parapet.assessment;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.PracticeAnswer.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What all answers of a review come to, question by question in the order of the sets, and added
/// up.
public record Assessment(List<QuestionAssessment> questions) {
    private static final Comparator<Map.Entry<String, Score>> HEAVIEST_FIRST =
            Comparator.comparingInt(
                            (Map.Entry<String, Score> service) -> service.getValue().possible())
                    .reversed();

    /// One area of one set, added up.
    public record AreaAssessment(QuestionSet set, Area area, List<QuestionAssessment> questions) {
        public AreaAssessment {
            questions = List.copyOf(questions);
        }

        public Score score() {
            return sum(questions);
        }

        public Map<Risk, Integer> risks() {
            return count(questions);
        }
    }

    public Assessment {
        questions = List.copyOf(questions);
    }

    public Score score() {
        return sum(questions);
    }

    /// How many questions have each risk; every risk has an entry.
    public Map<Risk, Integer> risks() {
        return count(questions);
    }

    public QuestionAssessment of(QuestionRef question) {
        return questions.stream()
                .filter(assessed -> assessed.ref().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not asked: " + question));
    }

    /// In the order of the sets, in which the questions of an area stand together.
    public List<AreaAssessment> areas() {
        var areas = new ArrayList<List<QuestionAssessment>>();
        for (var question : questions) {
            if (areas.isEmpty() || !isOfSameArea(areas.getLast().getFirst(), question)) {
                areas.add(new ArrayList<>());
            }
            areas.getLast().add(question);
        }
        return areas.stream().map(Assessment::area).toList();
    }

    /// By ids, for areas hold all their questions.
    private static boolean isOfSameArea(QuestionAssessment one, QuestionAssessment other) {
        return one.asked().area().id().equals(other.asked().area().id())
                && one.asked().set().id().equals(other.asked().set().id());
    }

    public Map<Layer, Score> byLayer() {
        return merge(new EnumMap<>(Layer.class), question -> question.parts().byLayer());
    }

    public Map<Side, Score> bySide() {
        return merge(new EnumMap<>(Side.class), question -> question.parts().bySide());
    }

    /// By product, first those that weigh most in what is asked.
    public Map<String, Score> byService() {
        var scores = merge(new TreeMap<String, Score>(), question -> question.parts().byService());
        var ordered = new LinkedHashMap<String, Score>();
        scores.entrySet().stream()
                .sorted(HEAVIEST_FIRST)
                .forEach(service -> ordered.put(service.getKey(), service.getValue()));
        return ordered;
    }

    private static AreaAssessment area(List<QuestionAssessment> questions) {
        var first = questions.getFirst().asked();
        return new AreaAssessment(first.set(), first.area(), questions);
    }

    private static Score sum(List<QuestionAssessment> questions) {
        return questions.stream()
                .map(QuestionAssessment::score)
                .reduce(Score.NOTHING_ASKED, Score::plus);
    }

    private static Map<Risk, Integer> count(List<QuestionAssessment> questions) {
        var counts = new EnumMap<Risk, Integer>(Risk.class);
        for (var risk : Risk.values()) {
            counts.put(risk, 0);
        }
        questions.forEach(question -> counts.merge(question.risk(), 1, Integer::sum));
        return counts;
    }

    private <K> Map<K, Score> merge(
            Map<K, Score> sums, Function<QuestionAssessment, Map<K, Score>> scores) {
        questions.forEach(question ->
                scores.apply(question)
                        .forEach((key, score) -> sums.merge(key, score, Score::plus)));
        return sums;
    }
}
