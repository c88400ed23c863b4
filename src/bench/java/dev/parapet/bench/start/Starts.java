package dev.parapet.bench.start;

import dev.parapet.bench.Median;
import dev.parapet.bench.Place;
import dev.parapet.bench.Sheet;
import dev.parapet.bench.Whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.tools.ToolProvider;

/// Starts from the class path on a plain JVM, beside an empty program and a bare window. What is
/// shipped starts from an ahead-of-time cache: `packaging/startup/Measure.java` measures that.
public final class Starts {
    private static final String EMPTY = "an empty program";
    private static final String BARE = "a bare JavaFX window";

    private final Place place;
    private final Path project;
    private final int rounds;
    private final Sheet sheet;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    public Starts(Place place, Path project, boolean brief, Sheet sheet) {
        this.rounds = brief ? 1 : 5;
        this.place = place;
        this.project = project;
        this.sheet = sheet;
    }

    public void run() throws IOException, InterruptedException {
        var sample = sample();
        var hello = compiled(project.resolve("packaging/startup/Hello.java"));
        var empty = compiled(emptyProgram());
        var marked = new Marked(place.home());
        for (int round = -1; round < rounds; round++) {
            keep(round, EMPTY, ended(List.of(place.java(), "-cp", empty.toString(), "Empty")));
            keep(round, "`parapet --version`", ended(parapet("--version")));
            keep(round, "`parapet check` of the sample", ended(parapet("check", sample)));
            keep(round, BARE, marked.run(bare(hello), "start"));
            keep(round, "the window, start page", marked.run(parapet(), "start"));
            keep(round, "the window, sample opened", marked.run(parapet(sample), "review"));
        }
        sheet.table(
                "Starts of whole processes, " + rounds + " rounds",
                "what",
                "ms",
                "least–most",
                "× " + EMPTY,
                "× " + BARE);
        times.forEach(this::say);
    }

    private void say(String what, List<Double> all) {
        var sorted = all.stream().sorted().toList();
        double median = median(what);
        sheet.row(
                what,
                Sheet.millis(median),
                Sheet.millis(sorted.getFirst()) + "–" + Sheet.millis(sorted.getLast()),
                Sheet.ratio(median, median(EMPTY)),
                Sheet.ratio(median, median(BARE)));
    }

    private double median(String what) {
        return Median.of(times.getOrDefault(what, List.of()), Double::doubleValue);
    }

    private double ended(List<String> command) throws IOException, InterruptedException {
        return Whole.run(command, place.home()).millis();
    }

    private List<String> parapet(String... arguments) {
        var all = new ArrayList<>(List.of("-Dparapet.start=@MARKS@", "dev.parapet.Launcher"));
        all.addAll(List.of(arguments));
        return place.java(all.toArray(String[]::new));
    }

    private List<String> bare(Path hello) {
        var command =
                new ArrayList<>(place.java("-Dparapet.start=@MARKS@", "startup.HelloLauncher"));
        int path = command.indexOf("-cp") + 1;
        command.set(
                path, hello + java.io.File.pathSeparator + place.target().resolve("lib") + "/*");
        return command;
    }

    private void keep(int round, String what, double millis) {
        if (round >= 0) {
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
        }
    }

    private String sample() throws IOException {
        try (var files = Files.list(project.resolve("questionnaires/samples"))) {
            return files.filter(file -> file.toString().endsWith(".parapet"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    private static Path emptyProgram() throws IOException {
        var source = Files.createTempDirectory("empty").resolve("Empty.java");
        return Files.writeString(
                source, "class Empty { public static void main(String[] arguments) {} }");
    }

    private Path compiled(Path source) throws IOException {
        var classes = Files.createTempDirectory("classes");
        var jars = new ArrayList<String>();
        try (var files = Files.list(place.target().resolve("lib"))) {
            files.filter(file -> file.toString().contains("javafx"))
                    .forEach(file -> jars.add(file.toString()));
        }
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                "-cp",
                                String.join(java.io.File.pathSeparator, jars),
                                source.toString());
        if (failed != 0) {
            throw new IOException(source + " does not compile");
        }
        return classes;
    }
}
