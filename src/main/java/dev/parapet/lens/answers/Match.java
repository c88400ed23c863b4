package dev.parapet.lens.answers;

import dev.parapet.lens.export.Ids;
import dev.parapet.lens.format.ChoiceKey;
import dev.parapet.lens.format.LensWriter;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question of a review as the AWS tool knows it. Its ids are the keys of a set that was made
/// after one of the tool's lenses, official ones with their hyphens included, or what an exported
/// lens makes of them.
record Match(QuestionSet set, Area area, Question question) {
    /// The set whose keys are the ids of the official framework.
    private static final String FRAMEWORK = "aws-security-pillar";

    QuestionRef ref() {
        return set.refOf(question);
    }

    /// The ids by which the tool may know the question.
    Set<String> questionIds() {
        return Stream.of(question.key(), questionId()).collect(Collectors.toUnmodifiableSet());
    }

    String questionId() {
        return idOf(question.key());
    }

    String idOf(Practice practice) {
        return idOf(ChoiceKey.choice(question, practice.key()));
    }

    String idOf(NoneChoice none) {
        return idOf(ChoiceKey.choice(question, none.key()));
    }

    private String idOf(String key) {
        return set.id().equals(FRAMEWORK) ? key : Ids.plain(key);
    }

    Optional<Practice> practice(String choiceId) {
        return question.practices().stream()
                .filter(p ->
                        idOf(p).equals(choiceId)
                                || ChoiceKey.choice(question, p.key()).equals(choiceId))
                .findFirst();
    }

    Optional<NoneChoice> none(String choiceId) {
        return question.noneOfThese().stream()
                .filter(none -> idOf(none).equals(choiceId))
                .findFirst();
    }

    /// How many of the choices that an answer speaks of the question has.
    long known(AwsAnswer answer) {
        return answer.named().stream()
                .filter(id -> practice(id).isPresent() || saysNone(id))
                .count();
    }

    /// Whether a choice can only mean that nothing is in place: a set that was made here has no
    /// such choice itself.
    boolean saysNone(String choiceId) {
        return none(choiceId).isPresent()
                || (question.noneOfThese().isEmpty() && choiceId.endsWith("_no"));
    }

    /// The id of the choice by which the tool is told that nothing is in place; empty where the
    /// lens has none.
    Optional<String> noneId() {
        if (!question.noneOfThese().isEmpty()) {
            return Optional.of(idOf(question.noneOfThese().getFirst()));
        }
        if (set.id().equals(FRAMEWORK)) {
            return prefix().map(prefix -> prefix + "_no");
        }
        return LensWriter.isFromLens(set)
                ? Optional.empty()
                : Optional.of(Ids.plain(question.key()) + "_no");
    }

    /// The framework begins the choices of a question alike, such as sec_securely_operate; its
    /// "None of these" is that and _no.
    private Optional<String> prefix() {
        return Optional.of("sec_" + question.key().replace('-', '_'))
                .filter(prefix ->
                        question.practices().stream().anyMatch(p -> p.key().startsWith(prefix)));
    }
}
