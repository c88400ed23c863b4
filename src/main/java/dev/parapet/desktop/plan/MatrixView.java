package dev.parapet.desktop.plan;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Risk against effort: what is worth much and costs little stands at the top left.
final class MatrixView extends GridPane {
    private static final List<RiskLevel> RISKS =
            List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW);
    private static final List<Effort> EFFORTS = List.of(Effort.values());
    private static final double MARK = 14;
    private static final double SIDE = 84;
    private static final double LEAST = 96;
    private static final double NARROW = 520;

    private final Texts texts;
    private final Wording wording;
    private final Picks picks;
    private final Map<RiskLevel, Node> heads = new EnumMap<>(RiskLevel.class);
    private final Map<Place, Cell> cells = new LinkedHashMap<>();

    private record Place(RiskLevel risk, Effort effort) {
        boolean holds(Action action) {
            var level = action.risk() == RiskLevel.NONE ? RiskLevel.LOW : action.risk();
            return level == risk && action.effort() == effort;
        }

        boolean isQuick() {
            return effort == Effort.SMALL && risk != RiskLevel.LOW;
        }
    }

    private record Cell(Label effort, Label count, ActionList list) {}

    MatrixView(Texts texts, Wording wording, Picks picks) {
        this.texts = texts;
        this.wording = wording;
        this.picks = picks;
        getStyleClass().add("matrix");
        setHgap(8);
        setVgap(8);
        for (var risk : RISKS) {
            heads.put(risk, head(risk));
            EFFORTS.stream().map(effort -> new Place(risk, effort)).forEach(this::make);
        }
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::lay);
    }

    private Node head(RiskLevel risk) {
        var mark = new RiskMark(wording, MARK);
        mark.show(Risk.of(risk));
        var head = new HBox(8, mark, Dressing.text(wording.risk(risk), "small"));
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("matrix-risk");
        return head;
    }

    private void make(Place place) {
        var list =
                new ActionList(
                        texts.of("matrix.nothing"), ActionLine.HEIGHT, ActionLine::new, picks);
        list.setId(
                "matrix-"
                        + place.risk().name().toLowerCase(Locale.ROOT)
                        + "-"
                        + place.effort().name().toLowerCase(Locale.ROOT));
        cells.put(
                place,
                new Cell(
                        Dressing.text(words(place.effort()), "small"),
                        Dressing.label("strong"),
                        list));
    }

    private String words(Effort effort) {
        return texts.of("matrix.effort", wording.effort(effort));
    }

    /// As a table, or with everything below one another where its columns would hold no word.
    private void lay(boolean stacked) {
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        if (stacked) {
            getColumnConstraints().add(growingColumn());
            RISKS.forEach(this::stack);
        } else {
            getColumnConstraints().add(new ColumnConstraints(SIDE));
            getRowConstraints().add(new RowConstraints());
            for (var effort : EFFORTS) {
                getColumnConstraints().add(growingColumn());
                add(Dressing.text(words(effort), "small"), 1 + EFFORTS.indexOf(effort), 0);
            }
            RISKS.forEach(this::row);
        }
    }

    private void stack(RiskLevel risk) {
        getRowConstraints().add(new RowConstraints());
        add(heads.get(risk), 0, getRowCount());
        for (var effort : EFFORTS) {
            getRowConstraints().add(growingRow());
            add(cell(new Place(risk, effort), true), 0, getRowCount());
        }
    }

    private void row(RiskLevel risk) {
        var line = 1 + RISKS.indexOf(risk);
        getRowConstraints().add(growingRow());
        add(heads.get(risk), 0, line);
        for (var effort : EFFORTS) {
            add(cell(new Place(risk, effort), false), 1 + EFFORTS.indexOf(effort), line);
        }
    }

    private Node cell(Place place, boolean saysEffort) {
        var parts = Objects.requireNonNull(cells.get(place));
        var head = new HBox(8, parts.count());
        if (saysEffort) {
            head.getChildren().add(parts.effort());
        }
        if (place.isQuick()) {
            head.getChildren().add(Dressing.text(texts.of("tile.quick_wins"), "small", "quiet"));
        }
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox.setVgrow(parts.list(), Priority.ALWAYS);
        var cell = new VBox(4, head, parts.list());
        cell.getStyleClass().addAll("matrix-cell", place.isQuick() ? "quick" : "slow");
        return cell;
    }

    private static RowConstraints growingRow() {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(LEAST);
        row.setPrefHeight(160);
        return row;
    }

    private static ColumnConstraints growingColumn() {
        var column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// Shows actions, those chosen that are among them.
    void show(List<Action> actions, List<PracticeRef> chosen) {
        cells.forEach((place, cell) -> {
            var here = actions.stream().filter(place::holds).toList();
            cell.count().setText("" + here.size());
            cell.list()
                    .setAccessibleText(
                            texts.of(
                                    "matrix.said",
                                    wording.risk(place.risk()),
                                    wording.effort(place.effort()),
                                    here.size()));
            cell.list().show(here, chosen);
        });
    }

    /// Takes the keyboard to an action.
    void focus(PracticeRef action) {
        cells.values().stream()
                .map(Cell::list)
                .filter(list -> list.holds(action))
                .forEach(ActionList::requestFocus);
    }
}
