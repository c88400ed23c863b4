package dev.parapet.review.keep;

import dev.parapet.disk.Fate;
import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;
import dev.parapet.review.keep.SavingLoop.Outcome;
import dev.parapet.review.keep.SavingLoop.Pace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A program that opens a review and answers it ever on, through the same code that the window
/// saves with, until somebody kills it. It prints the number of each state once that is saved.
final class StreamingWriter {
    private static final Pace HURRIED =
            new Pace(Duration.ofMillis(2), Duration.ofMillis(10), Duration.ofMillis(50));
    private static final int LONGEST_BREAK_NANOS = 4_000_000;
    private static final int KILLED = 137;

    private StreamingWriter() {}

    /// @param arguments the file, and the operation on files at which the process halts; 0 for none
    static void main(String... arguments) throws IOException {
        var file = Path.of(arguments[0]);
        int last = Integer.parseInt(arguments[1]);
        var out = new PrintStream(System.out, true);
        var shop = new Shop();
        var found = Shop.open(last == 0 ? file : UnluckyFiles.see(file, haltingAt(last)));
        var saving =
                new SafeSaving(
                        new ReviewKeeper(found, Shop.CLOCK),
                        new Recovery(file.resolveSibling("recovery")));
        var random = new Random();
        try (var loop = new SavingLoop(saving::save, outcome -> tell(outcome, out), HURRIED)) {
            for (int number = Shop.numberOf(found.review()) + 1; ; number++) {
                loop.changed(shop.state(number));
                LockSupport.parkNanos(random.nextInt(LONGEST_BREAK_NANOS));
            }
        }
    }

    private static void tell(Outcome outcome, PrintStream out) {
        switch (outcome) {
            case Outcome.Done(var review, Kept.InPlace()) ->
                    out.println("saved " + Shop.numberOf(review));
            case Outcome.Done(_, var kept) -> out.println("elsewhere " + kept);
            case Outcome.Failed(_, var failure) -> out.println("failed " + failure);
        }
    }

    /// Halts in the middle of a write, or before any other operation.
    private static Fate haltingAt(int last) {
        var count = new AtomicInteger();
        return (operation, _) -> {
            int number = count.incrementAndGet();
            if (number == last && operation == Operation.WRITE) {
                throw new Fate.Stopped();
            }
            if (number >= last) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
    }
}
