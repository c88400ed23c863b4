package dev.parapet.desktop.write;

import dev.parapet.report.Progress;
import dev.parapet.report.pdf.PdfPages;
import dev.parapet.report.pdf.PdfPages.Picture;

import javafx.application.Platform;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Makes proofs and draws their pages on a thread of its own. What is wanted now ends the making of
/// what was wanted before. Use it on the JavaFX thread, to which it also answers.
final class ProofPress {
    private static final long IDLE_SECONDS = 5;

    /// Makes a proof.
    @FunctionalInterface
    interface Work {
        /// Does the work.
        ///
        /// @param progress ends it where something else is wanted by now
        Proof run(Progress progress) throws IOException;
    }

    /// Hears what came of it, unless something else is wanted by then.
    interface Outcome {
        void made(Proof proof);

        void failed(Exception failure);
    }

    /// A page, drawn and read out.
    record Sheet(Picture picture, String text) {}

    private final Executor thread;

    /// The number of what is wanted now.
    private final AtomicLong wanted = new AtomicLong();

    private Optional<PdfPages> open = Optional.empty();

    ProofPress() {
        var one =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("proof").daemon().factory());
        one.allowCoreThreadTimeOut(true);
        this.thread = one;
    }

    void make(Work work, Outcome outcome) {
        var number = wanted.incrementAndGet();
        thread.execute(() -> {
            try {
                var proof = work.run(_ -> endUnless(number));
                endUnless(number);
                keep(proof);
                tell(number, () -> outcome.made(proof));
            } catch (CancellationException e) {
                // a newer proof is on its way
            } catch (IOException | RuntimeException e) {
                tell(number, () -> outcome.failed(e));
            }
        });
    }

    /// Draws a page, unless nobody wants it any more when its turn has come.
    ///
    /// @param page 0 for the first
    /// @param width in pixels
    /// @param stillWanted is asked on another thread
    void draw(
            Proof.Pages pages,
            int page,
            int width,
            BooleanSupplier stillWanted,
            Consumer<Sheet> drawn) {
        thread.execute(() -> {
            if (!stillWanted.getAsBoolean() || !open.equals(Optional.of(pages.document()))) {
                return;
            }
            try {
                var document = pages.document();
                var sheet = new Sheet(document.draw(page, width), document.text(page));
                Platform.runLater(() -> drawn.accept(sheet));
            } catch (IOException | RuntimeException e) {
                // its place stays empty: the file can be written for all that
            }
        });
    }

    /// Wants nothing any more and lets go of what it has made.
    void rest() {
        wanted.incrementAndGet();
        thread.execute(this::close);
    }

    private void tell(long number, Runnable news) {
        Platform.runLater(() -> {
            if (wanted.get() == number) {
                news.run();
            }
        });
    }

    private void endUnless(long number) {
        if (wanted.get() != number) {
            throw new CancellationException();
        }
    }

    private void keep(Proof proof) {
        close();
        if (proof.sight() instanceof Proof.Pages pages) {
            open = Optional.of(pages.document());
        }
    }

    private void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // it lives in memory alone
        }
        open = Optional.empty();
    }
}
