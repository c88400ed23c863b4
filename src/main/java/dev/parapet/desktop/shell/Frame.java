package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The window's content: bar, notice, screen, and a hint over all of it while a file is dragged.
final class Frame extends StackPane {
    private final BorderPane page = new BorderPane();
    private final Label hint;
    private final Consumer<List<Path>> dropped;

    Frame(Region top, Region notice, Texts texts, Consumer<List<Path>> dropped) {
        this.dropped = dropped;
        this.hint = new Label(texts.of("drop.hint"));
        hint.getStyleClass().addAll("drop-hint", "title");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        page.setTop(new VBox(top, notice));
        getChildren().setAll(page, hint);
        getStyleClass().addAll("frame", "page");
        addEventFilter(DragEvent.DRAG_OVER, this::over);
        addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        setOnDragExited(_ -> hint.setVisible(false));
    }

    void show(Region content) {
        page.setCenter(content);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
            hint.setVisible(true);
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            hint.setVisible(false);
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
    }
}
