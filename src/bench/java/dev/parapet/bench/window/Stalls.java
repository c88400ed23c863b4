package dev.parapet.bench.window;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// The longest time for which a window stands still: the thread of JavaFX is asked again and again
/// for an answer, and answers when it has nothing else to do.
final class Stalls {
    private static final long BETWEEN_MILLIS = 2;

    /// Longer ones are seen by a person.
    private static final double NOTICED = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicReference<Stall> longest = new AtomicReference<>(Stall.NONE);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong noticed = new AtomicLong(System.nanoTime());

    /// A wait for an answer.
    ///
    /// @param millis on the clock
    /// @param busy milliseconds of it in which the thread of JavaFX worked
    record Stall(double millis, double busy) {
        static final Stall NONE = new Stall(0, 0);
    }

    /// Begins to ask, once JavaFX has started.
    ///
    /// @param fx the thread of JavaFX
    void begin(Thread fx) {
        Thread.ofPlatform().name("stalls").daemon().start(() -> askOn(fx.threadId()));
    }

    /// The longest since this was last asked.
    Stall longest() {
        return longest.getAndSet(Stall.NONE);
    }

    /// Whether the window has stood still for nobody to notice for so long, and does not now.
    boolean isQuiet(long millis) {
        long now = System.nanoTime();
        long since = asked.get();
        return now - noticed.get() > millis * 1_000_000L
                && (since == 0 || (now - since) / 1e6 < NOTICED);
    }

    private void askOn(long fx) {
        try {
            while (true) {
                ask(fx);
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(long fx) throws InterruptedException {
        var answered = new CountDownLatch(1);
        long busy = threads.getThreadCpuTime(fx);
        long begun = System.nanoTime();
        asked.set(begun);
        Platform.runLater(answered::countDown);
        answered.await();
        asked.set(0);
        var stall =
                new Stall(
                        (System.nanoTime() - begun) / 1e6,
                        (threads.getThreadCpuTime(fx) - busy) / 1e6);
        longest.updateAndGet(before -> stall.millis() > before.millis() ? stall : before);
        if (stall.millis() > NOTICED) {
            noticed.set(System.nanoTime());
        }
    }
}
