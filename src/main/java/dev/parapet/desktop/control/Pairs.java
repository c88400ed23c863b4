package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;

/// Parts of the same width, two in a row, or one below the other where there is little room.
public final class Pairs extends GridPane {
    private static final double WHOLE = 100;

    private final List<Node> parts = new ArrayList<>();
    private int columns = 2;

    /// @param least the width from which on they stand side by side
    public Pairs(double least, double hgap, double vgap) {
        setHgap(hgap);
        setVgap(vgap);
        setMinWidth(0);
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < least ? 1 : 2)
                .subscribe(this::lay);
    }

    /// Puts a part behind the others.
    public void put(Node part) {
        parts.add(part);
        place(parts.size() - 1);
        getChildren().add(part);
    }

    /// Parts stay in the window meanwhile, with whatever has the keyboard in them.
    private void lay(int next) {
        columns = next;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            getColumnConstraints().add(share());
        }
        for (int i = 0; i < parts.size(); i++) {
            place(i);
        }
    }

    private void place(int index) {
        setConstraints(parts.get(index), index % columns, index / columns);
    }

    private ColumnConstraints share() {
        var column = new ColumnConstraints();
        column.setPercentWidth(WHOLE / columns);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
