package dev.parapet.bench.window;

import dev.parapet.bench.Place;
import dev.parapet.bench.Sheet;
import dev.parapet.bench.Whole;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys in the real window over reviews of growing size, beside a bare window. Frames follow one
/// another as fast as they can, so that what is measured is work and not the wait for a screen.
public final class Windows {
    private static final int LARGE = 10_000;
    private static final int[] SIZES = {60, 1_000, LARGE};
    private static final List<String> VISITS =
            List.of("opening", "results", "plan", "writing", "palette", "seeking", "saving");
    private static final String FRAMES = "-Djavafx.animation.pulse=500";

    /// As the packaged Parapet is started.
    private static final List<String> SHIPPED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Place place;
    private final int times;
    private final int switches;
    private final Sheet sheet;

    public Windows(Place place, boolean brief, Sheet sheet) {
        this.times = brief ? 10 : 100;
        this.switches = brief ? 400 : 10_000;
        this.place = place;
        this.sheet = sheet;
    }

    public void run() throws IOException, InterruptedException {
        var bare = of("key", run(0, 0));
        sheet.table(
                "The window, from key to painted frame, " + times + " times",
                "what",
                "median ms",
                "95th percentile ms",
                "at work, median",
                "at work, 95th percentile",
                "× bare, at work");
        row("a bare window, one label", bare, bare);
        var heap = "";
        for (int size : SIZES) {
            boolean middle = size == SIZES[1];
            var figures = run(size, middle ? switches : 0);
            row("an answer, " + size + " practices", of("key", figures), bare);
            row("the next question, " + size + " practices", of("switch", figures), bare);
            if (middle) {
                heap = heap(of("memory", figures));
            }
        }
        sheet.say("");
        sheet.say(heap);
        visits();
    }

    /// How long the window stands still when the screens of a large review are first visited.
    private void visits() throws IOException, InterruptedException {
        var figures = figures(VisitRun.class.getName(), Integer.toString(LARGE));
        sheet.table(
                "The longest time for which the window stands still, " + LARGE + " practices",
                "on the way to",
                "ms",
                "at work, ms");
        for (var what : VISITS) {
            var took = of(what, figures);
            sheet.row(what, Sheet.millis(took[0]), Sheet.millis(took[1]));
        }
    }

    private static double[] of(String what, Map<String, double[]> figures) {
        return Objects.requireNonNull(figures.get(what), () -> what + " was not measured");
    }

    private String heap(double... megabytes) {
        return "Heap in use over "
                + switches
                + " question switches: "
                + Arrays.stream(megabytes)
                        .mapToObj(each -> String.format(Locale.ROOT, "%.1f", each))
                        .collect(Collectors.joining(", "))
                + " MB.";
    }

    private Map<String, double[]> run(int practices, int turns)
            throws IOException, InterruptedException {
        return figures(
                FRAMES,
                WindowRun.class.getName(),
                Integer.toString(practices),
                Integer.toString(times),
                Integer.toString(turns));
    }

    private Map<String, double[]> figures(String... program)
            throws IOException, InterruptedException {
        var arguments = Stream.concat(SHIPPED.stream(), Arrays.stream(program));
        var command = place.java(arguments.toArray(String[]::new));
        var figures = new HashMap<String, double[]>();
        for (var line : Whole.run(command, place.home()).said()) {
            var words = line.split(" ");
            if (line.matches("[a-z]+( [0-9.]+)+")) {
                figures.put(
                        words[0],
                        Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray());
            }
        }
        return figures;
    }

    private void row(String what, double[] took, double[] bare) {
        sheet.row(
                what,
                Sheet.millis(took[0]),
                Sheet.millis(took[1]),
                Sheet.millis(took[2]),
                Sheet.millis(took[3]),
                Sheet.ratio(took[2], bare[2]));
    }
}
