package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.control.Texts;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.Optional;

/// The keys that a notice listens to, and those that it leaves to others.
@ExtendWith(ApplicationExtension.class)
class NoticeKeysTest {
    private Optional<Shown> shown = Optional.empty();
    private int left;

    private record Shown(NoticeBar bar, TextField field, Overlay over) {}

    @Start
    void open(Stage stage) {
        var texts = new Texts("dev.parapet.desktop.shell.texts", Locale.ENGLISH);
        var parts =
                new Shown(
                        new NoticeBar(texts),
                        new TextField(),
                        new Overlay(new Button("on the card"), () -> {}));
        var page = new VBox(parts.bar(), parts.field());
        stage.setScene(new Scene(new StackPane(page, parts.over()), 600, 300));
        stage.show();
        parts.field().requestFocus();
        shown = Optional.of(parts);
    }

    @Test
    void escapeLeavesWhatIsUnderWayAndNothingAfterIt(FxRobot robot) {
        robot.interact(this::beBusy);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);

        assertThat(left).isEqualTo(1);
        assertThat(bar().isQuiet()).isTrue();
    }

    @Test
    void everyOtherKeyIsTheFields(FxRobot robot) {
        robot.interact(this::beBusy);
        robot.write("all of it");
        robot.push(KeyCode.BACK_SPACE);

        assertThat(shown.orElseThrow().field().getText()).isEqualTo("all of i");
        assertThat(left).isZero();
    }

    @Test
    void newsLeavesEscapeAlone(FxRobot robot) {
        robot.interact(() ->
                bar().show(
                                Notice.news(
                                        "Something is new.",
                                        new Notice.Action("Do it", this::leave))));
        robot.push(KeyCode.ESCAPE);

        assertThat(left).isZero();
        assertThat(bar().isQuiet()).isFalse();
    }

    @Test
    void aCardThatLiesOverItClosesFirst(FxRobot robot) {
        robot.interact(() -> {
            beBusy();
            over().open();
            over().lookup(".button").requestFocus();
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(over().isOpen()).isFalse();
        assertThat(left).isZero();

        robot.push(KeyCode.ESCAPE);
        assertThat(left).isEqualTo(1);
    }

    private NoticeBar bar() {
        return shown.orElseThrow().bar();
    }

    private Overlay over() {
        return shown.orElseThrow().over();
    }

    private void beBusy() {
        bar().show(Notice.busy("Reading…", new Notice.Action("Stop", this::leave)));
    }

    private void leave() {
        left++;
    }
}
