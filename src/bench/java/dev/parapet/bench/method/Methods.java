package dev.parapet.bench.method;

import dev.parapet.bench.Sheet;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Runs the benchmarks of JMH, class by class.
///
/// @param brief whether every benchmark runs once only
/// @param sheet takes the figures
public record Methods(boolean brief, Sheet sheet) {

    /// A figure and its reference.
    ///
    /// @param method of the benchmark's class
    /// @param reference another of its methods
    private record Figure(String what, String method, String reference, String compared) {}

    public void run() throws RunnerException {
        sheet.table(
                "Methods",
                "what",
                "size",
                "ms",
                "reference",
                "ms",
                "ratio",
                "grows with size to the power of");
        run(
                SetReading.class,
                "MB of YAML",
                new Figure("reading a question set", "parapet", "jackson", "Jackson's tree"),
                new Figure("", "parapet", "reference", "snakeyaml-engine's maps"));
        run(
                Scoring.class,
                "practices",
                new Figure("scoring", "parapet", "reference", "looking up every answer"),
                new Figure("scoring after one answer", "afterOneAnswer", "reference", ""),
                new Figure("actions in order", "plan", "reference", ""));
        run(
                ReviewFiles.class,
                "practices",
                new Figure("saving a review", "save", "saveReference", "writing its bytes, forced"),
                new Figure("opening a review", "open", "openReference", "Jackson's tree"));
        run(
                Workspaces.class,
                "reviews",
                new Figure("listing from the index", "fromIndex", "walking", "walking the folder"),
                new Figure("listing for the first time", "firstTime", "readingAll", "reading it"));
        run(
                PlanWriting.class,
                "practices",
                new Figure("plan as PDF", "pdf", "reference", "the review's JSON"),
                new Figure("plan as Word", "word", "reference", ""),
                new Figure("plan as HTML", "html", "reference", ""),
                new Figure("plan as JSON", "json", "reference", ""));
    }

    private void run(Class<?> benchmark, String unit, Figure... figures) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgs("--sun-misc-unsafe-memory-access=allow")
                        .shouldFailOnError(true);
        if (brief) {
            options.warmupIterations(0).measurementIterations(1);
            options.measurementTime(TimeValue.milliseconds(1));
        }
        var scores = new TreeMap<String, Map<Integer, Double>>();
        for (var result : new Runner(options.build()).run()) {
            scores.computeIfAbsent(method(result), _ -> new TreeMap<>())
                    .put(size(result), result.getPrimaryResult().getScore());
        }
        for (var figure : List.of(figures)) {
            say(figure, unit, of(scores, figure.method()), of(scores, figure.reference()));
        }
    }

    private static <K, V> V of(Map<K, V> measured, K key) {
        return Objects.requireNonNull(measured.get(key), () -> key + " was not measured");
    }

    private static String method(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static int size(RunResult result) {
        var parameters = result.getParams();
        return Integer.parseInt(parameters.getParam(parameters.getParamsKeys().iterator().next()));
    }

    private void say(
            Figure figure, String unit, Map<Integer, Double> own, Map<Integer, Double> reference) {
        int before = 0;
        for (var entry : own.entrySet()) {
            int size = entry.getKey();
            double millis = entry.getValue();
            double compared = of(reference, size);
            sheet.row(
                    figure.what(),
                    size + " " + unit,
                    Sheet.millis(millis),
                    figure.compared(),
                    Sheet.millis(compared),
                    Sheet.ratio(millis, compared),
                    before == 0
                            ? ""
                            : Sheet.growth(of(own, before), millis, (double) size / before));
            before = size;
        }
    }
}
