package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Ancestors;
import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import java.util.Optional;
import java.util.function.Consumer;

/// The window's content: bar, notice, screen, and a hint over all of it while a file is dragged.
final class Frame extends StackPane {
    private static final double WHISPER_FOOT = 72;

    private final TopBar bar;
    private final BorderPane page = new BorderPane();
    private final Reach reach = new Reach(page);
    private final Label hint;
    private final Whisper whisper = new Whisper();

    Frame(TopBar bar, NoticeBar notices, Texts texts) {
        this.bar = bar;
        notices.onLeft(this::focus);
        whisper.onLeft(this::focus);
        this.hint = new Label(texts.of("drop.hint"));
        hint.getStyleClass().addAll("drop-hint", "title");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        page.setTop(new VBox(bar, notices));
        setAlignment(whisper, Pos.BOTTOM_CENTER);
        setMargin(whisper, new Insets(0, 16, WHISPER_FOOT, 16));
        getChildren().setAll(reach, whisper, hint);
        getStyleClass().addAll("frame", "page");
        Sheet.wear(this, Frame.class, "shell.css");
    }

    TopBar bar() {
        return bar;
    }

    Whisper whisper() {
        return whisper;
    }

    /// What is shown now.
    Optional<Region> content() {
        return page.getCenter() instanceof Region content ? Optional.of(content) : Optional.empty();
    }

    /// Whether questions are on screen, of the open review or of a set that is tried.
    boolean isAnswering() {
        return content().map(content -> content.lookup(".answer")).isPresent();
    }

    /// Whether the plan of the open review is on screen.
    boolean isPlanning() {
        return content().map(content -> content.lookup(".plan")).isPresent();
    }

    /// Whether what a merge left to decide is on screen.
    boolean isDeciding() {
        return content().map(content -> content.lookup(".merge")).isPresent();
    }

    void show(Region content) {
        // else a wide screen would push the bar above it out of a small window
        content.setMinWidth(0);
        page.setCenter(content);
        reach.toTop();
        Platform.runLater(() -> focus(content));
    }

    /// Puts a row below every screen, for as long as it is visible.
    void showFoot(Region foot) {
        foot.visibleProperty().subscribe(shown -> page.setBottom(shown ? foot : null));
    }

    /// Keys go to the screen, to whatever in it has the focus already, be the window itself in
    /// front or not.
    private static void focus(Region content) {
        var owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        if (Ancestors.from(owner).noneMatch(content::equals)) {
            content.requestFocus();
        }
    }

    /// Lays something over the screen, below the hint for what is dragged.
    void lay(Node over) {
        getChildren().add(getChildren().size() - 1, over);
    }

    /// What of the screen has the keyboard, if anything.
    Optional<Node> keyboard() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner ->
                        Ancestors.from(owner).anyMatch(node -> node.equals(page.getCenter())));
    }

    /// Takes the keyboard back to the screen.
    void focus() {
        content().ifPresent(Frame::focus);
    }

    /// Tells of every content that is shown.
    void onNewContent(Consumer<Region> listener) {
        page.centerProperty()
                .subscribe((_, content) -> {
                    if (content instanceof Region region) {
                        listener.accept(region);
                    }
                });
    }

    /// What is said of a file is not to lie below a card.
    private void uncover() {
        getChildren().stream()
                .filter(Overlay.class::isInstance)
                .map(Overlay.class::cast)
                .toList()
                .forEach(Overlay::close);
    }

    /// Does something once anything is shown.
    void onceFilled(Runnable then) {
        if (content().isPresent()) {
            then.run();
            return;
        }
        page.centerProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable shown) {
                                shown.removeListener(this);
                                Platform.runLater(then);
                            }
                        });
    }

    /// Takes files that are dropped anywhere in the window.
    void onDropped(Consumer<List<Path>> taker) {
        addEventFilter(DragEvent.DRAG_OVER, this::over);
        addEventFilter(DragEvent.DRAG_DROPPED, event -> drop(event, taker));
        setOnDragExited(_ -> hint.setVisible(false));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
            hint.setVisible(true);
        }
    }

    private void drop(DragEvent event, Consumer<List<Path>> taker) {
        if (event.getDragboard().hasFiles()) {
            hint.setVisible(false);
            event.setDropCompleted(true);
            event.consume();
            uncover();
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
    }
}
