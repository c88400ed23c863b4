package dev.parapet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every kind of control shows in every theme that it has the keyboard.
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
    /// A line along most of a control.
    private static final double LEAST = 0.7;

    private final SoftAssertions wrong = new SoftAssertions();
    private final Set<String> seen = new HashSet<>();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void whatHasTheKeyboardStandsOutInEveryTheme(FxRobot robot) throws Exception {
        new Tour(robot, stage, Locale.ENGLISH, this::look).walk(Theme.LIGHT);

        assertThat(seen).hasSizeGreaterThan(50);
        wrong.assertAll();
    }

    private void look(String name, Parent root) {
        var fresh =
                FocusWalk.traversable(root).stream().filter(node -> seen.add(kind(node))).toList();
        if (!fresh.isEmpty()) {
            for (var theme : Theme.values()) {
                theme.applyTo(root.getScene());
                root.applyCss();
                root.layout();
                look(name, fresh, theme);
            }
            Theme.LIGHT.applyTo(root.getScene());
        }
    }

    private void look(String name, List<Node> nodes, Theme theme) {
        for (var node : nodes) {
            var ring = FocusRing.of(node, theme.isDark() ? Color.BLACK : Color.WHITE);
            var where = "%s in %s: %s".formatted(name, theme, Seen.describe(node));
            wrong.assertThat(ring.share()).as("ring on " + where).isGreaterThan(LEAST);
            wrong.assertThat(ring.isStill()).as("size of " + where).isTrue();
        }
    }

    private static String kind(Node node) {
        boolean isDown = node instanceof ToggleButton button && button.isSelected();
        return node.getClass().getName()
                + node.getStyleClass()
                + isDown
                + node.getParent().getStyleClass();
    }
}
