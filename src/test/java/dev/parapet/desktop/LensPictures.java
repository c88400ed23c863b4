package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;
import static dev.parapet.desktop.RealWindow.isThere;

import dev.parapet.lens.LensFiles;
import dev.parapet.lens.format.LensReader;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/// Draws lenses that others have published into `target/screenshots`, for people to look at: `mvn
/// test -Dtest=LensPictures`.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class LensPictures {
    private Optional<Stage> stage = Optional.empty();

    @Start
    void open(Stage shown) {
        stage = Optional.of(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orr-v1.3.6", "generative-ai-lens", "saas_biz", "wafsap-v2.0"})
    void drawTheAnswers(String lens, FxRobot robot) throws Exception {
        var file = LensFiles.named(lens);
        var set =
                LensFiles.value(
                        LensReader.lenient().read(file.toString(), Files.readAllBytes(file)));
        var review = SampleReview.untouched(set);
        for (var practice : set.practices().limit(9).toList()) {
            review =
                    new Change.SetState(set.refOf(practice), PracticeState.NOT_IN_PLACE)
                            .applyTo(review);
        }
        var whole = review;
        var window = on(() -> RealWindow.with(whole, stage.orElseThrow()));
        await(() -> isThere(robot, ".practice-row"));
        on(() -> {
            window.picture("lens-" + lens);
            return true;
        });
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return task.get();
    }
}
