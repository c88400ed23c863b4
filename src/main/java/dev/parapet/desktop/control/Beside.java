package dev.parapet.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Parts side by side, or below one another where there is little room.
public final class Beside extends VBox {
    private final HBox line;
    private final List<Region> parts;
    private boolean keepsLast;

    /// @param least the width from which on they stand side by side
    /// @param gap between them then
    public Beside(double least, double gap, Region... parts) {
        super(Math.min(gap, 24));
        this.parts = List.of(parts);
        this.line = new HBox(gap, parts);
        setMinWidth(0);
        getChildren().setAll(line);
        widthProperty()
                .map(width -> width.doubleValue() < least && width.doubleValue() > 0)
                .subscribe(this::lay);
    }

    /// Where the parts stand in their line.
    public Beside aligned(Pos position) {
        line.setAlignment(position);
        return this;
    }

    /// While they stand side by side, the last part is not narrowed for the sake of the others.
    public Beside keepingLast() {
        keepsLast = true;
        lay(getChildren().size() > 1);
        return this;
    }

    private void lay(boolean below) {
        if (keepsLast) {
            parts.getLast().setMinWidth(below ? 0 : USE_PREF_SIZE);
        }
        line.getChildren().clear();
        getChildren().clear();
        if (below) {
            getChildren().setAll(parts);
        } else {
            line.getChildren().setAll(parts);
            getChildren().setAll(line);
        }
    }
}
