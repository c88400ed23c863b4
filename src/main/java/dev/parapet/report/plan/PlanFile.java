package dev.parapet.report.plan;

import dev.parapet.report.Progress;
import dev.parapet.review.Review;
import dev.parapet.review.file.AtomicFile;
import dev.parapet.wording.Bundles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the plan of a review as a file, for the window and the command line alike. The ending of
/// its name picks the format.
public record PlanFile(PlanOptions options) {
    /// The languages that plans are written in.
    public static final List<Locale> LANGUAGES = Bundles.LANGUAGES;

    /// The same by the names that people write, such as en.
    public static final Map<String, Locale> LANGUAGE_NAMES =
            LANGUAGES.stream()
                    .collect(Collectors.toUnmodifiableMap(Locale::toLanguageTag, own -> own));

    /// Replaces the file in one step.
    ///
    /// @param day the plan's day
    /// @return what whoever asked for the plan should know
    /// @throws IllegalArgumentException where no format has that ending; see {@link PlanFormat#of}
    /// @throws IOException where the machine cannot write; the file is then as it was
    public List<Remark> write(Review review, LocalDate day, Path file) throws IOException {
        return write(review, day, file, Progress.UNWATCHED);
    }

    /// The same, watched. Ended before its end it leaves the file as it was.
    public List<Remark> write(Review review, LocalDate day, Path file, Progress progress)
            throws IOException {
        var format =
                PlanFormat.of(file)
                        .orElseThrow(() -> new IllegalArgumentException("no plan: " + file));
        var bytes = new ByteArrayOutputStream();
        var remarks = format.write(new PlanSource(review, day, options, progress), bytes);
        progress.reached(1);
        AtomicFile.write(file, bytes.toByteArray());
        return remarks;
    }
}
