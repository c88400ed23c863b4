package dev.parapet.desktop.results;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.results.HeatMap.Cell;
import dev.parapet.desktop.results.HeatMap.Row;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Locale;

/// Areas down: where their gaps are, layer by layer, and what each area scores.
final class AreasView extends GridPane {
    private static final double CELL = 88;
    private static final List<Layer> LAYERS = List.of(Layer.values());
    private static final int BAR = 1 + LAYERS.size();
    private static final int COLUMNS = BAR + 2;

    /// More areas than most sets have, and as many as the window lays out at once without a pause.
    private static final int PORTION = 24;

    private final Texts texts;
    private final Wording wording;
    private final GapMenu gaps;
    private final Hyperlink further = new Hyperlink();
    private List<Row> rows = List.of();
    private int most = PORTION;
    private int shown;
    private int line;
    private String set = "";

    AreasView(Texts texts, Wording wording, Navigator navigator) {
        this.texts = texts;
        this.wording = wording;
        this.gaps = new GapMenu(texts, wording, navigator);
        getStyleClass().add("areas");
        further.setOnAction(_ -> goOn());
        setHgap(4);
        setVgap(4);
        getColumnConstraints().add(growing(176, 240));
        for (var _ : LAYERS) {
            getColumnConstraints().add(cells());
        }
        getColumnConstraints().addAll(growing(80, 260), growing(188, 188));
    }

    /// Shows the next areas, where there are too many for one look.
    Hyperlink further() {
        return further;
    }

    void show(HeatMap map) {
        rows = map.rows();
        getChildren().clear();
        header();
        shown = 0;
        line = 1;
        set = "";
        fill();
    }

    private void goOn() {
        most += PORTION;
        fill();
    }

    private void fill() {
        var severalSets = rows.stream().map(row -> row.area().set().ref()).distinct().count() > 1;
        for (; shown < Math.min(most, rows.size()); shown++) {
            var row = rows.get(shown);
            if (severalSets) {
                nameSet(row.area().set());
            }
            line(row, line++);
        }
        Dressing.show(further, rows.size() > most);
        further.setText(texts.of("areas.further", Math.min(PORTION, rows.size() - most)));
        further.setVisited(false);
    }

    /// Names the set above its first area.
    private void nameSet(QuestionSet next) {
        if (!next.id().equals(set)) {
            set = next.id();
            add(Dressing.text(next.title(), "small", "strong", "set"), 0, line++, COLUMNS, 1);
        }
    }

    private void header() {
        for (var layer : LAYERS) {
            var name = Dressing.text(wording.layer(layer), "small", "quiet", "layer");
            name.setWrapText(true);
            setValignment(name, VPos.BOTTOM);
            add(name, column(layer), 0);
        }
        var score = Dressing.text(texts.of("areas.score"), "small", "quiet", "layer", "score");
        setValignment(score, VPos.BOTTOM);
        add(score, BAR, 0, 2, 1);
    }

    private void line(Row row, int line) {
        var area = row.area();
        var title = Dressing.text(area.area().title(), "body");
        title.setWrapText(true);
        add(title, 0, line);
        for (var layer : LAYERS) {
            var cell = row.cells().get(layer);
            add(cell == null ? nothingAsked() : cell(row, layer, cell), column(layer), line);
        }
        var bar = new ShareBar();
        bar.fill(area.score().points() / 100.0);
        setMargin(bar, new Insets(0, 8, 0, 24));
        add(bar, BAR, line);
        add(Dressing.text(wording.score(area.score()), "small"), BAR + 1, line);
    }

    private static Region nothingAsked() {
        var empty = new Region();
        empty.getStyleClass().add("heat-empty");
        return empty;
    }

    private HeatCell cell(Row row, Layer layer, Cell cell) {
        var view = new HeatCell(wording, cell);
        var button = view.button();
        button.setId(
                "heat-" + row.area().area().id() + "-" + layer.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(
                texts.of(
                        cell.gaps().isEmpty() ? "cell.none" : "cell.gaps",
                        row.area().area().title(),
                        wording.layer(layer),
                        wording.risk(cell.worst()),
                        cell.gaps().size()));
        button.setOnAction(_ -> gaps.open(cell, button));
        return view;
    }

    private static int column(Layer layer) {
        return 1 + LAYERS.indexOf(layer);
    }

    private static ColumnConstraints growing(double least, double preferred) {
        var column = new ColumnConstraints(least, preferred, Double.MAX_VALUE);
        column.setHgrow(Priority.SOMETIMES);
        return column;
    }

    private static ColumnConstraints cells() {
        var column = new ColumnConstraints(CELL, CELL, CELL);
        column.setHalignment(HPos.CENTER);
        return column;
    }
}
