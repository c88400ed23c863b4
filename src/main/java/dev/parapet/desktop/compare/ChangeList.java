package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Dressing;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.List;

/// A heading with rows below it. A long list shows its first rows until it is asked for all.
final class ChangeList extends VBox {
    private static final int FIRST = 8;

    ChangeList(Look look, String heading, List<Node> rows) {
        super(4);
        var shown = new VBox();
        shown.getChildren().setAll(rows.stream().limit(FIRST).toList());
        getStyleClass().add("change-list");
        getChildren()
                .addAll(Dressing.text(look.text("list", heading, rows.size()), "heading"), shown);
        if (rows.size() > FIRST) {
            var more = new Hyperlink(look.text("list.all", rows.size()));
            more.setOnAction(_ -> {
                shown.getChildren().setAll(rows);
                Dressing.show(more, false);
            });
            getChildren().add(more);
        }
    }
}
