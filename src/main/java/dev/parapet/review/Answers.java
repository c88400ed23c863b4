package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return new Answers(next(practices, practice, answer, PracticeAnswer.EMPTY), questions);
    }

    public Answers with(QuestionRef question, QuestionAnswer answer) {
        return new Answers(practices, next(questions, question, answer, QuestionAnswer.EMPTY));
    }

    /// The practices that are answered in another way than before.
    public Set<PracticeRef> practicesOtherThan(Answers before) {
        return SharedMap.of(practices).changedFrom(SharedMap.of(before.practices));
    }

    /// The questions of which something else is said than before.
    public Set<QuestionRef> questionsOtherThan(Answers before) {
        return SharedMap.of(questions).changedFrom(SharedMap.of(before.questions));
    }

    private static <K, V> Map<K, V> next(Map<K, V> map, K key, V value, V empty) {
        return SharedMap.of(map)
                .with(key, value.equals(empty) ? Optional.empty() : Optional.of(value));
    }

    /// What comes from other answers holds nothing that is empty.
    private static <K, V> Map<K, V> touched(Map<K, V> map, V empty) {
        if (map instanceof SharedMap || !map.containsValue(empty)) {
            return SharedMap.of(map);
        }
        var touched = new HashMap<>(map);
        touched.values().removeIf(empty::equals);
        return SharedMap.of(touched);
    }
}
