package dev.parapet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whole processes, watched from outside while they run. Memory is told on Linux only.
public final class Whole {
    private static final int EVERY_MILLIS = 10;
    private static final long LONGEST_MINUTES = 4;

    private Whole() {}

    /// A process that has ended.
    ///
    /// @param millis from its start to its end
    /// @param busy milliseconds of all its threads, and those of its children, as last seen
    /// @param megabytes at most resident; of several processes, what they share counted once
    /// @param said what it printed
    public record Run(double millis, double busy, double megabytes, List<String> said) {}

    /// Runs a command to its end.
    ///
    /// @throws IOException where it cannot be started, fails or takes minutes
    public static Run run(List<String> command, Path home)
            throws IOException, InterruptedException {
        var printed = Files.createTempFile("printed", "");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(printed.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        var begun = System.nanoTime();
        var process = builder.start();
        var watch = new Watch(process.toHandle());
        while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            watch.look();
            if (System.nanoTime() - begun > Duration.ofMinutes(LONGEST_MINUTES).toNanos()) {
                process.destroyForcibly().waitFor();
                throw new IOException(command + " takes longer than anybody waits");
            }
        }
        var millis = (System.nanoTime() - begun) / 1e6;
        var said = said(printed);
        if (process.exitValue() != 0) {
            throw new IOException(
                    command.getFirst() + " failed: " + said.stream().limit(20).toList());
        }
        return new Run(millis, watch.busy(), watch.megabytes, said);
    }

    private static List<String> said(Path printed) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(printed, StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        } finally {
            Files.delete(printed);
        }
    }

    private static final class Watch {
        private final ProcessHandle process;
        private final Map<Long, Duration> busy = new HashMap<>();
        private double megabytes;

        Watch(ProcessHandle process) {
            this.process = process;
        }

        void look() {
            var all = new ArrayList<ProcessHandle>();
            Stream.concat(Stream.of(process), process.descendants()).forEach(all::add);
            for (var each : all) {
                each.info().totalCpuDuration().ifPresent(used -> busy.put(each.pid(), used));
            }
            var now =
                    all.size() == 1
                            ? kilobytes(process, "status", "VmHWM:")
                            : all.stream()
                                    .mapToLong(each -> kilobytes(each, "smaps_rollup", "Pss:"))
                                    .sum();
            megabytes = Math.max(megabytes, now / 1024.0);
        }

        double busy() {
            return busy.values().stream().mapToLong(Duration::toMillis).sum();
        }

        private static long kilobytes(ProcessHandle of, String file, String name) {
            try (var lines = Files.lines(Path.of("/proc", Long.toString(of.pid()), file))) {
                return lines.filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
            } catch (IOException | java.io.UncheckedIOException e) {
                return 0; // it has ended, or this is no Linux
            }
        }
    }
}
