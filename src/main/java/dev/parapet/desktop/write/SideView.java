package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Beside the pages: what may be chosen, or what should be mended first.
final class SideView extends VBox {
    static final Span WIDTH = new Span(336, 336, 560);

    /// Choices and check, which are always in it.
    private static final int PARTS = 2;

    private final Texts texts;
    private final Segments<Side> sides;
    private final StackPane body;

    /// What stands beside the pages.
    enum Side {
        CHOICES,
        CHECK,
        /// Offered where there is no room for the pages beside it.
        PAGES
    }

    SideView(Texts texts, Node choices, Node check) {
        this.texts = texts;
        this.sides = new Segments<>(List.of(Side.values()), this::name, Side.CHOICES);
        getStyleClass().addAll("side", "surface");
        this.body = new StackPane(choices, check);
        sides.offer(Side.PAGES, false);
        var head = new StackPane(sides);
        head.getStyleClass().add("side-head");
        setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        sides.chosen()
                .subscribe(side -> {
                    Dressing.show(choices, side == Side.CHOICES);
                    Dressing.show(check, side == Side.CHECK);
                    showPages();
                });
    }

    /// Takes the pages in, or lets go of them.
    ///
    /// @param pages none where they stand beside it
    void takeIn(Optional<Node> pages) {
        body.getChildren().removeIf(node -> body.getChildren().indexOf(node) >= PARTS);
        pages.ifPresent(body.getChildren()::add);
        sides.offer(Side.PAGES, pages.isPresent());
        sides.choose(pages.isPresent() ? Side.PAGES : Side.CHOICES);
        showPages();
    }

    private void showPages() {
        body.getChildren().stream()
                .skip(PARTS)
                .forEach(pages -> Dressing.show(pages, sides.chosen().get() == Side.PAGES));
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
