package dev.parapet.bench;

import dev.parapet.bench.method.Methods;
import dev.parapet.bench.plan.Plans;
import dev.parapet.bench.start.Starts;
import dev.parapet.bench.window.Windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Measures everything, or some parts, and writes `target/bench/figures.md`.
public final class Bench {
    private Bench() {}

    /// Arguments: the project's folder; parts, with commas: methods, plans, starts, window, all; or
    /// smoke, which runs everything, or the parts beside it, once at its smallest.
    static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]).toAbsolutePath();
        var place = new Place(project.resolve("target"));
        var parts = Set.of(arguments[1].split(","));
        Files.createDirectories(place.home());
        var sheet = new Sheet();
        sheet.say(machine());
        boolean brief = parts.contains("smoke");
        if (isWanted(parts, "starts")) {
            new Starts(place, project, brief, sheet).run();
        }
        keep(place, sheet);
        if (isWanted(parts, "window")) {
            new Windows(place, brief, sheet).run();
        }
        keep(place, sheet);
        if (isWanted(parts, "plans")) {
            new Plans(place, brief, sheet).run();
        }
        keep(place, sheet);
        if (isWanted(parts, "methods")) {
            new Methods(brief, sheet).run();
        }
        System.out.println("Written to " + keep(place, sheet));
    }

    /// After every part, so that what was measured is there whatever comes.
    private static Path keep(Place place, Sheet sheet) throws IOException {
        return Files.write(place.target().resolve("bench/figures.md"), sheet.lines());
    }

    private static boolean isWanted(Set<String> parts, String part) {
        return parts.contains(part) || parts.contains("all") || parts.equals(Set.of("smoke"));
    }

    private static String machine() {
        var runtime = Runtime.getRuntime();
        return System.getProperty("os.name")
                + ", "
                + runtime.availableProcessors()
                + " processors, Java "
                + System.getProperty("java.version")
                + ". Times in milliseconds, medians.";
    }
}
