package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A workbook that is opened on the window comes back into the open review.
@ExtendWith(ApplicationExtension.class)
class SheetJourneyTest {
    private static final Review REVIEW = started(TwoCopies.ours());

    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void open(Stage shown) throws Exception {
        window = TestWindow.onNewMachine();
        var file = window.folder.resolve("orders.parapet");
        new ReviewFile().save(REVIEW, file);
        window.show(shown, Optional.of(file));
    }

    @Test
    void showsWhatWouldChangeAndTakesItOver(FxRobot robot) throws Exception {
        bring(robot, edited("Done"));

        await(() -> new Hand(robot).notice().startsWith("plan.xlsx has one edit for this review."));
        await(() -> lines(robot).endsWith("status: in progress → done"));
        assertThat(review()).isEqualTo(REVIEW);
        new Hand(robot).press("Take over");
        await(() -> new Hand(robot).notice().equals("One edit was taken over from plan.xlsx."));
        assertThat(review().answers().practices().values())
                .extracting(answer -> answer.plan().status())
                .contains(Status.DONE);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> review().answers().equals(REVIEW.answers()));
    }

    @Test
    void namesTheCellThatCannotBeTaken(FxRobot robot) throws Exception {
        bring(robot, edited("Nearly"));

        await(() -> new Hand(robot).notice().startsWith("plan.xlsx cannot be taken over as it is"));
        await(() -> !lines(robot).isEmpty());
        assertThat(lines(robot))
                .containsPattern("plan.xlsx: Actions!H\\d+: \"Nearly\" is no status");
    }

    @Test
    void saysWhereAWorkbookHasNoEdits(FxRobot robot) throws Exception {
        bring(robot, edited("In progress"));

        await(() -> new Hand(robot).notice().startsWith("plan.xlsx has no edits"));
    }

    @Test
    void aWorkbookThatNobodyWaitsForOffersNothing(FxRobot robot) throws Exception {
        var hand = new Hand(robot);
        await(() -> !window.opened.isEmpty());
        window.threads.hold();
        bring(robot, edited("Done"));
        robot.interact(() -> {
            window.threads.finish();
            window.threads.hold();
        });
        await(() -> hand.notice().equals("Opening plan.xlsx…"));
        hand.press("Cancel");
        window.threads.finish();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(hand.notice()).isEmpty();
        assertThat(review()).isEqualTo(REVIEW);
    }

    /// The review with one action that is in progress.
    private static Review started(Review review) {
        var asked = new Scope(review).questions().findFirst().orElseThrow();
        var ref = asked.refOf(asked.practices().getFirst());
        var gap = new Change.SetState(ref, PracticeState.NOT_IN_PLACE).applyTo(review);
        return new Change.SetStatus(ref, Status.IN_PROGRESS).applyTo(gap);
    }

    /// The workbook with another status for the action that is in progress.
    private Path edited(String status) throws IOException {
        var file = window.folder.resolve("plan.xlsx");
        new PlanFile(PlanOptions.usual(Locale.ENGLISH))
                .write(REVIEW, LocalDate.of(2026, 3, 2), file);
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            var texts = Files.readString(zip.getPath("xl/sharedStrings.xml"));
            var before = texts.substring(0, texts.indexOf("<t>In progress</t>"));
            int number = before.split("<si>", -1).length - 2;
            var actions = zip.getPath("xl/worksheets/sheet2.xml");
            Files.writeString(
                    actions,
                    Files.readString(actions)
                            .replaceFirst(
                                    "t=\"s\"><v>" + number + "</v>",
                                    "t=\"inlineStr\"><is><t>" + status + "</t></is>"));
        }
        return file;
    }

    private void bring(FxRobot robot, Path file) throws TimeoutException {
        await(() -> !window.opened.isEmpty());
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
    }

    private Review review() {
        return window.opened.getFirst().review().get();
    }

    private static String lines(FxRobot robot) {
        return robot.lookup(".notice .details")
                .tryQueryAs(TextArea.class)
                .map(TextArea::getText)
                .orElse("");
    }
}
