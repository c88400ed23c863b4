package dev.parapet.desktop.answer;

import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lists of questions whose ids are made for programs.
@ExtendWith(ApplicationExtension.class)
class LongIdsTest {
    private static final String LONG = "architecture_control_and_data_plane_redundancy";
    private static final QuestionSet LENS =
            set(
                    "lens",
                    question(LONG, "HM"),
                    question("architecture_cells", practice("c", RiskLevel.MEDIUM)));

    private ReviewSession session;

    @Start
    void open(Stage stage) {
        session =
                new ReviewSession(
                        SampleReview.untouched(LENS),
                        Path.of("order.parapet"),
                        false,
                        Clock.systemUTC());
        var screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var window = new StackPane(screen.view());
        window.setAlignment(Pos.TOP_LEFT);
        var scene = new Scene(window, 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theTitleComesFirstAndTheIdStaysOnOneLine(FxRobot robot) {
        var words = words(cell(robot));

        assertThat(words).extracting(Label::getText).startsWith("Question " + LONG, LONG);
        var id = words.get(1);
        assertThat(id.getHeight()).isLessThan(1.5 * id.getFont().getSize());
        assertThat(id.getWidth()).isLessThan(NavigationView.WIDTH.usual());
    }

    @Test
    void theWholeIdIsInTheTipAndIsRead(FxRobot robot) {
        assertThat(cell(robot).getTooltip().getText()).isEqualTo(LONG);
        assertThat(cell(robot).getAccessibleText()).startsWith("Question " + LONG + ", " + LONG);
    }

    @Test
    void theRiskStandsBesideTheId(FxRobot robot) {
        robot.interact(() ->
                LENS.practices()
                        .map(LENS::refOf)
                        .forEach(practice ->
                                session.change(
                                        new Change.SetState(
                                                practice, PracticeState.NOT_IN_PLACE))));

        assertThat(words(cell(robot)))
                .extracting(Label::getText)
                .containsExactly("Question " + LONG, LONG, "High");
    }

    @Test
    void theWaysOnNameTheTitle(FxRobot robot) {
        assertThat(robot.lookup(".way").queryAllAs(ButtonBase.class))
                .extracting(ButtonBase::getText)
                .contains("Question architecture_cells");
    }

    @Test
    void theQuestionOnScreenIsTheOneThatIsSelected(FxRobot robot) {
        assertThat(cell(robot).isSelected()).isTrue();
    }

    @Test
    void idsAsPeopleQuoteThemAreNotLong() {
        assertThat(LongIds.areIn(set("pillar", question("SEC 11", "H")))).isFalse();
        assertThat(LongIds.areIn(set("mixed", question("SEC 11", "H"), question(LONG, "H"))))
                .isTrue();
    }

    /// The row of the first question.
    private static NavigationCell cell(FxRobot robot) {
        return robot.lookup(".navigation-cell.question").nth(0).query();
    }

    private static List<Label> words(NavigationCell cell) {
        var words = new ArrayList<Label>();
        cell.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .filter(label -> !label.getText().isEmpty())
                .forEach(words::add);
        return words;
    }
}
