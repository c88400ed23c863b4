package dev.parapet.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.RealWindow;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.wording.Wording;

import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

@ExtendWith(ApplicationExtension.class)
class ResultsScreenTest {
    private static final QuestionSet PILLAR = SampleReview.pillar();

    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aCellWithOneGapLeadsToItsPractice(FxRobot robot) {
        var gap = firstInData();
        open(robot, set(SampleReview.inPlace(PILLAR), gap, PracticeState.NOT_IN_PLACE));

        robot.clickOn("#heat-data-protection-data");

        assertThat(gone).containsExactly(new Destination.ToPractice(PILLAR.refOf(gap)));
    }

    @Test
    void aCellWithSeveralGapsOffersThemByKeys(FxRobot robot) {
        var gaps =
                PILLAR.areas().stream()
                        .filter(area -> area.id().equals("data-protection"))
                        .flatMap(area -> area.questions().stream())
                        .flatMap(question -> question.practices().stream())
                        .filter(practice -> practice.reach().layers().contains(Layer.DATA))
                        .limit(2)
                        .toList();
        var review = SampleReview.inPlace(PILLAR);
        for (var gap : gaps) {
            review = set(review, gap, PracticeState.PARTLY);
        }
        open(robot, review);

        robot.interact(robot.lookup("#heat-data-protection-data").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(gone).hasSize(1);
        assertThat(gaps.stream().map(PILLAR::refOf).map(Destination.ToPractice::new))
                .contains((Destination.ToPractice) gone.getFirst());
    }

    @Test
    void theHeatMapIsCopiedAsAPictureByKeysAndByItsButton(FxRobot robot) {
        open(robot, SampleReview.answered(PILLAR));
        var areas = (Region) robot.lookup(".areas").query();
        var copy = robot.lookup("#copy-areas").queryAs(Button.class);
        assertThat(copy.getText()).isEqualTo("Copy as a picture");

        robot.interact(robot.lookup("#heat-data-protection-data").query()::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(pictureWidth(robot)).isEqualTo(Math.ceil(2 * areas.getWidth()));

        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.interact(copy::fire);
        assertThat(copy.getText()).isEqualTo("Picture copied");
        assertThat(pictureWidth(robot)).isEqualTo(Math.ceil(2 * areas.getWidth()));
    }

    private static double pictureWidth(FxRobot robot) {
        var width = new AtomicReference<>(0.0);
        robot.interact(() -> {
            var picture = Clipboard.getSystemClipboard().getImage();
            width.set(picture == null ? 0 : picture.getWidth());
        });
        return width.get();
    }

    @Test
    void aMomentOfTheTrendLeadsToWhatItBrought(FxRobot robot) {
        var review = ResultsPictures.withMilestones(2);
        open(robot, review);

        robot.interact(
                () -> robot.lookup(".trend-dot").queryAllAs(Button.class).forEach(Button::fire));

        assertThat(gone)
                .containsExactly(
                        new Destination.ToMilestone(review.milestones().getFirst()),
                        new Destination.ToMilestone(review.milestones().getLast()),
                        new Destination.SinceMilestone(review.milestones().getLast()));
    }

    @Test
    void theHeatMapSaysItsCellsInWords(FxRobot robot) {
        var gap = firstInData();
        open(robot, set(SampleReview.inPlace(PILLAR), gap, PracticeState.PARTLY));

        assertThat(robot.lookup("#heat-data-protection-data").query().getAccessibleText())
                .isEqualTo("Data protection, Data: High, 1 gap");
        assertThat(robot.lookup("#heat-detection-monitoring").query().getAccessibleText())
                .isEqualTo("Detection, Logging and monitoring: None");
    }

    @Test
    void enterOnAQuestionGoesThere(FxRobot robot) {
        open(robot, set(SampleReview.inPlace(PILLAR), firstInData(), PracticeState.NOT_IN_PLACE));
        var row = robot.lookup(".question-row").query();

        robot.interact(row::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(gone).hasSize(1);
        assertThat(row.getAccessibleText()).contains("High, because");
    }

    @Test
    void questionsWithoutARiskAreShownOnDemand(FxRobot robot) {
        open(robot, set(SampleReview.inPlace(PILLAR), firstInData(), PracticeState.NOT_IN_PLACE));
        assertThat(robot.lookup(".question-row").queryAll()).hasSize(1);

        robot.interact(() -> robot.lookup("Show all 11 questions").queryAs(Hyperlink.class).fire());

        assertThat(robot.lookup(".question-row").queryAll()).hasSize(11);
    }

    @Test
    void theVerdictFollowsTheAnswers(FxRobot robot) {
        var session = open(robot, SampleReview.inPlace(PILLAR));
        assertThat(verdict(robot)).isEqualTo("Everything that applies is in place.");

        robot.interact(() ->
                session.change(
                        new Change.SetState(
                                PILLAR.refOf(firstInData()), PracticeState.NOT_IN_PLACE)));

        assertThat(verdict(robot)).startsWith("One question carries a high risk");
    }

    @Test
    void theScoreNeverStandsWithoutItsCompleteness(FxRobot robot) {
        open(robot, SampleReview.inPlace(PILLAR));

        assertThat(robot.lookup("of 100, 100 % answered").tryQuery()).isPresent();
    }

    @Test
    void theMatrixSaysWhoCarriesWhatAndHowFarTheCustomersHalfIs(FxRobot robot) {
        open(robot, shared(PracticeState.IN_PLACE));

        assertThat(robot.lookup("#share-SR-05-MANAGED").query().getAccessibleText())
                .isEqualTo(
                        "Patch management, Managed services: Shared, in part provider. The"
                                + " customer’s half: 100 of 100, 100\u00A0% answered");
        assertThat(robot.lookup("#share-SR-05-SOFTWARE").tryQuery()).isEmpty();
        assertThat(robot.lookup(".inherited").query().isVisible()).isTrue();
        assertThat(robot.lookup("Every service model in use").tryQuery()).isPresent();
    }

    @Test
    void aClickInTheMatrixGoesToTheQuestion(FxRobot robot) {
        open(robot, shared(PracticeState.NOT_IN_PLACE));

        robot.interact(() ->
                ((Pressable) robot.lookup("#share-SR-05-MANAGED").query())
                        .executeAccessibleAction(AccessibleAction.FIRE));

        assertThat(gone)
                .containsExactly(
                        new Destination.ToQuestion(
                                new QuestionRef("shared-responsibility", "sr_patch_management")));
    }

    @Test
    void thereIsNoMatrixWhereNoSetDividesResponsibility(FxRobot robot) {
        open(robot, SampleReview.inPlace(PILLAR));

        assertThat(RealWindow.isThere(robot, "Who carries what")).isFalse();
    }

    /// A workload on machines and managed services, with every practice in one state.
    private static Review shared(PracticeState state) {
        var set = new ShippedSets().read().newest("shared-responsibility").orElseThrow();
        var review =
                SampleReviews.using(
                        SampleReview.untouched(set),
                        ServiceModel.INFRASTRUCTURE,
                        ServiceModel.MANAGED);
        for (var practice : set.practices().toList()) {
            review = new Change.SetState(set.refOf(practice), state).applyTo(review);
        }
        return review;
    }

    @Test
    void beforeTheFirstAnswerThePageLeadsToTheQuestions(FxRobot robot) {
        open(robot, SampleReview.untouched(PILLAR));

        assertThat(verdict(robot)).isEqualTo("Nothing is answered yet.");
        robot.clickOn("Answer the first question");

        assertThat(gone).containsExactly(new Destination.Answering());
    }

    private ReviewSession open(FxRobot robot, Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        robot.interact(() -> {
            var screen = new ResultsScreen(session, gone::add, new Wording(Locale.ENGLISH));
            var scene = new Scene(screen.view(), 980, 900);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        return session;
    }

    private static String verdict(FxRobot robot) {
        return robot.lookup(".label.verdict").queryAs(Label.class).getText();
    }

    private static Practice firstInData() {
        return PILLAR.areas().stream()
                .filter(area -> area.id().equals("data-protection"))
                .flatMap(area -> area.questions().stream())
                .flatMap(question -> question.practices().stream())
                .filter(practice -> practice.reach().layers().contains(Layer.DATA))
                .findFirst()
                .orElseThrow();
    }

    private static Review set(Review review, Practice practice, PracticeState state) {
        return new Change.SetState(PILLAR.refOf(practice), state).applyTo(review);
    }
}
