package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.Recovery;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Leaving a review whose saving lasts.
@ExtendWith(ApplicationExtension.class)
class LeavingJourneyTest {
    private static final String LAST = "Night shift lead";

    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");
    private Stage stage;
    private Optional<Shell> shell = Optional.empty();

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        stage = shown;
        file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(SampleReview.untouched(SampleReview.pillar()), file);
        shell = Optional.of(window.show(shown, Optional.of(file)));
    }

    @Test
    void theWindowGoesOnUntilItIsSavedAndClosesThen(FxRobot robot) throws Exception {
        closeInTheMiddleOfIt(robot);
        await(() -> new Hand(robot).notice().equals("Saving shop.parapet…"));
        assertThat(stage.isShowing()).isTrue();
        robot.interact(() -> reviewer(LAST));
        window.threads.finish();

        await(() -> !stage.isShowing());
        assertThat(Files.readString(file)).contains(LAST);
    }

    @Test
    void whoDoesNotWaitStaysAndTheirAnswersAreSavedAllTheSame(FxRobot robot) throws Exception {
        closeInTheMiddleOfIt(robot);
        new Hand(robot).press("Cancel");
        window.threads.finish();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(stage.isShowing()).isTrue();
        await(() -> Files.readString(file).contains("Security lead"));
        robot.interact(this::close);
        await(() -> !stage.isShowing());
    }

    @Test
    void theWindowClosesWhereTheReviewIsClosedMeanwhile(FxRobot robot) throws Exception {
        closeInTheMiddleOfIt(robot);
        robot.interact(() -> {
            var current = shell.orElseThrow().desk().current();
            current.get().orElseThrow().close();
            current.set(Optional.empty());
        });
        window.threads.finish();

        await(() -> !stage.isShowing());
    }

    @Test
    void whoSavesByHandAndDoesNotWaitGoesOnSavingByHand(FxRobot robot) throws Exception {
        await(() -> !window.opened.isEmpty());
        robot.interact(() -> {
            shell.orElseThrow().preferences().change(now -> now.withAutosave(false));
            reviewer("Security lead");
            close();
        });
        window.threads.hold();
        new Hand(robot).press("Save and leave");
        new Hand(robot).press("Cancel");
        window.threads.finish();
        robot.interact(() -> reviewer(LAST));

        await(() -> isSetAside(LAST) || Files.readString(file).contains(LAST));
        assertThat(Files.readString(file)).doesNotContain(LAST);
    }

    private boolean isSetAside(String words) throws IOException {
        var copy = new Recovery(window.machine().recovery()).find(file);
        return copy.isPresent() && Files.readString(copy.get()).contains(words);
    }

    private void closeInTheMiddleOfIt(FxRobot robot) throws TimeoutException {
        await(() -> !window.opened.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        window.threads.finish();
        window.threads.hold();
        robot.interact(() -> {
            reviewer("Security lead");
            close();
        });
    }

    private void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void reviewer(String name) {
        session().change(new Change.SetPeople(new People(name, List.of())));
    }

    private ReviewSession session() {
        return window.opened.getLast();
    }
}
