package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.review.file.ReviewFile;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The window comes up with something in it, or after a moment without.
@ExtendWith(ApplicationExtension.class)
class UnveilingTest {
    private final List<Boolean> seen = new ArrayList<>();
    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");
    private Stage stage;

    @Start
    void prepare(Stage given) throws IOException {
        stage = given;
        window = TestWindow.onNewMachine();
        file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(SampleReview.untouched(SampleReview.pillar()), file);
        stage.showingProperty().subscribe((_, _) -> seen.add(window.answering.getScene() != null));
    }

    @Test
    void theStartPageIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            window.show(stage, Optional.empty());
            assertThat(stage.isShowing()).isTrue();
        });
    }

    @Test
    void theFirstThatOneSeesOfAReviewIsTheReview(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.show(stage, Optional.of(file));
            assertThat(stage.isShowing()).isFalse();
        });
        await(stage::isShowing);

        assertThat(seen).containsExactly(true);
    }

    @Test
    void aReviewThatTakesLongIsWaitedForInTheOpen(FxRobot robot) throws Exception {
        window.threads.hold();
        robot.interact(() -> window.show(stage, Optional.of(file)));
        await(stage::isShowing);
        assertThat(seen).containsExactly(false);

        window.threads.finish();
        await(() -> !window.opened.isEmpty());
    }
}
