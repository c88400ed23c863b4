package dev.parapet.desktop.upgrade;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.control.WrappingCell;
import dev.parapet.wording.UpgradeWording;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One practice of the preview.
final class RowCell extends WrappingCell<Row> {
    private static final double FATE = 96;
    private static final double ID = 96;

    private final UpgradeWording words;
    private final Texts texts;
    private final Label fate = new Label();
    private final Label id = Dressing.wrapping("small", "quiet");
    private final Label title = Dressing.wrapping("strong");
    private final Label change = Dressing.wrapping("small");
    private final Label answer = Dressing.wrapping("small", "quiet");
    private final Pane line;

    /// Where the parts of a row stand.
    enum Lie {
        BESIDE,
        /// For long ids, which would push the titles aside.
        ID_BELOW,
        /// For windows in which the titles want the whole line.
        STACKED
    }

    RowCell(UpgradeWording words, Texts texts, Lie lie) {
        this.words = words;
        this.texts = texts;
        getStyleClass().add("upgrade-row");
        fate.setMinWidth(FATE);
        id.setMinWidth(ID);
        var column = new VBox(2, title, change, answer);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        if (lie == Lie.ID_BELOW) {
            column.getChildren().add(1, id);
        }
        this.line =
                switch (lie) {
                    case BESIDE -> new HBox(16, fate, id, column);
                    case ID_BELOW -> new HBox(16, fate, column);
                    case STACKED -> new VBox(4, new HBox(16, fate, id), column);
                };
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        fate.setText(words.fate(row.fate()));
        fate.getStyleClass().setAll("label", "fate", row.fate().name().toLowerCase(Locale.ROOT));
        id.setText(row.id());
        title.setText(row.title());
        show(change, row.change());
        show(answer, row.answer().isEmpty() ? "" : texts.of("answer", row.answer()));
        setGraphic(line);
        setAccessibleText(
                Stream.of(
                                fate.getText(),
                                id.getText() + " " + title.getText(),
                                change.getText(),
                                answer.getText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        Dressing.show(label, !text.isEmpty());
    }
}
