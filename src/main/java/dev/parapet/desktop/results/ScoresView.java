package dev.parapet.desktop.results;

import dev.parapet.assessment.Score;
import dev.parapet.desktop.control.Texts;
import dev.parapet.wording.Wording;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Scores of one kind as bars, with their figures beside them. A long list shows its first lines
/// until it is asked for all.
final class ScoresView extends VBox {
    private static final int FIRST = 8;

    private final Texts texts;
    private final Wording wording;
    private final GridPane grid = new GridPane(12, 8);
    private final Hyperlink more = new Hyperlink();
    private List<Line> lines = List.of();
    private boolean all;

    /// A score and whose it is.
    record Line(String label, Score score) {}

    ScoresView(String title, Texts texts, Wording wording) {
        super(12);
        this.texts = texts;
        this.wording = wording;
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        grid.getColumnConstraints().addAll(column(120, 168), column(60, 120), column(172, 172));
        grid.getColumnConstraints().get(1).setHgrow(Priority.ALWAYS);
        more.setOnAction(_ -> toggle());
        getChildren().addAll(heading, grid, more);
    }

    void show(List<Line> next) {
        lines = List.copyOf(next);
        setVisible(!lines.isEmpty());
        setManaged(isVisible());
        fill();
    }

    private void toggle() {
        all = !all;
        fill();
    }

    private void fill() {
        grid.getChildren().clear();
        var shown = all ? lines : lines.stream().limit(FIRST).toList();
        for (var i = 0; i < shown.size(); i++) {
            line(i, shown.get(i));
        }
        more.setVisible(lines.size() > FIRST);
        more.setManaged(lines.size() > FIRST);
        more.setText(all ? texts.of("scores.fewer") : texts.of("scores.all", lines.size()));
    }

    private void line(int row, Line line) {
        var label = new Label(line.label());
        label.setWrapText(true);
        var bar = new ShareBar();
        bar.fill(line.score().points() / 100.0);
        var figures = new Label(wording.score(line.score()));
        figures.getStyleClass().add("small");
        grid.addRow(row, label, bar, figures);
    }

    private static ColumnConstraints column(double least, double preferred) {
        return new ColumnConstraints(least, preferred, Double.MAX_VALUE);
    }
}
