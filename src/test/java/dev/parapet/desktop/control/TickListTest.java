package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.control.TickCell.Words;
import dev.parapet.desktop.theme.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TickListTest {
    private static final String TITLE =
            "Keep the number of people who can change anything in production small";

    private final BooleanProperty chosen = new SimpleBooleanProperty(false);
    private TickList<String> list;

    private final class Saying implements TickCell.Saying<String> {
        @Override
        public Words words(String item) {
            return new Words("SEC03-BP01", item, "Not in place");
        }

        @Override
        public BooleanProperty chosen(String item) {
            return chosen;
        }

        @Override
        public String said(Words words, boolean isChosen) {
            return words.title() + (isChosen ? ", chosen" : "");
        }
    }

    @Start
    void show(Stage stage) {
        list = new TickList<>(new Saying());
        list.getItems().setAll(TITLE);
        list.setManaged(false);
        var scene = new Scene(new Pane(list), 700, 300);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        list.resize(600, 300);
    }

    @Test
    void theSpaceBarTurnsTheTick(FxRobot robot) {
        robot.interact(() -> {
            list.requestFocus();
            list.getFocusModel().focus(0);
        });

        robot.type(KeyCode.SPACE);

        assertThat(chosen.get()).isTrue();
    }

    @Test
    void aNarrowListShowsTheWholeTitle(FxRobot robot) {
        assertThat(cell(robot).getHeight()).isEqualTo(40);

        robot.interact(() -> list.resize(320, 300));
        robot.interact(list::layout);

        var title = robot.lookup(TITLE).queryAs(Label.class);
        var inOneLine = new Label(TITLE).prefHeight(-1);
        assertThat(title.getHeight()).isGreaterThan(2 * inOneLine);
        assertThat(cell(robot).getHeight()).isGreaterThan(title.getHeight());
        assertThat(title.getWidth()).isLessThanOrEqualTo(list.getWidth());
    }

    private TickCell<?> cell(FxRobot robot) {
        return robot.lookup(".tick-cell").nth(0).queryAs(TickCell.class);
    }
}
