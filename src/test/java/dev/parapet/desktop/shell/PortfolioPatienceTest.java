package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.home.HomeScreen;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.Portfolio;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.review.workspace.FileStamp;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// A folder of many reviews that is read for the first time, by a reader that reads as many of them
/// as it is allowed to.
@ExtendWith(ApplicationExtension.class)
class PortfolioPatienceTest implements HomeScreen.Actions {
    private static final int LONGER_THAN_ANY_WAIT = 30;
    private static final int ALL = 1000;

    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger looks = new AtomicInteger();
    private Optional<PortfolioFeed> feed = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        var window = TestWindow.onNewMachine();
        var desk = window.show(stage, Optional.empty()).desk();
        var wording = new Wording(Locale.ENGLISH);
        var home =
                new HomeScreen(
                        this,
                        window.reviews(),
                        false,
                        wording,
                        new MomentWording(wording, ZoneOffset.UTC));
        var scene = new Scene(home.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        feed = Optional.of(new PortfolioFeed(desk, home.portfolio(), this::look));
        home.showAll();
        feed.get().refresh();
    }

    @AfterEach
    void letReadersEnd(FxRobot robot) {
        robot.interact(this::stopReading);
        allowed.release(ALL);
    }

    @Test
    void saysHowManyAreReadAndCanBeStopped(FxRobot robot) throws Exception {
        allowed.release(3);
        await(() -> says(robot, "Reading 3 of 1,000…"));
        press(robot, "Cancel");

        assertThat(says(robot, "3 of 1,000 reviews are read.")).isTrue();
        assertThat(says(robot, "Cancel")).isFalse();
        assertThat(rows(robot)).hasSize(3);
    }

    @Test
    void whatWasReadSoFarStaysUsableWhileTheRestIsRead(FxRobot robot) throws Exception {
        allowed.release(3);
        await(() -> rows(robot).size() == 3);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        var selected = table(robot).getSelectionModel().getSelectedItem();
        allowed.release(2);

        await(() -> rows(robot).size() == 5);
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(selected);
    }

    @Test
    void nobodyReadsOnUntilTheyAreAskedTo(FxRobot robot) throws Exception {
        allowed.release(3);
        await(() -> says(robot, "Reading 3 of 1,000…"));
        press(robot, "Cancel");
        allowed.release(ALL);
        robot.interact(() -> feed.orElseThrow().lookAgain());
        assertThat(looks).hasValue(1);
        assertThat(rows(robot)).hasSize(3);

        press(robot, "Read the rest");
        await(() -> says(robot, "1,000 reviews"));
        assertThat(rows(robot)).hasSize(ALL);
    }

    /// Reads what is allowed, and no more once nobody wants it.
    private Portfolio look(Path folder, Instant now, PortfolioReader.Progress progress) {
        looks.incrementAndGet();
        progress.listed(List.of(), ALL);
        var entries = IntStream.range(0, ALL).mapToObj(PortfolioPatienceTest::entry).toList();
        for (var entry : entries) {
            allowed.acquireUninterruptibly();
            if (!progress.goOn()) {
                allowed.release();
                return new Portfolio(folder, List.of(), List.of(), false);
            }
            progress.read(entry);
        }
        return new Portfolio(folder, entries, List.of(), true);
    }

    private static Entry entry(int number) {
        var file = Path.of("reviews", "shop-" + number + ".parapet");
        return new Entry(new FileStamp(file, 1, Instant.EPOCH), new Entry.Content.Encrypted());
    }

    private static List<Entry> rows(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Entry> table(FxRobot robot) {
        return robot.lookup(".portfolio-table").queryAs(TableView.class);
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled labeled
                                && labeled.isVisible()
                                && words.equals(labeled.getText()))
                .tryQuery()
                .isPresent();
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() ->
                robot.lookup((Node node) ->
                                node instanceof ButtonBase button && button.getText().equals(words))
                        .queryAs(ButtonBase.class)
                        .fire());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    @Override
    public void stopReading() {
        feed.ifPresent(PortfolioFeed::leaveIt);
    }

    @Override
    public void readTheRest() {
        feed.ifPresent(PortfolioFeed::refresh);
    }

    @Override
    public void newReview() {}

    @Override
    public void chooseFile() {}

    @Override
    public void openSample() {}

    @Override
    public void open(Path review) {}

    @Override
    public void forget(Path review) {}

    @Override
    public void compare(List<Path> reviews) {}

    @Override
    public void chooseWorkspace() {}
}
