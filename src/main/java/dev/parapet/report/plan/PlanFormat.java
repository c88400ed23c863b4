package dev.parapet.report.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a plan is written as, told by the ending of their name. A new one is a
/// line here and a writer.
public enum PlanFormat {
    PDF("pdf");

    private final String ending;

    PlanFormat(String ending) {
        this.ending = ending;
    }

    /// The format that a file's name ends in.
    public static Optional<PlanFormat> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }

    /// The ending of its files, without the dot.
    public String ending() {
        return ending;
    }

    /// Leaves the stream open.
    ///
    /// @return what whoever asked for the plan should know
    public List<Remark> write(PlanSource plan, OutputStream to) throws IOException {
        return switch (this) {
            case PDF -> PdfPlan.write(plan, to);
        };
    }
}
