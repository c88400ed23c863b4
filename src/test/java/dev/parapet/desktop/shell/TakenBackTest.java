package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.file.ReviewFile;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// Files that were made for somebody go again where that was in vain.
@ExtendWith(ApplicationExtension.class)
class TakenBackTest implements Opening.Outcome {
    private final CountDownLatch disk = new CountDownLatch(1);
    private final List<String> came = new ArrayList<>();
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
    void aCopyIsGoneThoughTheWindowClosesRightAfterItWasCancelled(FxRobot robot) throws Exception {
        var copy = window.folder.resolve("copy.parapet");
        await(() -> window.opened.size() == 1);
        window.dialogs.choose(UnluckyFiles.see(copy, (done, _) -> waitOnce(done, copy)));
        new Hand(robot).choose("Copy for outsiders…");
        await(() -> Files.exists(copy));
        new Hand(robot).press("Cancel");

        robot.interact(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            assertThat(stage.isShowing()).isFalse();
            disk.countDown();
            window.threads.finish();
            assertThat(copy).doesNotExist();
        });
    }

    @Test
    void aReviewThatCannotBeReadAfterItWasMadeLeavesNoFile(FxRobot robot) throws Exception {
        var unread = Files.copy(file, window.folder.resolve("new.parapet"));
        robot.interact(() ->
                opening()
                        .begin(
                                () -> UnluckyFiles.see(unread, TakenBackTest::failToRead),
                                failure -> came.add(failure.getMessage())));

        await(() -> came.equals(List.of("stay", "the stick was pulled out")));
        assertThat(unread).doesNotExist();
    }

    @Test
    void aReviewThatWasThereBeforeStaysWhereItCannotBeRead(FxRobot robot) throws Exception {
        robot.interact(() -> opening().open(UnluckyFiles.see(file, TakenBackTest::failToRead)));

        await(() -> came.equals(List.of("stay")));
        assertThat(file).exists();
    }

    /// Waits where the folder is forced to the disk, once the copy is in place.
    private void waitOnce(Operation done, Path copy) throws IOException {
        if (done == Operation.FORCE && Files.exists(copy)) {
            try {
                disk.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private static void failToRead(Operation done, Path met) throws IOException {
        if (done == Operation.READ) {
            throw new IOException("the stick was pulled out");
        }
    }

    private Opening opening() {
        return new Opening(
                shell.orElseThrow().desk(), new Surroundings(window.machine(), () -> ""), this);
    }

    @Override
    public void opened(ReadyReview ready) {
        came.add("opened");
    }

    @Override
    public void locked(Path locked, boolean wrong, Consumer<Passphrase> again) {
        came.add("locked");
    }

    @Override
    public void tookSet(QuestionSet set, Path from) {
        came.add("set");
    }

    @Override
    public void tookWorkbook(Path workbook) {
        came.add("workbook");
    }

    @Override
    public void workIn(Path folder) {
        came.add("folder");
    }

    @Override
    public void forget(Path forgotten) {
        came.add("forget");
    }

    @Override
    public void stay() {
        came.add("stay");
    }
}
