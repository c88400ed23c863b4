package dev.parapet.bench.plan;

import dev.parapet.bench.content.MadeReviews;
import dev.parapet.report.Report;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanReport;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;

/// A process that makes a report of so many practices and writes it as PDF: once, or again and
/// again in a warm process, where it prints how long each writing took.
final class WritePlan {
    private WritePlan() {}

    /// Arguments: the writer, the practices, the file, how often.
    static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        var writer = Writer.valueOf(arguments[0]);
        var report = report(Integer.parseInt(arguments[1]));
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            var cpu = cpu();
            var begun = System.nanoTime();
            try (var to = to(Path.of(arguments[2]))) {
                writer.write(report, to);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.1f %.1f%n",
                    (System.nanoTime() - begun) / 1e6,
                    (cpu() - cpu) / 1e6);
        }
    }

    static Report report(int practices) {
        return PlanReport.of(
                MadeReviews.of(practices), MadeReviews.DAY, PlanOptions.usual(Locale.UK));
    }

    private static OutputStream to(Path file) throws java.io.IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /// Nanoseconds of all threads, those of the JVM itself included.
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
