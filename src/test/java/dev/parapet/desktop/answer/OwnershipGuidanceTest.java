package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.SampleReviews;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
import java.util.stream.Stream;

/// What the guidance says of who carries the area of a question, and of practices that stand in
/// two.
@ExtendWith(ApplicationExtension.class)
class OwnershipGuidanceTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void saysWhoCarriesAnAreaInTheServiceModelsOfTheWorkload(FxRobot robot) {
        open(robot, "sr_patch_management", ServiceModel.MANAGED, ServiceModel.SOFTWARE);

        assertThat(heads(robot))
                .containsExactly(
                        "Managed services: Shared, in part provider, folded",
                        "Software as a service: Provider, folded",
                        "Report to hold: every twelve months, folded");
    }

    @Test
    void unfoldsToTheDutiesOfBothSides(FxRobot robot) {
        open(robot, "sr_patch_management", ServiceModel.MANAGED);
        assertThat(robot.lookup("#ownership-MANAGED > .fold-body").query().isVisible()).isFalse();

        robot.clickOn("#ownership-MANAGED > .pressable");

        assertThat(robot.lookup("#ownership-MANAGED > .fold-body").query().isVisible()).isTrue();
        assertThat(heads(robot).getFirst()).endsWith(", unfolded");
        assertThat(said(robot, "#ownership-MANAGED"))
                .contains(
                        "Shared CSP and CSC",
                        "Provider · CSP-owned",
                        "Multi-tenant services such as Amazon DynamoDB, Amazon S3 and Amazon"
                                + " ElastiCache Serverless");
    }

    @Test
    void whatIsUnfoldedStaysSoInTheNextQuestion(FxRobot robot) {
        var screen = open(robot, "sr_patch_management", ServiceModel.MANAGED);
        robot.clickOn("#ownership-MANAGED > .pressable");

        robot.interact(() -> screen.show(question("sr_configuration_management")));

        assertThat(heads(robot)).containsExactly("Managed services: Shared, unfolded");
    }

    @Test
    void namesNoReportWhereNothingIsInherited(FxRobot robot) {
        open(robot, "sr_patch_management", ServiceModel.INFRASTRUCTURE);

        assertThat(heads(robot)).containsExactly("Infrastructure: Shared, folded");
    }

    @Test
    void saysNothingWhereTheSetDividesNoResponsibility(FxRobot robot) {
        var screen = open(robot, "sr_patch_management", ServiceModel.MANAGED);

        robot.interact(
                () -> screen.show(new QuestionRef("aws-security-pillar", "application-security")));

        assertThat(heads(robot)).isEmpty();
        assertThat(robot.lookup(".ownership").query().isVisible()).isFalse();
    }

    @Test
    void aPracticeOfTwoQuestionsLeadsToTheOther(FxRobot robot) {
        open(robot, "sr_patch_management", ServiceModel.SERVERLESS);
        var link = robot.lookup(".also-asked").queryAs(Hyperlink.class);
        assertThat(link.getText()).isEqualTo("Answered once, also asked in SEC 6");

        robot.interact(link::fire);

        assertThat(robot.lookup(".question .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("SEC 6 · "));
        assertThat(robot.lookup(".also-asked").queryAs(Hyperlink.class).getText())
                .isEqualTo("Answered once, also asked in SR-05");
    }

    private AnswerScreen open(FxRobot robot, String question, ServiceModel... models) {
        var review = SampleReviews.using(SampleReview.untouched(SampleReview.allSets()), models);
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("order.parapet"), false, clock);
        var opened = new ArrayList<AnswerScreen>();
        robot.interact(() -> {
            var screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
            var scene = new Scene(screen.view(), 1280, 800);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.show(question(question));
            opened.add(screen);
        });
        return opened.getFirst();
    }

    private static QuestionRef question(String key) {
        return new QuestionRef("shared-responsibility", key);
    }

    /// What a screen reader reads for each fold.
    private static List<String> heads(FxRobot robot) {
        return robot.lookup(".ownership .fold > .pressable").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static List<String> said(FxRobot robot, String fold) {
        return Stream.concat(
                        robot
                                .from(robot.lookup(fold))
                                .lookup(".label")
                                .queryAllAs(Label.class)
                                .stream()
                                .map(Label::getText),
                        robot.from(robot.lookup(fold)).lookup(".prose").queryAll().stream()
                                .map(Node::getAccessibleText))
                .toList();
    }
}
