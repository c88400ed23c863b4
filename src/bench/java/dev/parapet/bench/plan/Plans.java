package dev.parapet.bench.plan;

import dev.parapet.bench.Median;
import dev.parapet.bench.Place;
import dev.parapet.bench.Sheet;
import dev.parapet.bench.Whole;
import dev.parapet.bench.Whole.Run;

import org.apache.pdfbox.Loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Plans of about 50, 400 and 2,000 pages, the same content through every writer: as whole
/// processes, in turns, and again and again in one warm process.
public final class Plans {
    private static final List<Size> SIZES =
            List.of(new Size(50, 90, 3, 12), new Size(400, 810, 2, 3), new Size(2000, 4130, 1, 2));

    private final Place place;
    private final List<Size> sizes;
    private final Map<String, List<Took>> grown = new LinkedHashMap<>();
    private final Sheet sheet;
    private final Path folder;

    /// A size of plan.
    ///
    /// @param pages about so many
    /// @param practices that come to so many pages
    /// @param rounds of whole processes
    /// @param warm how often it is written in a warm process; the later half counts
    private record Size(int pages, int practices, int rounds, int warm) {}

    /// What one writer took for one size.
    private record Took(int pages, double millis, double megabytes) {}

    /// What others are compared with.
    ///
    /// @param report processes that make the report and write nothing
    private record Compared(List<Run> report, List<Run> parapet) {

        /// How many times as long as Parapet's a writing takes, without the making of the report
        /// that goes before it in the same process.
        String ratio(Rival rival, double figure, ToDoubleFunction<Run> of) {
            double before = Median.of(report, of);
            double alone = rival.isOfMachine() ? figure : figure - before;
            return alone > 0 ? Sheet.ratio(alone, Median.of(parapet, of) - before) : "";
        }
    }

    /// Who writes, and how.
    ///
    /// @param file of the PDF
    private record Rival(String name, boolean tags, List<String> command, Path file) {
        boolean isOfMachine() {
            return !command.contains(WritePlan.class.getName());
        }
    }

    public Plans(Place place, boolean brief, Sheet sheet) throws IOException {
        this.sizes = brief ? List.of(new Size(50, 90, 1, 2)) : SIZES;
        this.place = place;
        this.sheet = sheet;
        this.folder = Files.createDirectories(place.target().resolve("bench/plans"));
    }

    public void run() throws IOException, InterruptedException {
        for (var size : sizes) {
            whole(size);
        }
        grow();
        sheet.table(
                "The same in a warm process, without the making of the report",
                "writer",
                "about pages",
                "ms",
                "at work",
                "× Parapet");
        for (var size : sizes) {
            warm(size);
        }
    }

    private void whole(Size size) throws IOException, InterruptedException {
        var runs = new LinkedHashMap<Rival, List<Run>>();
        var rivals = rivals(size);
        for (int round = 0; round < size.rounds(); round++) {
            for (var rival : rivals) {
                run(rival, runs.computeIfAbsent(rival, _ -> new ArrayList<>()));
            }
        }
        sheet.table(
                "About " + size.pages() + " pages, whole processes, rounds: " + size.rounds(),
                "writer",
                "pages",
                "KB",
                "ms",
                "at work",
                "peak MB",
                "writing alone, ms × Parapet",
                "writing alone, at work × Parapet");
        var compared =
                new Compared(
                        runs.getOrDefault(rivals.getFirst(), List.of()),
                        runs.getOrDefault(rivals.get(1), List.of()));
        for (var rival : rivals) {
            say(rival, runs.getOrDefault(rival, List.of()), compared);
        }
    }

    private void run(Rival rival, List<Run> runs) throws IOException, InterruptedException {
        try {
            runs.add(Whole.run(rival.command(), place.home()));
        } catch (IOException e) {
            failed(rival.name(), e);
        }
    }

    /// A rival that fails goes without figures.
    private void failed(String name, IOException why) throws IOException {
        if (name.equals(Writer.PARAPET.inWords())) {
            throw why;
        }
        sheet.say(name + " failed: " + why.toString().lines().findFirst().orElse(""));
    }

