package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;

import dev.parapet.settings.Look.Colours;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;
import dev.parapet.settings.Release;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a person does with the settings, and what follows at once.
@ExtendWith(ApplicationExtension.class)
class SettingsJourneyTest {
    private static final int LONGER_THAN_ANY_WAIT = 30;

    private TestWindow window = new TestWindow(Path.of(""));
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        stage = shown;
        Files.createDirectories(window.settings());
        Files.writeString(window.settings().resolve("settings.json"), "{\"autosave\": 3}");
        window.show(shown, Optional.empty());
    }

    @Test
    void whatIsWrongInTheFileIsTold(FxRobot robot) {
        assertThat(robot.lookup(".notice .label").queryAll())
                .extracting(node -> ((Labeled) node).getText())
                .contains("Some of your settings make no sense, so what is usual holds instead.");
    }

    @Test
    void eachChangeHoldsAtOnceAndIsWritten(FxRobot robot) throws Exception {
        goToSettings(robot);
        robot.interact(() -> {
            robot.lookup(".settings .text-field").queryAs(TextField.class).setText("Platform lead");
            button(robot, "Dark").fire();
        });

        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.contains("dark"));
        await(() ->
                kept().name().equals("Platform lead") && kept().look().colours() == Colours.DARK);
        press(robot, "Light");
        await(() -> kept().look().colours() == Colours.LIGHT);
    }

    @Test
    void newReviewsGoToTheFolderThatWasChosen(FxRobot robot) throws Exception {
        goToSettings(robot);
        window.dialogs.choose(window.folder.resolve("elsewhere"));
        press(robot, "Choose…");
        robot.push(KeyCode.ESCAPE);
        beginReview(robot);

        assertThat(window.opened.getFirst().file().getParent())
                .isEqualTo(window.folder.resolve("elsewhere"));
    }

    @Test
    void theNameLeadsTheNextReview(FxRobot robot) throws Exception {
        goToSettings(robot);
        robot.interact(() ->
                robot.lookup(".settings .text-field")
                        .queryAs(TextField.class)
                        .setText("Platform lead"));
        beginReview(robot);

        assertThat(window.opened.getFirst().review().get().people().reviewer())
                .isEqualTo("Platform lead");
    }

    @Test
    void onesWayBackLeadsToTheReviewThatIsOpen(FxRobot robot) throws Exception {
        beginReview(robot);
        goToSettings(robot);
        assertThat(stage.getTitle()).isEqualTo("Settings – Parapet");

        robot.push(KeyCode.ESCAPE);

        assertThat(stage.getTitle()).startsWith("Workload review");
        assertThat(window.answering.getScene()).isNotNull();
        assertThat(window.opened).hasSize(1);
    }

    @Test
    void aNameTypedJustBeforeTheWindowClosesIsKept(FxRobot robot) throws Exception {
        goToSettings(robot);
        robot.interact(() -> {
            robot.lookup(".settings .text-field").queryAs(TextField.class).setText("Platform lead");
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        assertThat(kept().name()).isEqualTo("Platform lead");
    }

    @Test
    void nothingMovesWhereThePersonWantsItSo(FxRobot robot) throws Exception {
        goToSettings(robot);
        var still = toggle(robot, "Nothing moves");
        assertThat(isStill()).isFalse();

        robot.interact(() -> still.setSelected(true));

        assertThat(isStill()).isTrue();
        await(() -> kept().look().still());
        robot.interact(() -> still.setSelected(false));
        assertThat(isStill()).isFalse();
    }

    @Test
    void thePaletteLeadsToTheVersionAndTheLicencesOfAllParts(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> robot.lookup(".palette .text-field").tryQuery().isPresent());
        robot.write("licences").type(KeyCode.ENTER);
        await(() -> robot.lookup("#about").tryQuery().filter(Node::isFocused).isPresent());

        assertThat(robot.lookup("#about").query().getAccessibleText())
                .isEqualTo("Parapet " + Release.NUMBER);
        assertThat(robot.from(robot.lookup("#about")).lookup(".label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("GPL-2.0 with the Classpath Exception", "SIL Open Font License 1.1");
    }

    private boolean isStill() {
        return stage.getScene().getRoot().getStyleClass().contains("still");
    }

    private static ToggleSwitch toggle(FxRobot robot, String says) {
        return robot.lookup((Node node) -> says.equals(node.getAccessibleText()))
                .queryAs(ToggleSwitch.class);
    }

    private Preferences kept() {
        return new PreferencesFile(window.settings(), Preferences.usual(window.reviews()))
                .read()
                .preferences();
    }

    private void goToSettings(FxRobot robot) throws TimeoutException {
        robot.interact(() ->
                robot.lookup(node -> "Settings".equals(node.getAccessibleText()))
                        .queryAs(ButtonBase.class)
                        .fire());
        await(() -> robot.lookup(".settings").tryQuery().isPresent());
    }

    private void beginReview(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        await(() -> robot.lookup("Continue").tryQuery().isPresent());
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);
        await(() -> !window.opened.isEmpty());
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> button(robot, words).fire());
    }

    private static ButtonBase button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof ButtonBase button && button.getText().equals(words))
                .queryAs(ButtonBase.class);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
