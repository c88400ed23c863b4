package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.Person;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.QuestionSet;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Editions that cannot be read.
@ExtendWith(ApplicationExtension.class)
class UnreadEditionsTest {
    private static final QuestionSet USED = SampleReview.pillar();

    private final List<Destination> gone = new ArrayList<>();
    private TestWindow window = new TestWindow(Path.of(""));
    private Optional<Shell> shell = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        window = TestWindow.onNewMachine();
        shell = Optional.of(window.show(stage, Optional.empty()));
    }

    @Test
    void leadBackToTheAnswersAndSayWhy(FxRobot robot) throws Exception {
        var desk = shell.orElseThrow().desk();
        var editions =
                new Editions(desk, new SetShelf(desk), new Settings(window.settings()), gone::add);
        robot.interact(
                () -> editions.screen(session(), Optional.of(SampleReview.pillar("2024.6.27"))));

        await(() -> new Hand(robot).notice().startsWith("Other editions cannot be shown: "));
        assertThat(new Hand(robot).notice()).contains("the stick was pulled out");
        assertThat(gone).containsExactly(new Destination.Answering());

        new Hand(robot).press("Try again");
        assertThat(gone).endsWith(new Destination.Editions());
    }

    /// Of a person who reads the review’s own set and no other.
    private static ReviewSession session() {
        return new ReviewSession(
                SampleReview.untouched(USED),
                Path.of("x.parapet"),
                false,
                Clock.fixed(TestWindow.NOW, ZoneOffset.UTC),
                new Person(() -> "", UnreadEditionsTest::read));
    }

    private static List<QuestionSet> read(List<QuestionSet> sets) {
        if (!sets.equals(List.of(USED))) {
            throw new IllegalStateException("the stick was pulled out");
        }
        return sets;
    }
}
