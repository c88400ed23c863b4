package dev.parapet.lens.lint;

import dev.parapet.lens.format.ChoiceKey;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.TruthTable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What every selection of a question's choices comes to. Practices take the low bits of a
/// selection, in their order, and "None of these" those above. Selection 0 is nothing at all, which
/// the service calls unanswered whatever the rules say.
///
/// @param levels by selection; high where no rule matches, as Parapet scores it
/// @param matched the selections that a rule matches
/// @param decided by rule: the selections that it decides
record Outcomes(
        Question question,
        TruthTable table,
        List<RiskLevel> levels,
        BitSet matched,
        List<BitSet> decided) {

    static Outcomes of(Question question) {
        var table =
                new TruthTable(
                        Stream.concat(
                                        question.practices().stream().map(Practice::id),
                                        question.noneOfThese().stream().map(NoneChoice::id))
                                .toList());
        var levels = new ArrayList<>(Collections.nCopies(table.size(), RiskLevel.HIGH));
        var matched = new BitSet();
        var decided = table.decided(question.rules());
        for (var i = 0; i < decided.size(); i++) {
            var level = question.rules().get(i).risk();
            decided.get(i).stream().forEach(selection -> levels.set(selection, level));
            matched.or(decided.get(i));
        }
        return new Outcomes(question, table, levels, matched, decided);
    }

    /// What a selection comes to.
    RiskLevel levelOf(int selection) {
        return levels.get(selection);
    }

    /// The selections that come to a level or a higher one.
    BitSet atLeast(RiskLevel level) {
        var reached = new BitSet(levels.size());
        for (var selection = 0; selection < levels.size(); selection++) {
            reached.set(selection, levels.get(selection).compareTo(level) >= 0);
        }
        return reached;
    }

    /// Whether a rule gives a selection this level.
    boolean reaches(int selection, RiskLevel level) {
        return matched.get(selection) && levels.get(selection) == level;
    }

    boolean isBetter(int selection, int other) {
        return levelOf(selection).compareTo(levelOf(other)) < 0;
    }

    int practices() {
        return question.practices().size();
    }

    /// Every practice and nothing else.
    int everything() {
        return (1 << practices()) - 1;
    }

    /// The choices with these ids and nothing else.
    int selectionOf(Stream<String> ids) {
        return ids.distinct()
                .mapToInt(table.choices()::indexOf)
                .filter(position -> position >= 0)
                .map(position -> 1 << position)
                .sum();
    }

    /// The selections of practices alone, nothing at all left out.
    IntStream ofPractices() {
        return IntStream.range(1, 1 << practices());
    }

    /// Each "None of these" selected alone.
    IntStream ofNone() {
        return IntStream.range(practices(), table.choices().size()).map(bit -> 1 << bit);
    }

    /// Every selection that can be made.
    IntStream all() {
        return IntStream.range(1, levels.size());
    }

    /// The first selection with the fewest choices among some.
    static IntStream smallest(IntStream selections) {
        return selections
                .boxed()
                .min(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(s -> s))
                .stream()
                .mapToInt(Integer::intValue);
    }

    /// The choices of a selection as the lens names them.
    String named(int selection) {
        var names = table.named(selection).stream().map(this::shortened).toList();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /// A choice's id in its lens, which need not say the question too.
    String shortened(String choice) {
        return ChoiceKey.choice(question, choice);
    }

    String wordOf(int selection) {
        return word(levelOf(selection));
    }

    static String word(RiskLevel level) {
        return switch (level) {
            case NONE -> "no risk";
            case LOW -> "low risk";
            case MEDIUM -> "medium risk";
            case HIGH -> "high risk";
        };
    }
}
