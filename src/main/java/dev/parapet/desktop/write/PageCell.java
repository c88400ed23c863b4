package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.write.Drawings.Drawing;
import dev.parapet.desktop.write.PagesView.Page;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import java.util.concurrent.atomic.AtomicLong;

/// A page on screen; empty paper until it is drawn.
final class PageCell extends ListCell<Page> {
    private final Texts texts;
    private final Drawings drawings;
    private final ReadOnlyDoubleProperty width;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);

    /// Counts what is to be seen here; read by the thread that draws.
    private final AtomicLong wanted = new AtomicLong();

    /// @param width of the page
    PageCell(Texts texts, Drawings drawings, ReadOnlyDoubleProperty width) {
        this.texts = texts;
        this.drawings = drawings;
        this.width = width;
        getStyleClass().add("page-cell");
        paper.getStyleClass().add("paper");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        width.subscribe(() -> {
            if (!isEmpty() && getItem() != null) {
                show(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Page item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            wanted.incrementAndGet();
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(paper);
            show(item);
        }
    }

    private void show(Page page) {
        double height = Math.round(width.get() * page.proof().proportion());
        paper.setMinSize(width.get(), height);
        paper.setMaxSize(width.get(), height);
        picture.setFitWidth(width.get());
        picture.setFitHeight(height);
        picture.setImage(null);
        setAccessibleText(said(page, ""));
        var last = drawings.last(page.index());
        last.ifPresent(drawing -> picture.setImage(drawing.image()));
        var pixels = pixels();
        if (last.stream().anyMatch(drawing -> drawing.isOf(page, pixels))) {
            last.ifPresent(this::take);
        } else {
            draw(page, pixels);
        }
    }

    private void draw(Page page, int pixels) {
        var number = wanted.incrementAndGet();
        drawings.draw(
                page,
                pixels,
                () -> wanted.get() == number,
                drawing -> {
                    if (wanted.get() == number) {
                        take(drawing);
                    }
                });
    }

    private void take(Drawing drawing) {
        picture.setImage(drawing.image());
        setAccessibleText(said(drawing.page(), drawing.text()));
    }

    private String said(Page page, String text) {
        return texts.of("page.said", page.index() + 1, page.proof().count(), text);
    }

    private int pixels() {
        var scene = getScene();
        var scale =
                scene == null || scene.getWindow() == null
                        ? 1
                        : scene.getWindow().getRenderScaleX();
        return (int) Math.max(1, Math.round(width.get() * scale));
    }
}
