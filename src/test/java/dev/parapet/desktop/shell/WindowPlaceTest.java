package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.WindowPlace.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1440, 876);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, -200, 1920, 1080);

    @Test
    void aWindowThatIsWhollyOnAScreenStaysWhereItIs() {
        var onTheLeft = new Rectangle2D(-1900, -150, 1280, 820);

        assertThat(onScreen(onTheLeft, List.of(LAPTOP, LEFT))).isEqualTo(onTheLeft);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheMiddleOfTheFirst() {
        var onTheLeft = new Rectangle2D(-1900, -150, 1240, 776);

        assertThat(onScreen(onTheLeft, List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(100, 74, 1240, 776));
    }

    @Test
    void aWindowThatSticksOutALittleIsMovedIn() {
        assertThat(onScreen(new Rectangle2D(-8, 20, 1000, 700), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(0, 24, 1000, 700));
        assertThat(onScreen(new Rectangle2D(900, 500, 1000, 700), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(440, 200, 1000, 700));
    }

    @Test
    void aWindowBetweenTwoScreensGoesToTheOneThatShowsMoreOfIt() {
        assertThat(onScreen(new Rectangle2D(-900, 100, 1000, 700), List.of(LAPTOP, LEFT)))
                .isEqualTo(new Rectangle2D(-1000, 100, 1000, 700));
    }

    @Test
    void aWindowLargerThanItsScreenFillsIt() {
        assertThat(onScreen(new Rectangle2D(100, 100, 3000, 2000), List.of(LAPTOP)))
                .isEqualTo(LAPTOP);
    }

    /// Such numbers come from a screen that shows everything half as large again, beside another.
    @Test
    void aWindowAsWideAsItsScreenFitsThoughItsEdgeCannotBeWrittenExactly() {
        var second = new Rectangle2D(1366 / 1.25, 0, 1280 / 1.5, 800);

        assertThat(onScreen(new Rectangle2D(1500, 100, 1280, 700), List.of(second)))
                .isEqualTo(new Rectangle2D(second.getMinX(), 100, second.getWidth(), 700));
    }

    @RepeatedTest(200)
    void everyWindowEndsOnAScreen(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var screens =
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(_ -> somewhere(random, 640, 4000))
                        .toList();

        var placed = onScreen(somewhere(random, 800, 3000), screens);

        assertThat(screens).anyMatch(screen -> screen.contains(placed));
    }

    private static Rectangle2D somewhere(Random random, int least, int most) {
        return new Rectangle2D(
                random.nextInt(-9000, 9000),
                random.nextInt(-9000, 9000),
                random.nextInt(least, most),
                random.nextInt(least, most));
    }
}
