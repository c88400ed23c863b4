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

/// When a scene's frames are painted. JavaFX tells it to nobody but its own tracker of frames.
final class Frames {
    /// As long as nothing is painted for so long, nothing more is to come.
    private static final long QUIET_MILLIS = 12;

    private static final long LONGEST_SECONDS = 30;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong renderer = new AtomicLong();
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
        awaited.get().countDown();
    }

    /// Does something on the JavaFX thread once the window is at rest.
    ///
    /// @return from its beginning until the first frame after it is painted
    Took until(Runnable act) throws InterruptedException {
        rest();
        var latch = new CountDownLatch(1);
        var begun = new AtomicLong();
        var fx = new AtomicLong();
        var busy = new AtomicLong();
        Platform.runLater(() -> {
            fx.set(Thread.currentThread().threadId());
            busy.set(busy(fx.get()));
            begun.set(System.nanoTime());
            act.run();
            awaited.set(latch);
        });
        if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was painted");
        }
        return new Took((last.get() - begun.get()) / 1e6, (busy(fx.get()) - busy.get()) / 1e6);
    }

    private long busy(long fx) {
        return threads.getThreadCpuTime(fx) + Math.max(0, threads.getThreadCpuTime(renderer.get()));
    }

    /// Waits until nothing is left to be painted.
    void rest() throws InterruptedException {
        while (System.nanoTime() - last.get() < QUIET_MILLIS * 1_000_000) {
            Thread.sleep(1);
        }
    }
}
