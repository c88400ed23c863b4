package dev.parapet.bench.window;

import dev.parapet.bench.content.MadeReviews;
import dev.parapet.bench.window.Frames.Took;
import dev.parapet.desktop.ParapetWindow;
import dev.parapet.review.file.ReviewFile;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A process that opens a review of so many practices in the real window and presses keys in it.
/// Prints a line a figure: its name, then median and 95th percentile on the clock and of the
/// threads at work.
final class WindowRun {
    private static final List<KeyCode> ANSWERS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    /// So many times as many keys are pressed before any is measured: in a workshop, hundreds are
    /// pressed, and the first of them while Java is still compiling.
    private static final int WARM = 3;

    /// Question switches between two frames, and until the way is turned round.
    private static final int BATCH = 25;

    private static final int TURNED = 100;

    /// The same where each switch is waited for; fewer than the questions of the smallest review.
    private static final int FEW = 5;

    private final Frames frames;
    private final Robot robot;

    private WindowRun(Scene scene, Robot robot) {
        this.frames = new Frames(scene);
        this.robot = robot;
    }

    /// Arguments: practices, none for a bare window; measured times; question switches.
    static void main(String[] arguments) throws Exception {
        int practices = Integer.parseInt(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        if (practices == 0) {
            Thread.ofPlatform().daemon().start(() -> Application.launch(BareWindow.class));
        } else {
            var file = Optional.of(review(practices));
            Thread.ofPlatform().daemon().start(() -> ParapetWindow.open(file));
        }
        var run = onceThere();
        run.answers(times);
        if (practices > 0) {
            run.switches(times);
            run.memory(Integer.parseInt(arguments[2]));
        }
        Runtime.getRuntime().halt(0);
    }

    static Path review(int practices) throws IOException {
        var file = Files.createTempDirectory("window").resolve("Online shop" + ReviewFile.ENDING);
        new ReviewFile().save(MadeReviews.of(practices), file);
        return file;
    }

    private static WindowRun onceThere() throws Exception {
        while (true) {
            Thread.sleep(50);
            var run = onFx(WindowRun::ifThere);
            if (!run.isEmpty()) {
                Thread.sleep(1500);
                return run.getFirst();
            }
        }
    }

    private static List<WindowRun> ifThere() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup(".state-buttons") != null)
                .map(scene -> new WindowRun(scene, new Robot()))
                .toList();
    }

    private void answers(int times) throws Exception {
        for (int i = 0; i < WARM * times; i++) {
            press(ANSWERS.get(i % 3));
        }
        say("key", IntStream.range(0, times), i -> press(ANSWERS.get(i % 3)));
    }

    private void switches(int times) throws Exception {
        for (int i = 0; i < times / 2; i++) {
            turn(i);
        }
        say("switch", IntStream.range(0, times), this::turn);
    }

    private Took press(KeyCode key) throws InterruptedException {
        return frames.until(() -> robot.keyType(key));
    }

    private Took turn(int time) throws InterruptedException {
        var way = time / FEW % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
        return frames.until(() -> go(way));
    }

    private void go(KeyCode way) {
        robot.keyPress(KeyCode.ALT);
        robot.keyType(way);
        robot.keyRelease(KeyCode.ALT);
    }

    /// Goes through all questions and back, again and again, and says how much memory is used.
    private void memory(int switches) throws Exception {
        var used = new ArrayList<Double>(List.of(used()));
        for (int i = 0; i < switches; i += BATCH) {
            var way = i / TURNED % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
            frames.until(() -> IntStream.range(0, BATCH).forEach(_ -> go(way)));
            if (i % (switches / 4) == switches / 4 - BATCH) {
                used.add(used());
            }
        }
        System.out.println(
                "memory "
                        + used.stream()
                                .map(each -> String.format(Locale.ROOT, "%.1f", each))
                                .collect(Collectors.joining(" ")));
    }

    /// Megabytes of the heap that are still in use after a collection.
    private double used() throws InterruptedException {
        frames.rest();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }

    private interface Act {
        Took take(int time) throws Exception;
    }

    private static void say(String what, IntStream times, Act act) throws Exception {
        var all = new ArrayList<Took>();
        for (var i : times.toArray()) {
            all.add(act.take(i));
        }
        var millis = all.stream().mapToDouble(Took::millis).sorted().toArray();
        var busy = all.stream().mapToDouble(Took::busy).sorted().toArray();
        int half = millis.length / 2;
        int most = millis.length * 95 / 100;
        System.out.printf(
                Locale.ROOT,
                "%s %.2f %.2f %.2f %.2f%n",
                what,
                millis[half],
                millis[most],
                busy[half],
                busy[most]);
    }

    static <T> T onFx(Callable<T> task) throws InterruptedException, ExecutionException {
        var future = new FutureTask<>(task);
        try {
            Platform.runLater(future);
        } catch (IllegalStateException e) {
            // not started yet
            Thread.sleep(20);
            return onFx(task);
        }
        return future.get();
    }
}
