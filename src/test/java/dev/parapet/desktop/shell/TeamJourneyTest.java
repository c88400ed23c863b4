package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Change;
import dev.parapet.review.Occasion;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.SignIn;
import dev.parapet.review.team.Synced;
import dev.parapet.review.team.TeamFolder;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// What a person does in the window with a folder of reviews that is a Git repository, over a bare
/// folder that a colleague uses too.
@ExtendWith(ApplicationExtension.class)
class TeamJourneyTest {
    private static final Author COLLEAGUE =
            new Author("Platform lead", Clock.fixed(TestWindow.NOW, ZoneOffset.UTC));

    private TestWindow window = new TestWindow(Path.of(""));
    private Stage stage;
    private Path file = Path.of("");
    private TeamFolder here = new TeamFolder(Path.of(""));
    private TeamFolder there = new TeamFolder(Path.of(""));

    @Start
    void begin(Stage shown) throws Exception {
        stage = shown;
        window = TestWindow.onNewMachine();
        var hub = window.folder.resolve("hub.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(hub.toFile()).call().close();
        Files.createDirectories(window.reviews());
        file = window.reviews().resolve("orders.parapet");
        new ReviewFile().save(TwoCopies.base(), file);
        here = TeamFolder.begin(window.reviews(), COLLEAGUE);
        here.connect(hub.toString());
        here.synchronise(COLLEAGUE, SignIn.NOBODY);
        there = TeamFolder.join(window.folder.resolve("colleague"), hub.toString());
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
    }

    @Test
    void theRowSaysWhatIsKnownAndAsksNobody(FxRobot robot) throws Exception {
        colleagueWrites(TwoCopies.theirs());
        show(robot, Optional.of(file));

        await(() -> words(robot).contains("nothing to send, nothing to fetch"));
        assertThat(words(robot)).startsWith("main · ").contains("hub.git");
        robot.interact(() -> reviewer("Security lead"));
        await(() -> {
            robot.interact(window::comeBack);
            return words(robot).contains("1 to send, nothing to fetch");
        });
    }

    @Test
    void aFolderThatIsNoRepositoryHasNoRow(FxRobot robot) throws Exception {
        var alone = window.folder.resolve("alone.parapet");
        new ReviewFile().save(TwoCopies.base(), alone);
        show(robot, Optional.of(alone));
        await(() -> window.opened.size() == 1);
        await(() -> saving(robot).startsWith("Saved"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".team-row").tryQuery()).isEmpty();
    }

    @Test
    void whatTheTeamDidComesIntoTheOpenReviewAndLeadsToWhatIsToDecide(FxRobot robot)
            throws Exception {
        show(robot, Optional.of(file));
        await(() -> window.opened.size() == 1);
        robot.interact(() -> becomeOurs());
        colleagueWrites(TwoCopies.theirs());

        press(robot, "Synchronise");

        await(() -> notice(robot).contains("your decision"));
        assertThat(now().conflicts()).hasSize(TwoCopies.merged().conflicts().size());
        assertThat(now().workload().name()).isEqualTo("Order service of the shop");
        assertThat(robot.lookup("#team-synchronise").query().isVisible()).isTrue();
        press(robot, "Decide in orders.parapet");
        await(() -> robot.lookup(".merge").tryQuery().isPresent());
        press(robot, "Take all of theirs");
        press(robot, "Synchronise");
        await(() -> notice(robot).startsWith("Sent to the team"));
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
        assertThat(read(there).workload().name()).isEqualTo("Orders");
        assertThat(read(there).conflicts()).isEmpty();
    }

    @Test
    void fromTheStartPageOneComesToWhatIsToDecide(FxRobot robot) throws Exception {
        new ReviewFile().save(TwoCopies.ours(), file);
        colleagueWrites(TwoCopies.theirs());
        show(robot, Optional.empty());

        press(robot, "Synchronise");
        press(robot, "Decide in orders.parapet");

        await(() -> robot.lookup(".merge").tryQuery().isPresent());
        assertThat(now().conflicts()).isNotEmpty();
    }

    @Test
    void aMilestoneIsCommittedUnderItsNameAndSentLater(FxRobot robot) throws Exception {
        show(robot, Optional.of(file));
        await(() -> words(robot).contains("nothing to send"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        robot.interact(
                () -> robot.lookup("#milestone-name").queryAs(TextField.class).setText("Kick-off"));
        press(robot, "Keep");

        await(() -> notice(robot).startsWith("Committed as “Kick-off”."));
        assertThat(lastCommit()).isEqualTo("Kick-off");
        await(() -> words(robot).contains("1 to send"));
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
        assertThat(read(there).milestones()).isEmpty();
    }

    @Test
    void aMilestoneWhoseSavingNobodyWaitsForIsNotCommitted(FxRobot robot) throws Exception {
        show(robot, Optional.of(file));
        await(() -> words(robot).contains("nothing to send"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        robot.interact(
                () -> robot.lookup("#milestone-name").queryAs(TextField.class).setText("Kick-off"));
        window.threads.finish();
        window.threads.hold();
        press(robot, "Keep");
        await(() -> notice(robot).equals("Saving orders.parapet…"));
        press(robot, "Cancel");
        window.threads.finish();

        await(() -> notice(robot).startsWith("The review is not saved in its file"));
        assertThat(lastCommit()).isEqualTo("Begin the workspace");
        assertThat(now().milestones()).hasSize(1);
    }

    @Test
    void aRepositoryWithoutARemoteIsConnectedInTheRow(FxRobot robot) throws Exception {
        var alone = window.folder.resolve("alone");
        new ReviewFile()
                .save(TwoCopies.base(), Files.createDirectories(alone).resolve("one.parapet"));
        TeamFolder.begin(alone, COLLEAGUE);
        show(robot, Optional.of(alone.resolve("one.parapet")));
        await(() -> words(robot).contains("no remote yet"));
        press(robot, "Name a remote…");
        var hub = window.folder.resolve("hub.git").toString();
        robot.interact(() -> robot.lookup("#team-address").queryAs(TextField.class).setText(hub));
        press(robot, "Connect");

        await(() -> words(robot).contains("hub.git · 1 to send"));
        press(robot, "Synchronise");
        await(() -> notice(robot).contains("changed by the team; yours sent"));
        assertThat(alone.resolve("orders.parapet")).exists();
    }

    @Test
    void aRemoteOutOfReachIsAMessageAndNothingIsLost(FxRobot robot) throws Exception {
        Files.move(window.folder.resolve("hub.git"), window.folder.resolve("away.git"));
        show(robot, Optional.of(file));
        await(() -> window.opened.size() == 1);
        robot.interact(() -> reviewer("Security lead"));

        press(robot, "Synchronise");

        await(() -> notice(robot).contains("cannot be reached now"));
        assertThat(lastCommit()).isEqualTo("Change orders");
        assertThat(read(here).people().reviewer()).isEqualTo("Security lead");
    }

    private void show(FxRobot robot, Optional<Path> review) {
        robot.interact(() -> window.show(stage, review));
    }

    private void colleagueWrites(Review review) throws IOException {
        new ReviewFile().save(review, there.folder().resolve("orders.parapet"));
        assertThat(there.synchronise(COLLEAGUE, SignIn.NOBODY)).isInstanceOf(Synced.Done.class);
    }

    private static Review read(TeamFolder desk) throws IOException {
        var opened = new ReviewFile().open(desk.folder().resolve("orders.parapet"));
        return ((Ready<OpenedReview>) opened).value().review();
    }

    private String lastCommit() throws Exception {
        try (var git = Git.open(here.folder().toFile())) {
            return git.log().setMaxCount(1).call().iterator().next().getFullMessage();
        }
    }

    private void becomeOurs() {
        var session = window.opened.getFirst();
        var ours = TwoCopies.ours();
        session.change(new Change.Become(new Occasion.Imported("notes"), ours));
    }

    private void reviewer(String name) {
        window.opened.getLast().change(new Change.SetPeople(new People(name, List.of())));
    }

    private Review now() {
        return window.opened.getLast().review().get();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#team-words")
                .tryQueryAs(Label.class)
                .filter(TeamJourneyTest::isVisible)
                .map(Label::getText)
                .orElse("");
    }

    private static boolean isVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
    }

    private static void press(FxRobot robot, String words) throws TimeoutException {
        await(() -> robot.lookup(ready(words)).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(ready(words)).queryAs(ButtonBase.class).fire());
    }

    private static Predicate<Node> ready(String words) {
        return node ->
                node instanceof ButtonBase button
                        && button.getText().equals(words)
                        && isVisible(button)
                        && !button.isDisabled();
    }

    private static String saving(FxRobot robot) {
        return robot.lookup(".saving").queryAs(Label.class).getText();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup(".notice > .head .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }
}
