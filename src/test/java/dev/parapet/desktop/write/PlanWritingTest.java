package dev.parapet.desktop.write;

import static dev.parapet.desktop.write.PlanToWrite.await;
import static dev.parapet.desktop.write.PlanToWrite.foot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.compare.Rounds;
import dev.parapet.report.pdf.TestKeys;
import dev.parapet.report.plan.EnclosedReview;
import dev.parapet.review.Review;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// From the plan on screen to the file.
@ExtendWith(ApplicationExtension.class)
class PlanWritingTest {
    private static final Review REVIEW = SampleReview.answered(Rounds.PILLAR);

    @TempDir private Path folder = Path.of("");
    private PlanToWrite plan;
    private Path file = Path.of("");

    @Start
    void start(Stage stage) {
        plan = new PlanToWrite(stage);
    }

    @BeforeEach
    void choose() {
        file = folder.resolve("plan.pdf");
        plan.chosen = Optional.of(file);
    }

    @Test
    void writesThePlanWithItsReviewAndLeadsToIt(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);

        write(robot);

        assertThat(plan.suggested).containsExactly("Order service plan.pdf");
        assertThat(EnclosedReview.in(file)).isInstanceOf(EnclosedReview.Here.class);
        assertThat(foot(robot)).contains("Written: " + file);
        robot.clickOn("Open the file").clickOn("Open the folder").clickOn("Copy the path");
        assertThat(plan.opened).isEqualTo(List.of(file, folder));
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(file.toString()));
    }

    @Test
    void anEncryptedReviewStaysOutUnlessSomebodyAsks(FxRobot robot) throws Exception {
        plan.encrypted = true;
        plan.open(robot, REVIEW);

        write(robot);
        assertThat(EnclosedReview.in(file)).isEqualTo(new EnclosedReview.None());

        robot.interact(robot.lookup("#enclosed").queryAs(CheckBox.class)::fire);
        await(() -> !foot(robot).contains("Written"));
        write(robot);
        assertThat(EnclosedReview.in(file)).isInstanceOf(EnclosedReview.Here.class);
    }

    @Test
    void aPasswordProtectsIt(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        toTheEnd(robot);
        robot.clickOn("Password");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(robot.lookup("Type the password that opens the plan.").tryQuery()).isPresent();
        assertThat(plan.suggested).isEmpty();

        robot.write("a long way to the sea");
        write(robot);

        assertThat(EnclosedReview.in(file)).isEqualTo(new EnclosedReview.Locked());
        assertThat(foot(robot)).contains("no PDF/A");
    }

    @Test
    void aKeySignsIt(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        sign(robot, "open sesame");

        write(robot);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("/ETSI.CAdES.detached");
    }

    @Test
    void aKeyWithAnotherPasswordWritesNothing(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        sign(robot, "open barley");

        robot.push(KeyCode.SHORTCUT, KeyCode.P);

        await(() -> foot(robot).contains("the password is another"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatIsGoneIsSaidInWords(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        plan.chosen = Optional.of(folder.resolve("gone").resolve("plan.pdf"));

        robot.push(KeyCode.SHORTCUT, KeyCode.P);

        await(() -> foot(robot).contains("Not written: the folder"));
        assertThat(robot.lookup("#write-file").query().isDisabled()).isFalse();
    }

    @Test
    void aBrandGivesItsNameAndItsLine(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        brand(robot, "name: Cloud consultants\nconfidentiality: For the board only\n");

        await(() -> PlanToWrite.heard(robot).contains("For the board only"));
        assertThat(robot.lookup("Look of Cloud consultants").tryQuery()).isPresent();
        robot.interact(() ->
                robot.lookup("#brand-remove").queryAs(javafx.scene.control.Button.class).fire());
        await(() -> !PlanToWrite.heard(robot).contains("For the board only"));
    }

    @Test
    void aBrandThatIsWrongChangesNothing(FxRobot robot) throws Exception {
        plan.open(robot, REVIEW);
        brand(robot, "accent: \"#ffffff\"\n");

        assertThat(
                        robot.lookup((Labeled label) ->
                                        String.valueOf(label.getText()).contains("contrast"))
                                .queryLabeled()
                                .getText())
                .startsWith("The look stays as it was");
    }

    private void brand(FxRobot robot, String says) throws Exception {
        var brand = folder.resolve("brand.yaml");
        Files.writeString(brand, "format: parapet/brand/1\n" + says);
        plan.chosen = Optional.of(brand);
        robot.interact(() ->
                robot.lookup("#brand-choose").queryAs(javafx.scene.control.Button.class).fire());
    }

    private void sign(FxRobot robot, String password) throws Exception {
        var key = TestKeys.file(folder.resolve("key.p12"), "EC", "open sesame");
        toTheEnd(robot);
        plan.chosen = Optional.of(key);
        robot.clickOn("Signed").clickOn("#key-choose");
        robot.write(password);
        plan.chosen = Optional.of(file);
    }

    private static void write(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> foot(robot).contains("Written: "));
    }

    private static void toTheEnd(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".side .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
    }
}
