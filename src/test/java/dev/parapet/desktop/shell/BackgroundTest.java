package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private static final int LONGER_THAN_ANY_WAIT = 15;

    @Test
    void tellsOfABugInTheWorkAsOfAnyFailure() throws Exception {
        var told = new CompletableFuture<Exception>();
        try (var background = new Background()) {
            background.<String>run(
                    () -> {
                        throw new IllegalStateException("a bug");
                    },
                    _ -> told.cancel(false),
                    told::complete);

            assertThat(told.get(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)).hasMessage("a bug");
        }
    }

    @Test
    void letsWorkEndThatRunsWhenItIsClosed() throws Exception {
        var begun = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        var ended = new CompletableFuture<Boolean>();
        try (var background = new Background()) {
            background.run(() -> {
                begun.countDown();
                ended.complete(passes(closed));
            });
            assertThat(passes(begun)).isTrue();
        }
        closed.countDown();

        assertThat(ended.get(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean passes(CountDownLatch latch) {
        try {
            return latch.await(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
