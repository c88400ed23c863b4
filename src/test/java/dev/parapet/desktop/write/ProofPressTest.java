package dev.parapet.desktop.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Progress;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Proofs are made one after the other, and only the newest is shown.
@ExtendWith(ApplicationExtension.class)
class ProofPressTest {
    private final ProofPress press = new ProofPress();
    private final List<String> heard = new ArrayList<>();

    @Start
    void start(Stage stage) {
        // a toolkit to come back to
    }

    @Test
    void aNewerWishEndsTheOneBefore(FxRobot robot) throws Exception {
        var begun = new CountDownLatch(1);
        robot.interact(() -> make("first", progress -> forEver(begun, progress)));
        begun.await();
        robot.interact(() -> make("second", _ -> proof()));

        PlanToWrite.await(() -> heard.contains("second made"));
        assertThat(heard).containsExactly("second made");
    }

    @Test
    void aFailureIsTold(FxRobot robot) throws Exception {
        robot.interact(() ->
                make(
                        "plan",
                        _ -> {
                            throw new IllegalStateException("no such font");
                        }));

        PlanToWrite.await(() -> heard.equals(List.of("plan failed: no such font")));
    }

    @Test
    void nothingIsToldOnceNobodyLooks(FxRobot robot) throws Exception {
        var begun = new CountDownLatch(1);
        robot.interact(() -> make("plan", progress -> forEver(begun, progress)));
        begun.await();
        robot.interact(press::rest);
        robot.interact(() -> make("next", _ -> proof()));

        PlanToWrite.await(() -> heard.equals(List.of("next made")));
    }

    private void make(String name, ProofPress.Work work) {
        press.make(
                work,
                new ProofPress.Outcome() {
                    @Override
                    public void made(Proof proof) {
                        heard.add(name + " made");
                    }

                    @Override
                    public void failed(Exception failure) {
                        heard.add(name + " failed: " + failure.getMessage());
                    }
                });
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static Proof forEver(CountDownLatch begun, Progress progress) {
        begun.countDown();
        while (true) {
            progress.reached(0);
            Thread.onSpinWait();
        }
    }

    private static Proof proof() {
        return new Proof(new Proof.Foreign(), Map.of(), List.of(), List.of());
    }
}
