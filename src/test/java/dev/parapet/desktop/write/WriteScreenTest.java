package dev.parapet.desktop.write;

import static dev.parapet.desktop.write.PlanToWrite.await;
import static dev.parapet.desktop.write.PlanToWrite.foot;
import static dev.parapet.desktop.write.PlanToWrite.heard;
import static dev.parapet.desktop.write.PlanToWrite.pages;
import static dev.parapet.desktop.write.PlanToWrite.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.compare.Rounds;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.review.Change;
import dev.parapet.review.Workload;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WriteScreenTest {
    private PlanToWrite plan;

    @Start
    void start(Stage stage) {
        plan = new PlanToWrite(stage);
    }

    @Test
    void showsThePagesAndReadsThemOut(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        await(() -> heard(robot).contains("Order service"));
        assertThat(heard(robot)).contains("Page 1 of ").contains("What to do first");
        assertThat(foot(robot)).contains(pages(robot).getItems().size() + " pages, not written");
    }

    @Test
    void aSectionThatIsNotWantedLeavesThePages(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));
        var before = pages(robot).getItems().size();

        robot.interact(section(robot, "answers")::fire);

        await(() -> pages(robot).getItems().size() < before);
    }

    @Test
    void aShortPlanHasFourPagesAndOffersOnlyItsSections(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.clickOn("Four pages at most");

        await(() -> pages(robot).getItems().size() <= 4);
        assertThat(section(robot, "roadmap").getParent().isVisible()).isTrue();
        assertThat(section(robot, "answers").getParent().isVisible()).isFalse();
    }

    @Test
    void aSectionWithNothingToSayCannotBeChosen(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        assertThat(section(robot, "archive").isDisabled()).isTrue();
        assertThat(section(robot, "archive").getAccessibleText())
                .isEqualTo("Archive, nothing to say");
    }

    @Test
    void aSectionLeadsToItsPage(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.from(
                        robot.lookup((CheckBox box) -> box.getText().equals("Actions"))
                                .query()
                                .getParent())
                .lookup(".hyperlink")
                .<Labeled>query()
                .fireEvent(new javafx.event.ActionEvent());

        await(() -> heard(robot).contains("Actions by priority"));
    }

    @Test
    void withNoSectionThereIsNothingToWrite(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(() ->
                robot.lookup(".section-line .check-box").queryAllAs(CheckBox.class).stream()
                        .filter(CheckBox::isSelected)
                        .forEach(CheckBox::fire));

        await(() -> robot.lookup("#proof-message").query().isVisible());
        assertThat(robot.lookup("#write-file").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#proof-message").queryAs(Labeled.class).getText())
                .isEqualTo("Nothing to write yet: tick at least one section");
        robot.interact(
                robot.lookup("Usual sections").queryAs(javafx.scene.control.Hyperlink.class)::fire);
        await(() -> !robot.lookup("#write-file").query().isDisabled());
    }

    @Test
    void followsTheReview(FxRobot robot) throws Exception {
        var session = plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(
                () -> session.change(new Change.SetWorkload(Workload.named("Payment service"))));

        await(() -> heard(robot).contains("Payment service"));
    }

    @Test
    void showsTheReviewAsOfAMilestone(FxRobot robot) throws Exception {
        var session = plan.open(robot, Rounds.review());
        var milestone = session.review().get().milestones().getFirst();

        robot.interact(() ->
                robot.lookup((ComboBox<Moment> box) -> "As of".equals(box.getAccessibleText()))
                        .<ComboBox<Moment>>query()
                        .setValue(new Moment.Kept(milestone)));

        await(() -> heard(robot).contains("5 March 2026"));
    }

    @Test
    void goesBackToNowWhereItsMilestoneIsGone(FxRobot robot) throws Exception {
        var session = plan.open(robot, Rounds.review());
        var milestone = session.review().get().milestones().getFirst();
        robot.interact(() ->
                robot.lookup((ComboBox<Moment> box) -> "As of".equals(box.getAccessibleText()))
                        .<ComboBox<Moment>>query()
                        .setValue(new Moment.Kept(milestone)));
        await(() -> heard(robot).contains("5 March 2026"));

        var without = session.review().get().withMilestones(java.util.List.of());
        robot.interact(() ->
                session.change(
                        new Change.Become(new dev.parapet.review.Occasion.Merged("x"), without)));

        await(() -> heard(robot).contains("1 September 2026"));
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void everyFormatIsNamedAndShown(PlanFormat format, FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(() -> formats(robot).setValue(format));

        var name = formats(robot).getConverter().toString(format);
        await(() -> foot(robot).contains(name));
        assertThat(robot.lookup("#enclosed").tryQuery().filter(WriteScreenTest::isSeen).isPresent())
                .isEqualTo(format.isEnvelope());
        assertThat(isSeen(section(robot, "roadmap"))).isEqualTo(format.isDocument());
    }

    @Test
    void aFileOfTextIsShownAsItIs(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(() -> formats(robot).setValue(PlanFormat.MARKDOWN));

        await(() -> isSeen(robot.lookup(".lines").query()));
        assertThat(robot.lookup(".lines").<ListView<String>>query().getItems())
                .first()
                .asString()
                .contains("Order service");
    }

    @Test
    void aWorkbookIsShownByItsRows(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(() -> formats(robot).setValue(PlanFormat.EXCEL));

        await(() -> isSeen(robot.lookup(".lines").query()));
        assertThat(robot.lookup(".lines").<ListView<String>>query().getItems())
                .contains("[Plan]", "[Actions]", "[Answers]")
                .doesNotContain("[Parapet]");
    }

    private static ComboBox<PlanFormat> formats(FxRobot robot) {
        return robot.lookup((ComboBox<?> box) -> "Format".equals(box.getAccessibleText())).query();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void escapeLeadsBack(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.interact(pages(robot)::requestFocus);
        robot.type(KeyCode.ESCAPE);

        assertThat(plan.left).isEqualTo(1);
    }

    @Test
    void pagesGrowAndShrink(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));
        var view = (PagesView) pages(robot);
        var fitting = view.paper().get();

        robot.interact(view::requestFocus);
        robot.type(KeyCode.ADD);
        assertThat(view.paper().get()).isGreaterThan(fitting);
        robot.type(KeyCode.NUMPAD0);
        assertThat(view.paper().get()).isEqualTo(fitting);
        robot.type(KeyCode.SUBTRACT);
        assertThat(view.paper().get()).isLessThan(fitting);
    }
}
