package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.LinkedHashMap;
import java.util.Map;

/// All that was answered, by practice and by question. What was never touched is not kept.
public record Answers(
        Map<PracticeRef, PracticeAnswer> practices, Map<QuestionRef, QuestionAnswer> questions) {
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        practices = Map.copyOf(practices);
        questions = Map.copyOf(questions);
    }

    public PracticeAnswer to(PracticeRef practice) {
        return practices.getOrDefault(practice, PracticeAnswer.EMPTY);
    }

    public QuestionAnswer to(QuestionRef question) {
        return questions.getOrDefault(question, QuestionAnswer.EMPTY);
    }

    public Answers with(PracticeRef practice, PracticeAnswer answer) {
        return new Answers(next(practices, practice, answer, PracticeAnswer.EMPTY), questions);
    }

    public Answers with(QuestionRef question, QuestionAnswer answer) {
        return new Answers(practices, next(questions, question, answer, QuestionAnswer.EMPTY));
    }

    private static <K, V> Map<K, V> next(Map<K, V> map, K key, V value, V empty) {
        var next = new LinkedHashMap<>(map);
        if (value.equals(empty)) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        return next;
    }
}
