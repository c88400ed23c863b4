package dev.parapet.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// What a person does in the window, and what they see there.
record Hand(FxRobot robot) {
    private static final int LONGER_THAN_ANY_WAIT = 60;

    /// Presses what says these words, as soon as it can be pressed.
    void press(String words) throws TimeoutException {
        await(() -> robot.lookup(enabled(words)).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(enabled(words)).queryAs(ButtonBase.class).fire());
    }

    /// Chooses from the menu of the open review.
    void choose(String words) {
        robot.interact(() ->
                robot.lookup(ReviewMenu.class::isInstance).<ReviewMenu>query().getItems().stream()
                        .filter(item -> words.equals(item.getText()))
                        .forEach(MenuItem::fire));
    }

    /// Whether anything on screen says these words, among others.
    boolean sees(String words) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled labeled
                                && isShown(node)
                                && Objects.requireNonNullElse(labeled.getText(), "")
                                        .contains(words))
                .tryQuery()
                .isPresent();
    }

    /// What is told above the screen; empty where nothing is.
    String notice() {
        return robot.lookup(".notice > .head .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static Predicate<Node> enabled(String words) {
        return node ->
                node instanceof ButtonBase button
                        && words.equals(button.getText())
                        && !button.isDisabled()
                        && isShown(button);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
