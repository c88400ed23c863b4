package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// Beside the pages: what may be chosen, or what should be mended first.
final class SideView extends VBox {
    private final Texts texts;
    private final Segments<Side> sides;

    /// What stands beside the pages.
    enum Side {
        CHOICES,
        CHECK
    }

    SideView(Texts texts, Node choices, Node check) {
        this.texts = texts;
        this.sides = new Segments<>(List.of(Side.values()), this::name, Side.CHOICES);
        getStyleClass().addAll("side", "surface");
        var body = new StackPane(choices, check);
        var head = new StackPane(sides);
        head.getStyleClass().add("side-head");
        setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        sides.chosen()
                .subscribe(side -> {
                    Dressing.show(choices, side == Side.CHOICES);
                    Dressing.show(check, side == Side.CHECK);
                });
    }

    /// Says how much there is to mend.
    void count(int findings) {
        sides.rename(
                Side.CHECK,
                findings == 0 ? name(Side.CHECK) : texts.of("side.check.count", findings));
    }

    private String name(Side side) {
        return texts.of("side." + side.name().toLowerCase(Locale.ROOT));
    }
}
