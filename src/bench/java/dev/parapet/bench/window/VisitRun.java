package dev.parapet.bench.window;

import dev.parapet.bench.window.Stalls.Stall;
import dev.parapet.desktop.ParapetWindow;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import java.util.Locale;
import java.util.Optional;

/// A process that opens a review of so many practices in the real window, visits its screens for
/// the first time, and saves it. Prints a line a step: its name, then the longest time for which
/// the window stood still, on the clock and at work.
final class VisitRun {
    private static final long REST_MILLIS = 1500;
    private static final long LOOK_MILLIS = 50;

    private final Stalls stalls = new Stalls();

    private VisitRun() {}

    /// Argument: practices.
    static void main(String[] arguments) throws Exception {
        var file = Optional.of(WindowRun.review(Integer.parseInt(arguments[0])));
        Thread.ofPlatform().daemon().start(() -> ParapetWindow.open(file));
        var run = new VisitRun();
        run.stalls.begin(WindowRun.onFx(Thread::currentThread));
        run.await(".state-buttons");
        run.say("opening");
        run.visit("results", KeyCode.DIGIT2, true);
        run.visit("plan", KeyCode.DIGIT3, true);
        run.visit("writing", KeyCode.P, true);
        run.visit("answers", KeyCode.DIGIT1, true);
        run.visit("palette", KeyCode.K, true);
        run.visit("seeking", KeyCode.S, false);
        run.visit("back", KeyCode.ESCAPE, false);
        run.visit("answer", KeyCode.DIGIT2, false);
        run.visit("saving", KeyCode.S, true);
        Runtime.getRuntime().halt(0);
    }

    private void visit(String name, KeyCode key, boolean withControl) throws Exception {
        WindowRun.onFx(() -> {
            press(new Robot(), key, withControl);
            return true;
        });
        say(name);
    }

    private static void press(Robot robot, KeyCode key, boolean withControl) {
        if (withControl) {
            robot.keyPress(KeyCode.CONTROL);
        }
        robot.keyType(key);
        if (withControl) {
            robot.keyRelease(KeyCode.CONTROL);
        }
    }

    /// Waits until the window is at rest and nothing is under way any more.
    private void say(String name) throws Exception {
        do {
            Thread.sleep(REST_MILLIS);
        } while (!stalls.isQuiet(REST_MILLIS) || isThere(".progress-indicator"));
        Stall longest = stalls.longest();
        System.out.printf(Locale.ROOT, "%s %.1f %.1f%n", name, longest.millis(), longest.busy());
    }

    private void await(String style) throws Exception {
        while (!isThere(style)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static boolean isThere(String style) throws Exception {
        return WindowRun.onFx(() ->
                Window.getWindows().stream()
                        .map(Window::getScene)
                        .anyMatch(scene -> shows(scene, style)));
    }

    private static boolean shows(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .anyMatch(node -> node.isVisible() && !node.getLayoutBounds().isEmpty());
    }
}
