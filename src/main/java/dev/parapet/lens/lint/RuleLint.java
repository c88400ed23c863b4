package dev.parapet.lens.lint;

import static dev.parapet.lens.lint.Finding.WHOLE_QUESTION;

import dev.parapet.lens.lint.Finding.Kind;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks at every selection of a question's choices, exactly, and says what its rules do that their
/// author can hardly have meant.
public final class RuleLint {
    private final Question question;
    private final Outcomes outcomes;
    private final List<BitSet> higher;
    private final List<Finding> found = new ArrayList<>();

    private RuleLint(Question question) {
        this.question = question;
        this.outcomes = Outcomes.of(question);
        this.higher =
                Stream.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH)
                        .map(outcomes::atLeast)
                        .toList();
    }

    /// The findings of one question, none where it has no rules.
    public static List<Finding> of(Question question) {
        if (question.rules().isEmpty()) {
            return List.of();
        }
        var choices = question.practices().size() + question.noneOfThese().size();
        if (choices > TruthTable.MOST) {
            return List.of(
                    new Finding(
                            Kind.NOT_CHECKED,
                            WHOLE_QUESTION,
                            "has %d choices; rules are checked up to %d"
                                    .formatted(choices, TruthTable.MOST)));
        }
        var lint = new RuleLint(question);
        lint.lookAtLevels();
        lint.lookAtSelections();
        lint.lookAtNone();
        lint.lookAtChoices();
        lint.found.addAll(new RulesOneByOne(question, lint.outcomes).findings());
        return List.copyOf(lint.found);
    }

    private void lookAtLevels() {
        var named = question.rules().stream().map(RiskRule::risk).sorted().distinct().toList();
        named.stream()
                .filter(level -> outcomes.all().noneMatch(s -> outcomes.reaches(s, level)))
                .forEach(this::notReached);
        if (!named.contains(RiskLevel.NONE)) {
            add(
                    Kind.NEVER_CLEAR,
                    "no rule gives no risk: with everything selected it is still "
                            + outcomes.wordOf(outcomes.everything()));
        }
    }

    private void notReached(RiskLevel level) {
        add(
                Kind.LEVEL_NOT_REACHED,
                outcomes.reaches(0, level)
                        ? "only nothing selected comes to %s, and the service calls that unanswered; add a choice \"None of these\""
                                .formatted(Outcomes.word(level))
                        : "no selection comes to %s; everything selected (%s) is %s"
                                .formatted(
                                        Outcomes.word(level),
                                        outcomes.named(outcomes.everything()),
                                        outcomes.wordOf(outcomes.everything())));
    }

    private void lookAtSelections() {
        Outcomes.smallest(outcomes.all().filter(s -> !outcomes.matched().get(s)))
                .forEach(s ->
                        add(
                                Kind.NO_RULE,
                                "no rule matches %s; add a default".formatted(outcomes.named(s))));
        var everything = outcomes.everything();
        Outcomes.smallest(outcomes.ofPractices().filter(s -> outcomes.isBetter(s, everything)))
                .forEach(s ->
                        add(
                                Kind.ALL_IS_NOT_BEST,
                                "everything selected (%s) is %s, but %s is %s"
                                        .formatted(
                                                outcomes.named(everything),
                                                outcomes.wordOf(everything),
                                                outcomes.named(s),
                                                outcomes.wordOf(s))));
        var worse = new BitSet();
        IntStream.range(0, outcomes.practices()).mapToObj(this::worsenedBy).forEach(worse::or);
        Outcomes.smallest(worse.stream())
                .forEach(s -> moreIsWorse(s, worsening(s), worse.cardinality()));
    }

    private void moreIsWorse(int selection, int practice, int count) {
        var more = selection | (1 << practice);
        add(
                Kind.MORE_IS_WORSE,
                "%s is %s, but with %s as well it is %s%s"
                        .formatted(
                                outcomes.named(selection),
                                outcomes.wordOf(selection),
                                outcomes.named(1 << practice),
                                outcomes.wordOf(more),
                                count == 1 ? "" : " (%d selections in all)".formatted(count)));
    }

    private int worsening(int selection) {
        return IntStream.range(0, outcomes.practices())
                .filter(practice -> worsenedBy(practice).get(selection))
                .findFirst()
                .orElseThrow();
    }

    /// The selections of practices that the addition of one makes worse.
    private BitSet worsenedBy(int practice) {
        var worsened = new BitSet();
        for (var reached : higher) {
            var here = outcomes.table().before(practice, reached);
            here.andNot(reached);
            worsened.or(here);
        }
        worsened.clear(0);
        worsened.clear(outcomes.everything() + 1, outcomes.table().size());
        return worsened;
    }

    private void lookAtNone() {
        var worst =
                question.rules().stream()
                        .map(RiskRule::risk)
                        .max(Comparator.naturalOrder())
                        .orElse(RiskLevel.HIGH);
        outcomes.ofNone()
                .filter(s -> outcomes.levelOf(s).compareTo(worst) < 0)
                .forEach(s ->
                        add(
                                Kind.NONE_IS_NOT_WORST,
                                "%s alone is %s; rules know %s"
                                        .formatted(
                                                outcomes.named(s),
                                                outcomes.wordOf(s),
                                                Outcomes.word(worst))));
    }

    private void lookAtChoices() {
        var idle =
                IntStream.range(0, outcomes.practices())
                        .filter(this::changesNothing)
                        .mapToObj(p -> outcomes.named(1 << p))
                        .toList();
        if (idle.size() == outcomes.practices()) {
            add(
                    Kind.IDLE_CHOICE,
                    "no choice changes the risk: it is always "
                            + outcomes.wordOf(outcomes.everything()));
        } else if (!idle.isEmpty()) {
            add(
                    Kind.IDLE_CHOICE,
                    "%s: the risk is the same with and without; everything selected (%s) is %s either way"
                            .formatted(
                                    String.join(", ", idle),
                                    outcomes.named(outcomes.everything()),
                                    outcomes.wordOf(outcomes.everything())));
        }
    }

    private boolean changesNothing(int practice) {
        var without = outcomes.table().all();
        without.andNot(outcomes.table().selected(practice));
        return higher.stream()
                .allMatch(reached -> {
                    var changed = outcomes.table().before(practice, reached);
                    changed.xor(reached);
                    return !changed.intersects(without);
                });
    }

    private void add(Kind kind, String message) {
        found.add(new Finding(kind, WHOLE_QUESTION, message));
    }
}
