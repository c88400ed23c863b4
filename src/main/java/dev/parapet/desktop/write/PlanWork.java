package dev.parapet.desktop.write;

import dev.parapet.document.Loaded;
import dev.parapet.report.Progress;
import dev.parapet.report.plan.Delivery;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/// Writes a plan into a file, as the command line does.
///
/// @param day the plan's day
record PlanWork(Review review, LocalDate day, PlanOptions options, Safeguard safeguard, Path file) {

    /// Writes it.
    ///
    /// @param now when it is signed
    WritingState run(Progress progress, Instant now) throws IOException {
        return switch (safeguard.over(options.delivery(), now)) {
            case Loaded.Refused<Delivery>(var problems) ->
                    new WritingState.Refused(problems.getFirst().toString());
            case Loaded.Ready<Delivery>(var delivery, _) -> {
                var plan = new PlanFile(options.with(delivery));
                yield new WritingState.Done(file, plan.write(review, day, file, progress));
            }
        };
    }
}