    private void say(Rival rival, List<Run> runs, Compared compared) throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        double millis = Median.of(runs, Run::millis);
        double busy = Median.of(runs, Run::busy);
        double megabytes = Median.of(runs, Run::megabytes);
        boolean isThere = Files.exists(rival.file());
        int pages = isThere ? pages(rival.file()) : 0;
        grown.computeIfAbsent(rival.name(), _ -> new ArrayList<>())
                .add(new Took(pages, millis, megabytes));
        sheet.row(
                rival.name() + (rival.tags() ? ", tagged" : ""),
                isThere ? Integer.toString(pages) : "",
                isThere ? Long.toString(Files.size(rival.file()) / 1000) : "",
                Sheet.millis(millis),
                Sheet.millis(busy),
                Sheet.megabytes(megabytes),
                compared.ratio(rival, millis, Run::millis),
                compared.ratio(rival, busy, Run::busy));
    }

    private static int pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /// How pages, time and memory of whole processes grow from the smallest plan to the largest.
    private void grow() {
        sheet.table("From the smallest to the largest", "writer", "pages", "time", "peak memory");
        for (var writer : grown.entrySet()) {
            var least = writer.getValue().getFirst();
            var most = writer.getValue().getLast();
            sheet.row(
                    writer.getKey(),
                    Sheet.ratio(most.pages(), least.pages()),
                    Sheet.ratio(most.millis(), least.millis()),
                    Sheet.ratio(most.megabytes(), least.megabytes()));
        }
    }

    private List<Rival> rivals(Size size) throws IOException {
        var rivals = new ArrayList<Rival>();
        for (var writer : Writer.values()) {
            var file = folder.resolve(writer + "-" + size.pages() + ".pdf");
            Files.deleteIfExists(file);
            rivals.add(
                    new Rival(
                            writer.inWords(), writer.tags(), command(writer, size, file, 1), file));
        }
        Stream.of(typst(size), chromium(size)).flatMap(Optional::stream).forEach(rivals::add);
        return rivals;
    }

    private List<String> command(Writer writer, Size size, Path file, int times) {
        String[] words = {
            WritePlan.class.getName(),
            writer.name(),
            Integer.toString(size.practices()),
            (writer == Writer.NONE ? folder.resolve("nothing") : file).toString(),
            Integer.toString(times)
        };
        return writer.isOfParapet() ? place.java(words) : place.javaWithRivals(words);
    }

    private Optional<Rival> typst(Size size) throws IOException {
        var found = Programs.find("typst");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var source = folder.resolve(size.pages() + ".typ");
        Files.writeString(source, Typst.of(WritePlan.report(size.practices())));
        Files.write(folder.resolve(InterFont.REGULAR.file()), InterFont.REGULAR.bytes());
        Files.write(folder.resolve(InterFont.BOLD.file()), InterFont.BOLD.bytes());
        var file = folder.resolve("typst-" + size.pages() + ".pdf");
        return Optional.of(
                new Rival(
                        "Typst, from its source",
                        true,
                        List.of(
                                found.get().toString(),
                                "compile",
                                "--font-path",
                                folder.toString(),
                                source.toString(),
                                file.toString()),
                        file));
    }

    private Optional<Rival> chromium(Size size) throws IOException {
        var found = Programs.find("chromium");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var source = folder.resolve(size.pages() + ".html");
        Files.writeString(source, Markup.of(WritePlan.report(size.practices())));
        var file = folder.resolve("chromium-" + size.pages() + ".pdf");
        return Optional.of(
                new Rival(
                        "Chromium, from HTML",
                        true,
                        List.of(
                                found.get().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--generate-pdf-document-outline",
                                "--no-pdf-header-footer",
                                "--print-to-pdf=" + file,
                                source.toUri().toString()),
                        file));
    }

    private void warm(Size size) throws IOException, InterruptedException {
        var times = new LinkedHashMap<Writer, List<double[]>>();
        for (var writer : Writer.values()) {
            if (writer != Writer.NONE && (writer.isQuick() || size.pages() < 1000)) {
                warm(writer, size, times);
            }
        }
        double own = Median.of(times.getOrDefault(Writer.PARAPET, List.of()), took -> took[0]);
        for (var each : times.entrySet()) {
            say(each, size, own);
        }
    }

    private void say(Map.Entry<Writer, List<double[]>> times, Size size, double own) {
        double millis = Median.of(times.getValue(), took -> took[0]);
        sheet.row(
                times.getKey().inWords() + (times.getKey().tags() ? ", tagged" : ""),
                Integer.toString(size.pages()),
                Sheet.millis(millis),
                Sheet.millis(Median.of(times.getValue(), took -> took[1])),
                Sheet.ratio(millis, own));
    }

    private void warm(Writer writer, Size size, Map<Writer, List<double[]>> times)
            throws IOException, InterruptedException {
        try {
            times.put(writer, warm(writer, size));
        } catch (IOException e) {
            failed(writer.inWords(), e);
        }
    }

    private List<double[]> warm(Writer writer, Size size) throws IOException, InterruptedException {
        var file = folder.resolve("warm.pdf");
        var said =
                Whole.run(command(writer, size, file, size.warm()), place.home()).said().stream()
                        .filter(line -> line.matches("[0-9.]+ [0-9.]+"))
                        .map(line ->
                                Arrays.stream(line.split(" "))
                                        .mapToDouble(Double::parseDouble)
                                        .toArray())
                        .toList();
        return said.subList(said.size() / 2, said.size());
    }
}
