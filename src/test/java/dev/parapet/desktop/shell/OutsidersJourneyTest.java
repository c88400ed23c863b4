package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A copy for outsiders, written from the menu of the open review.
@ExtendWith(ApplicationExtension.class)
class OutsidersJourneyTest {
    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");

    @Start
    void open(Stage shown) throws Exception {
        window = TestWindow.onNewMachine();
        file = window.folder.resolve("orders.parapet");
        var review = SampleReviews.review(SampleReviews.set("s", SampleReviews.question("q", "H")));
        var people = new People("Zora Quillfeather", List.of());
        new ReviewFile().save(new Change.SetPeople(people).applyTo(review), file);
        window.show(shown, Optional.of(file));
    }

    @Test
    void isWrittenBesideTheReviewAndTold(FxRobot robot) throws Exception {
        var copy = window.folder.resolve("copy.parapet");
        ask(robot, copy);

        await(() -> new Hand(robot).notice().startsWith("Written for outsiders: " + copy));
        assertThat(Files.readString(copy)).contains("Person 1").doesNotContain("Quillfeather");
        assertThat(Files.readString(file)).contains("Quillfeather");
    }

    @Test
    void neverTakesThePlaceOfTheReview(FxRobot robot) throws Exception {
        ask(robot, file);

        await(() -> new Hand(robot).notice().startsWith("orders.parapet is this review itself"));
        assertThat(Files.readString(file)).contains("Quillfeather");
    }

    private void ask(FxRobot robot, Path target) throws TimeoutException {
        await(() -> !window.opened.isEmpty());
        window.dialogs.choose(target);
        robot.interact(item(robot)::fire);
    }

    private static MenuItem item(FxRobot robot) {
        return robot.lookup(ReviewMenu.class::isInstance).<ReviewMenu>query().getItems().stream()
                .filter(item -> item.getText().equals("Copy for outsiders…"))
                .findFirst()
                .orElseThrow();
    }
}
