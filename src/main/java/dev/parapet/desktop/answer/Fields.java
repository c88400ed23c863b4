package dev.parapet.desktop.answer;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Fields in two columns of the same width.
final class Fields extends GridPane {
    private static final double HALF = 50;

    Fields() {
        setHgap(16);
        setVgap(12);
        getColumnConstraints().addAll(half(), half());
    }

    void add(Field field) {
        var count = getChildren().size();
        add(field, count % 2, count / 2);
    }

    private static ColumnConstraints half() {
        var column = new ColumnConstraints();
        column.setPercentWidth(HALF);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
