package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.Node;
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

/// What is told of a newer edition once the shipped question sets have been read.
@ExtendWith(ApplicationExtension.class)
class OfferedEditionTest {
    private static final String HOME = "Back to the start page";

    private final List<Destination> gone = new ArrayList<>();
    private TestWindow window = new TestWindow(Path.of(""));
    private Optional<Shell> shell = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        window = TestWindow.onNewMachine();
        var file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(SampleReview.untouched(SampleReview.pillar("2024.6.27")), file);
        shell = Optional.of(window.show(stage, Optional.of(file)));
    }

    @Test
    void isNoNewsOnceTheReviewWasLeft(FxRobot robot) throws Exception {
        await(() -> hand(robot).notice().startsWith("There is a newer edition"));
        var shelf = new SetShelf(desk());
        var read = new ArrayList<Boolean>();
        robot.interact(() -> {
            desk().notices().clear();
            new Editions(desk(), shelf, desk().settings(), gone::add)
                    .offer(window.opened.getFirst());
            shelf.whenRead(_ -> read.add(true));
        });
        robot.interact(() ->
                robot.lookup((Node node) -> HOME.equals(node.getAccessibleText()))
                        .queryButton()
                        .fire());
        await(() -> window.answering.getScene() == null);
        robot.interact(shelf::read);
        await(() -> !read.isEmpty());

        assertThat(hand(robot).notice()).isEmpty();
    }

    private Desk desk() {
        return shell.orElseThrow().desk();
    }

    private static Hand hand(FxRobot robot) {
        return new Hand(robot);
    }
}
