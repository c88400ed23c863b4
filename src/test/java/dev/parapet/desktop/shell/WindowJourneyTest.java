package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.document.Loaded;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// What a person does with the window, from the start page to a closed review.
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
    private static final String NAME = "Workload review 23 November 2026";

    private TestWindow window = new TestWindow(Path.of(""));
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        stage = shown;
        window.show(shown, Optional.empty());
    }

    @Test
    void enterThreeTimesBeginsAReviewInAFileOfItsName(FxRobot robot) throws Exception {
        beginReview(robot);

        var file = window.reviews().resolve(NAME + ".parapet");
        assertThat(new ReviewFile().open(file)).isInstanceOf(Loaded.Ready.class);
        assertThat(stage.getTitle()).isEqualTo(NAME + " – Parapet");
        assertThat(new RecentReviews(window.settings()).list())
                .extracting(review -> review.name())
                .containsExactly(NAME);
    }

    @Test
    void aSecondReviewOfTheSameNameGetsAFileOfItsOwn(FxRobot robot) throws Exception {
        beginReview(robot);
        beginReview(robot);

        assertThat(window.reviews().resolve(NAME + " 2.parapet")).exists();
    }

    @Test
    void theSampleOpensAsACopyOfItsOwn(FxRobot robot) throws Exception {
        new Hand(robot).press("Try the sample");
        await(() -> window.opened.size() == 1);

        assertThat(window.reviews().resolve("Online shop (sample).parapet")).exists();
    }

    @Test
    void aBrokenFileIsToldAndChangesNothing(FxRobot robot) throws Exception {
        beginReview(robot);
        window.dialogs.choose(
                Files.writeString(
                        window.folder.resolve("broken.parapet"),
                        "{\"format\": \"parapet/review/1\", \"id\": 3}"));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);

        await(() -> robot.lookup(".details").tryQuery().isPresent());
        assertThat(robot.lookup(".details").queryAs(TextArea.class).getText())
                .contains("broken.parapet:1:38: \"id\" should be text");
        assertThat(window.opened).hasSize(1);
        assertThat(stage.getTitle()).startsWith(NAME);
    }

    @Test
    void aFileEditedByHandIsOpenedAndTheNoticeSaysSo(FxRobot robot) throws Exception {
        beginReview(robot);
        var kept =
                Milestones.keep(window.opened.getFirst().review().get(), "First", TestWindow.NOW);
        var file = window.folder.resolve("edited.parapet");
        var written = new String(new ReviewFile().toBytes(kept), StandardCharsets.UTF_8);
        Files.writeString(file, written.replace("\"name\" : \"First\"", "\"name\" : \"Last\""));
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        new Hand(robot).press("Open it instead");

        await(() -> window.opened.size() == 2);
        await(() -> robot.lookup(".details").tryQuery().isPresent());
        assertThat(robot.lookup(".details").queryAs(TextArea.class).getText())
                .startsWith("edited.parapet:")
                .contains("the milestone \"Last\" was changed after it was made");
    }

    @Test
    void aQuestionSetIsNamedAndOfferedForAReview(FxRobot robot) throws Exception {
        window.dialogs.choose(
                Path.of("questionnaires/shared-responsibility/1.0/question-set.yaml"));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        new Hand(robot).press("Begin a review with it");
        new Hand(robot).press("Continue");
        new Hand(robot).press("Continue");
        new Hand(robot).press("Begin review");

        await(() -> stage.getTitle().startsWith(NAME));
        assertThat(window.opened.getLast().review().get().sets())
                .extracting(set -> set.id())
                .containsExactly("shared-responsibility");
    }

    @Test
    void aChangeIsSavedByItselfAndTheBarSaysSo(FxRobot robot) throws Exception {
        beginReview(robot);
        robot.interact(() -> reviewer("Security lead"));
        assertThat(saving(robot)).isEqualTo("Saving…");

        await(() -> saving(robot).equals("Saved 16:40"));
        var session = window.opened.getFirst();
        assertThat(Files.readString(session.file())).contains("Security lead");
    }

    @Test
    void whatCannotBeSavedIsToldAndHoldsTheReviewOpen(FxRobot robot) throws Exception {
        beginReview(robot);
        removeFolderOfReviews();
        robot.interact(() -> reviewer("Security lead"));
        await(() -> saving(robot).startsWith("Not saved"));
        assertThat(saving(robot)).startsWith("Not saved: the folder");

        robot.interact(() -> stage.fireEvent(closing()));
        assertThat(stage.isShowing()).isTrue();

        window.dialogs.choose(window.folder.resolve("copy.parapet"));
        new Hand(robot).press("Save a copy…");
        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().review().get().people().reviewer())
                .isEqualTo("Security lead");
    }

    @Test
    void whatIsTypedWhileACopyIsWrittenIsInTheCopy(FxRobot robot) throws Exception {
        beginReview(robot);
        removeFolderOfReviews();
        robot.interact(() -> reviewer("Security lead"));
        await(() -> isThere(robot, "Save a copy…"));
        var copy = window.folder.resolve("copy.parapet");
        window.dialogs.choose(copy);
        robot.interact(() -> {
            robot.lookup("Save a copy…").queryAs(ButtonBase.class).fire();
            reviewer("Platform lead");
        });

        await(() -> window.opened.size() == 2 && saving(robot).startsWith("Saved"));
        await(() -> Files.readString(copy).contains("Platform lead"));
    }

    @Test
    void closingSavesFirst(FxRobot robot) throws Exception {
        beginReview(robot);
        robot.interact(() -> {
            reviewer("Security lead");
            stage.fireEvent(closing());
        });

        assertThat(stage.isShowing()).isFalse();
        assertThat(Files.readString(window.opened.getFirst().file())).contains("Security lead");
    }

    @Test
    void keysGoToTheScreenAsSoonAsItIsShown(FxRobot robot) throws Exception {
        beginReview(robot);

        await(() -> window.answering.isFocused());
    }

    @Test
    void aPlanIsWrittenAndItsFolderShown(FxRobot robot) throws Exception {
        beginReview(robot);
        window.dialogs.choose(window.folder.resolve("plan.pdf"));
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> isThere(robot, "Write plan…"));
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        new Hand(robot).press("Open the folder");

        assertThat(window.folder.resolve("plan.pdf")).exists();
        assertThat(window.dialogs.shown()).isEqualTo(List.of(window.folder));
    }

    private void beginReview(FxRobot robot) throws TimeoutException {
        var before = window.opened.size();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        await(() -> isThere(robot, "Continue"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);
        await(() -> window.opened.size() > before);
    }

    /// Once the lock is there, nothing more is written into the folder by itself.
    private void removeFolderOfReviews() throws IOException, TimeoutException {
        var lock = window.reviews().resolve("." + NAME + ".parapet.lock");
        await(() -> Files.exists(lock));
        try (var files = Files.walk(window.reviews())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isThere(FxRobot robot, String words) {
        return new Hand(robot).sees(words);
    }

    private void reviewer(String name) {
        window.opened.getFirst().change(new Change.SetPeople(new People(name, List.of())));
    }

    private static String saving(FxRobot robot) {
        return robot.lookup(".saving").queryAs(Label.class).getText();
    }

    private WindowEvent closing() {
        return new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    }
}
