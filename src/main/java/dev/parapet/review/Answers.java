package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.HashMap;
import java.util.Map;

/// All that was answered, by practice and by question. What was never touched is not kept.
public record Answers(
        Map<PracticeRef, PracticeAnswer> practices, Map<QuestionRef, QuestionAnswer> questions) {
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        practices = touched(practices, PracticeAnswer.EMPTY);
        questions = touched(questions, QuestionAnswer.EMPTY);
    }

    public PracticeAnswer to(PracticeRef practice) {
        return practices.getOrDefault(practice, PracticeAnswer.EMPTY);
    }

    public QuestionAnswer to(QuestionRef question) {
        return questions.getOrDefault(question, QuestionAnswer.EMPTY);
    }

    public Answers with(PracticeRef practice, PracticeAnswer answer) {
        return new Answers(next(practices, practice, answer), questions);
    }

    public Answers with(QuestionRef question, QuestionAnswer answer) {
        return new Answers(practices, next(questions, question, answer));
    }

    private static <K, V> Map<K, V> next(Map<K, V> map, K key, V value) {
        var next = new HashMap<>(map);
        next.put(key, value);
        return next;
    }

    private static <K, V> Map<K, V> touched(Map<K, V> map, V empty) {
        if (!map.containsValue(empty)) {
            return Map.copyOf(map);
        }
        var touched = new HashMap<>(map);
        touched.values().removeIf(empty::equals);
        return Map.copyOf(touched);
    }
}
