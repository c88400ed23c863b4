package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;
import dev.parapet.wording.Wording;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class AnswerAccessibilityTest {
    private final SampleSession sample = new SampleSession();
    private Scene scene;

    @Start
    void open(Stage stage) {
        var screen = new AnswerScreen(sample.halfWay(), _ -> {}, new Wording(Locale.ENGLISH));
        scene = new Scene(screen.view(), 990, 700);
        Theme.DARK.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.practice("SEC01-BP02"));
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs(FxRobot robot) {
        robot.interact(() -> {});

        assertThat(focusable(scene.getRoot()))
                .hasSizeGreaterThan(20)
                .allSatisfy(node -> assertThat(said(node)).as(node.toString()).isNotBlank());
    }

    private static String said(Node node) {
        var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return node.getAccessibleText() != null
                ? node.getAccessibleText()
                : Objects.toString(text, "");
    }

    private static List<Node> focusable(Parent parent) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable()) {
                found.add(child);
            }
            // what a control is made of speaks through the control
            if (child instanceof Parent below
                    && !(child instanceof javafx.scene.control.ComboBoxBase<?>)
                    && !(child instanceof javafx.scene.control.TextInputControl)) {
                found.addAll(focusable(below));
            }
        }
        return found;
    }
}
