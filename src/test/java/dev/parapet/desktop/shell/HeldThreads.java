package dev.parapet.desktop.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The threads of a window, which begin nothing while they are held: a test sees what is on screen
/// for as long as something lasts.
final class HeldThreads extends ThreadPoolExecutor {
    private static final int LONGER_THAN_ANY_WAIT = 60;

    private final AtomicReference<CountDownLatch> gate =
            new AtomicReference<>(new CountDownLatch(0));
    private final AtomicInteger unfinished = new AtomicInteger();
    private final Lock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();

    HeldThreads() {
        super(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.MINUTES,
                new SynchronousQueue<>(),
                Thread.ofPlatform().name("held-", 1).daemon().factory());
    }

    /// Begins nothing from now on.
    void hold() {
        gate.set(new CountDownLatch(1));
    }

    /// Lets everything run to its end and waits for it.
    void finish() {
        gate.get().countDown();
        lock.lock();
        try {
            while (unfinished.get() > 0) {
                if (!finished.await(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)) {
                    throw new AssertionError("something never ends");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void execute(Runnable command) {
        unfinished.incrementAndGet();
        super.execute(command);
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable command) {
        try {
            gate.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void afterExecute(Runnable command, Throwable failure) {
        lock.lock();
        try {
            unfinished.decrementAndGet();
            finished.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
