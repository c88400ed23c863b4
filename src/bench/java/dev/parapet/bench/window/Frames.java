package dev.parapet.bench.window;

import com.sun.javafx.perf.PerformanceTracker;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// When a scene's frames are painted. JavaFX tells it to nobody but its own tracker of frames.
final class Frames {
    /// As long as nothing is painted for so long, nothing more is to come.
    private static final long QUIET_MILLIS = 20;

    private static final long LONGEST_SECONDS = 30;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong renderer = new AtomicLong();
    private final AtomicLong fx = new AtomicLong();
    private final AtomicLong worked = new AtomicLong();
    private final AtomicReference<CountDownLatch> awaited =
            new AtomicReference<>(new CountDownLatch(0));

    Frames(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::painted);
    }

    /// What it takes from an act to its frame.
    ///
    /// @param millis on the clock
    /// @param busy milliseconds in which the two threads of JavaFX worked
    record Took(double millis, double busy) {}

    private void painted() {
        renderer.set(Thread.currentThread().threadId());
        last.set(System.nanoTime());
        // now, for the headless platform goes on to copy the picture, one pixel after the other
        worked.set(busy());
        awaited.get().countDown();
    }

    /// Does something on the JavaFX thread once the window is at rest.
    ///
    /// @return from its beginning until the first frame after it is painted
    Took until(Runnable act) throws InterruptedException {
        rest();
        var latch = new CountDownLatch(1);
        var begun = new AtomicLong();
        var busy = new AtomicLong();
        Platform.runLater(() -> {
            fx.set(Thread.currentThread().threadId());
            busy.set(busy());
            begun.set(System.nanoTime());
            act.run();
            awaited.set(latch);
        });
        if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was painted");
        }
        return new Took((last.get() - begun.get()) / 1e6, (worked.get() - busy.get()) / 1e6);
    }

    private long busy() {
        return Stream.of(fx, renderer)
                .mapToLong(AtomicLong::get)
                .filter(thread -> thread != 0)
                .map(threads::getThreadCpuTime)
                .sum();
    }

    /// Waits until nothing is left to be painted, nor to be copied to the screen: the headless
    /// platform does that on the thread of JavaFX and takes longer for it than for all the rest.
    void rest() throws InterruptedException {
        long before;
        do {
            before = last.get();
            idle();
            Thread.sleep(QUIET_MILLIS);
            idle();
        } while (last.get() != before);
    }

    /// Waits until the thread of JavaFX has done what it has to do now.
    private static void idle() throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(done::countDown);
        done.await();
    }
}
