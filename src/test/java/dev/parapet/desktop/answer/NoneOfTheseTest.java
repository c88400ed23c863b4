package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.document.Loaded;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.NewReview;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Workload;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// How "None of these" of an AWS lens is chosen.
@ExtendWith(ApplicationExtension.class)
class NoneOfTheseTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    private static final String LENS =
            """
            {"schemaVersion": "2021-11-01", "name": "Backups", "description": "About backups",
             "pillars": [{"id": "data", "name": "Data", "questions": [{
               "id": "backup", "title": "Is there a backup?", "description": "Of all data",
               "choices": [
                 {"id": "copies", "title": "Copies are made every day"},
                 {"id": "backup_none", "title": "None of these"}],
               "riskRules": [
                 {"condition": "copies", "risk": "NO_RISK"},
                 {"condition": "default", "risk": "HIGH_RISK"}]}]}]}
            """;

    private ReviewSession session;

    @Start
    void open(Stage stage) throws IOException {
        var review = NewReview.of(Workload.named("Shop"), List.of(set()), CLOCK.instant());
        session = new ReviewSession(review, Path.of("shop.parapet"), false, CLOCK);
        var scene =
                new Scene(
                        new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH)).view(),
                        1024,
                        700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void isChosenByItsBoxAndTakenBack(FxRobot robot) {
        robot.clickOn("None of these");
        assertThat(state()).isEqualTo(PracticeState.IN_PLACE);

        robot.clickOn("None of these");
        assertThat(state()).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void followsWhatIsUndone(FxRobot robot) {
        robot.clickOn("None of these");
        robot.interact(() -> session.undo());

        assertThat(box(robot).isSelected()).isFalse();
    }

    private PracticeState state() {
        var set = session.review().get().sets().getFirst();
        var none = set.questions().findFirst().orElseThrow().noneOfThese().getFirst();
        return session.review().get().answerTo(set.refOf(none)).state();
    }

    private static CheckBox box(FxRobot robot) {
        return robot.lookup(".none-of-these .check-box").queryAs(CheckBox.class);
    }

    private static QuestionSet set() throws IOException {
        var file = Files.writeString(Files.createTempFile("lens", ".json"), LENS);
        return switch (new LensReader().read(file)) {
            case Loaded.Ready<QuestionSet>(var set, _) -> set;
            case Loaded.Refused<QuestionSet>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }
}
