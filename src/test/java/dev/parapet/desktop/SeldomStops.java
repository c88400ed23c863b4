package dev.parapet.desktop;

import dev.parapet.desktop.compare.Rounds;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.Answers;
import dev.parapet.review.NewReview;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.TeamFolder;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The stops of a tour that people seldom make.
///
/// @param stop is told the name of each screen once it is there
record SeldomStops(FxRobot robot, Locale locale, ChosenFiles dialogs, Consumer<String> stop) {
    private static final int LONGER_THAN_ANY_WAIT = 60;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T16:40:00Z"), ZoneOffset.UTC);

    /// Goes from screen to screen.
    ///
    /// @param folder with the folder of reviews in it
    void walk(Path folder) throws IOException, TimeoutException {
        takeOver(folder);
        otherEdition(folder);
        milestones(folder);
        passphrase(folder);
        conflicts(folder);
        team(folder);
    }

    private void takeOver(Path folder) throws IOException, TimeoutException {
        var pillar = SampleReview.pillar();
        open(folder.resolve("Booking.parapet"), halfAnswered());
        var platform =
                NewReview.of(
                                Workload.named("Shared platform"),
                                SampleReview.answered(pillar).sets(),
                                CLOCK.instant())
                        .withAnswers(SampleReview.answered(pillar).answers());
        choose("more.take", folder.resolve("Shared platform.parapet"), platform);
        await(".take");
        look("take");
        robot.push(KeyCode.ESCAPE);
    }

    /// The first half of the practices.
    private static Review halfAnswered() {
        var answered = SampleReview.answered(SampleReview.pillar());
        var half =
                SampleReview.pillar()
                        .practices()
                        .map(SampleReview.pillar()::refOf)
                        .limit(30)
                        .collect(Collectors.toMap(practice -> practice, answered::answerTo));
        return answered.withAnswers(new Answers(half, answered.answers().questions()));
    }

    private void otherEdition(Path folder) throws IOException, TimeoutException {
        var old = SampleReview.answered(SampleReview.pillar("2023.10.3"));
        open(folder.resolve("Fleet.parapet"), old);
        await(".notice .hyperlink");
        robot.interact(robot.lookup(".notice .hyperlink").nth(0).<Hyperlink>query()::fire);
        await(".upgrade .list-cell");
        look("upgrade");
        robot.push(KeyCode.ESCAPE);
    }

    private void milestones(Path folder) throws IOException, TimeoutException {
        var file = folder.resolve("Orders.parapet");
        var keeper =
                new ReviewKeeper(
                        FoundReview.begun(Rounds.review(), file, Protection.none()), CLOCK);
        keeper.save(SampleReview.untouched(SampleReview.pillar()));
        keeper.save(Rounds.review());
        open(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        await(".trend-dot");
        robot.interact(robot.lookup(".trend-dot").nth(1).<ButtonBase>query()::fire);
        look("comparison");
        choose("more.versions");
        await(".versions");
        look("versions");
        robot.push(KeyCode.ESCAPE);
    }

    private void passphrase(Path folder) throws IOException, TimeoutException {
        choose("more.passphrase");
        await(".secret");
        look("passphrase");
        robot.push(KeyCode.ESCAPE);
        var review = SampleReview.untouched(SampleReview.pillar());
        var file = folder.resolve("Payroll.parapet");
        try (var typed = new Passphrase("correct horse".toCharArray())) {
            new ReviewKeeper(FoundReview.begun(review, file, Protection.none()), CLOCK)
                    .protectWith(new Protection.Sealed(AgeFile.begin(typed)), review);
        }
        dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(".secret");
        look("unlock");
        robot.push(KeyCode.ESCAPE);
    }

    private void conflicts(Path folder) throws IOException, TimeoutException {
        open(folder.resolve("Order service.parapet"), TwoCopies.ours());
        choose("more.merge", folder.resolve("Order service (copy).parapet"), TwoCopies.theirs());
        await(".notice .hyperlink");
        robot.interact(robot.lookup(".notice .hyperlink").nth(0).<Hyperlink>query()::fire);
        await(".merge");
        look("conflicts");
    }

    private void team(Path folder) throws IOException, TimeoutException {
        var author = new Author("Platform lead", CLOCK);
        var reviews = folder.resolve("reviews");
        new ReviewFile().save(Rounds.review(), reviews.resolve("Orders.parapet"));
        TeamFolder.begin(reviews, author);
        pressNamed("home");
        await("#team-name");
        robot.interact(robot.lookup("#team-name").<Hyperlink>query()::fire);
        look("team");
    }

    private void open(Path file, Review review) throws IOException, TimeoutException {
        new ReviewFile().save(review, file);
        open(file);
    }

    /// Opens a file from the start page: the samples are copies of one another, and might be
    /// merged.
    private void open(Path file) throws TimeoutException {
        pressNamed("home");
        await(".home");
        dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(".practice-row");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String key, Path file, Review review) throws IOException {
        new ReviewFile().save(review, file);
        dialogs.choose(file);
        choose(key);
    }

    private void choose(String key) {
        var says = words(key);
        robot.interact(() ->
                robot.lookup(".top-bar .menu-button").queryAs(MenuButton.class).getItems().stream()
                        .filter(item -> says.equals(item.getText()))
                        .forEach(MenuItem::fire));
    }

    private void pressNamed(String key) {
        var says = words(key);
        robot.interact(() ->
                robot.lookup((Node node) ->
                                node instanceof ButtonBase && says.equals(node.getAccessibleText()))
                        .queryAs(ButtonBase.class)
                        .fire());
    }

    private String words(String key) {
        return new Texts("dev.parapet.desktop.shell.texts", locale).of(key);
    }

    private void look(String name) {
        stop.accept(name);
    }

    private void await(String query) throws TimeoutException {
        until(() -> robot.lookup(query).queryAll().stream().anyMatch(SeldomStops::isShown));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
