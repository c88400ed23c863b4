package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.RecentReview;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The start page knows from the beginning which reviews were open lately, and reads nothing here.
@ExtendWith(ApplicationExtension.class)
class RecentReviewsJourneyTest {
    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void show(Stage stage) throws IOException {
        window = TestWindow.onNewMachine();
        window.threads.hold();
        window.show(stage, Optional.empty(), List.of(review("Shop"), review("Store")));
    }

    private RecentReview review(String name) {
        var file = window.folder.resolve(name + ".parapet");
        return new RecentReview(file, name, TestWindow.NOW, 42, 5, 4, 0);
    }

    @Test
    void theFirstFrameHasThemAlready(FxRobot robot) {
        assertThat(rows(robot)).hasSize(2);
    }

    @Test
    void oneMenuIsOpenAtATime(FxRobot robot) {
        robot.interact(() -> {
            var rows = rows(robot);
            ask(rows.getFirst());
            ask(rows.getLast());
            ask(rows.getLast());
        });

        assertThat(Window.getWindows()).filteredOn(ContextMenu.class::isInstance).hasSize(1);
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".recent .row").queryAll());
    }

    private static void ask(Node row) {
        row.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
    }
}
