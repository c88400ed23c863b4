package dev.parapet.review.upgrade;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Answers;
import dev.parapet.review.Archived;
import dev.parapet.review.PracticeAnswer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What leaves the archive again: answers to what the version that comes asks and the one that goes
/// does not.
record Returning(
        QuestionSet to, List<Archived.OfPractice> practices, List<Archived.OfQuestion> questions) {
    Returning {
        practices = List.copyOf(practices);
        questions = List.copyOf(questions);
    }

    static Returning of(List<Archived> archive, QuestionSet from, QuestionSet to) {
        var own = archive.stream().filter(archived -> archived.set().id().equals(to.id())).toList();
        var practices = appearing(from, to, set -> set.practices().map(Practice::key));
        var questions = appearing(from, to, set -> set.questions().map(Question::key));
        return new Returning(
                to,
                latest(own, Archived.OfPractice.class, Archived.OfPractice::key, practices),
                latest(own, Archived.OfQuestion.class, Archived.OfQuestion::key, questions));
    }

    /// Of several answers to the same, the one that was archived last.
    private static <T extends Archived> List<T> latest(
            List<Archived> archive, Class<T> kind, Function<T, String> key, Set<String> keys) {
        var latest = new LinkedHashMap<String, T>();
        archive.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(archived -> keys.contains(key.apply(archived)))
                .forEach(archived -> latest.put(key.apply(archived), archived));
        return List.copyOf(latest.values());
    }

    private static Set<String> appearing(
            QuestionSet from, QuestionSet to, Function<QuestionSet, Stream<String>> keys) {
        var before = keys.apply(from).collect(Collectors.toSet());
        return keys.apply(to).filter(key -> !before.contains(key)).collect(Collectors.toSet());
    }

    /// Whether an archived answer is back in its place with all that it says.
    boolean isBack(Archived archived, Answers answers) {
        return switch (archived) {
            case Archived.OfQuestion question -> questions.contains(question);
            case Archived.OfPractice practice ->
                    practices.contains(practice)
                            && Carrying.saysAllOf(
                                    practice.answer(), placed(practice.key(), answers));
        };
    }

    private PracticeAnswer placed(String key, Answers answers) {
        return to.practices()
                .filter(practice -> practice.key().equals(key))
                .findFirst()
                .map(practice -> answers.to(to.refOf(practice)))
                .orElse(PracticeAnswer.EMPTY);
    }

    /// The answer that comes back to a practice; empty where none does.
    PracticeAnswer answer(Practice practice) {
        return practices.stream()
                .filter(archived -> archived.key().equals(practice.key()))
                .findFirst()
                .map(archived -> Carrying.back(archived, to.ref()))
                .orElse(PracticeAnswer.EMPTY);
    }
}
