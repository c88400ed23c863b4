package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Risk;
import dev.parapet.plan.Action;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.MatrixRow;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Tile;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What lowers much risk for little work: open actions by risk and effort.
final class QuickWinsPart {
    private static final List<RiskLevel> LEVELS =
            List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW);
    private static final int IN_A_TILE = 6;
    private static final int IN_A_SHORT_TILE = 4;

    private final Subject subject;

    private QuickWinsPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        return subject.plan().open().isEmpty()
                ? List.of()
                : List.of(new QuickWinsPart(subject).section());
    }

    private Section section() {
        int wins = subject.plan().quickWins().size();
        var efforts = Arrays.stream(Effort.values()).toList();
        var matrix =
                new Matrix(
                        say("wins.caption"),
                        say("actions.risk"),
                        efforts.stream()
                                .map(effort -> say("wins.effort", subject.wording().effort(effort)))
                                .toList(),
                        LEVELS.stream()
                                .filter(level ->
                                        efforts.stream().anyMatch(e -> count(level, e) > 0))
                                .map(level -> row(level, efforts))
                                .toList());
        return new Section(
                "quick-wins",
                say("wins"),
                Start.HERE,
                List.of(new Paragraph(Voice.BODY, List.of(words(say("wins.how", wins)))), matrix));
    }

    private MatrixRow row(RiskLevel level, List<Effort> efforts) {
        return new MatrixRow(
                List.of(subject.marked(Risk.of(level))),
                efforts.stream().map(effort -> tile(level, effort)).toList());
    }

    private Tile tile(RiskLevel level, Effort effort) {
        var actions = actions(level, effort);
        int most = subject.isShort() ? IN_A_SHORT_TILE : IN_A_TILE;
        var lines = new ArrayList<List<Span>>();
        actions.stream().limit(most).forEach(action -> lines.add(line(action)));
        if (actions.size() > most) {
            lines.add(List.of(quiet(say("more", actions.size() - most))));
        }
        boolean isWin = actions.stream().anyMatch(Action::isQuickWin);
        return new Tile(Subject.markOf(Risk.of(level)), isWin ? 0.6 : 0, lines);
    }

    private List<Span> line(Action action) {
        return List.of(quiet(action.rank() + "  "), subject.jump(action));
    }

    private long count(RiskLevel level, Effort effort) {
        return actions(level, effort).size();
    }

    private List<Action> actions(RiskLevel level, Effort effort) {
        return subject.plan().open().stream()
                .filter(action -> action.risk() == level && action.effort() == effort)
                .toList();
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
