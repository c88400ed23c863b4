package startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the start of the packaged Parapet beside a bare JavaFX program, in turns so that a
 * slower machine is slower for all, and prints medians and ratios. Needs a display and what {@code
 * mvn -Pdist package} made:
 *
 * <pre>java packaging/startup/Measure.java . 9</pre>
 */
final class Measure {
    private static final List<String> PLAIN = List.of();
    private static final List<String> FAST =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "--enable-native-access=javafx.graphics");

    private final Path project;
    private final Path work;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    /**
     * @param millis from the start of the process to the mark, or to its end where it has no mark
     * @param megabytes resident at the mark; 0 where it has none
     */
    private record Run(double millis, double megabytes) {}

    private Measure(Path project) throws IOException {
        this.project = project.toAbsolutePath().normalize();
        this.work = Files.createTempDirectory("parapet-startup");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Measure(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
    }

    private void run(int rounds) throws IOException, InterruptedException {
        compileHello();
        for (int round = -1; round < rounds; round++) {
            var counted = round >= 0;
            window(counted, "hello, plain JVM", "start", hello(PLAIN, jdk(), jarsOfJavaFx()));
            window(
                    counted,
                    "hello, own image and cache",
                    "start",
                    hello(fast(), image("lib/runtime/bin/java"), ""));
            window(counted, "Parapet, start page", "start", parapet());
            window(counted, "Parapet, sample opened", "review", parapet(sample().toString()));
            ended(counted, "empty JVM", List.of(jdk(), "-cp", work.toString(), "startup.Empty"));
            ended(counted, "parapet --version", parapet("--version"));
            ended(counted, "parapet check", parapet("check", sample().toString()));
        }
        print(rounds);
    }

    private void compileHello() throws IOException, InterruptedException {
        Files.writeString(
                work.resolve("Empty.java"),
                "package startup; class Empty { public static void main(String[] a) {} }");
        var javac = Path.of(jdk()).resolveSibling("javac").toString();
        end(
                new ProcessBuilder(
                        javac,
                        "-d",
                        work.toString(),
                        "-cp",
                        jarsOfJavaFx(),
                        work.resolve("Empty.java").toString(),
                        project.resolve("packaging/startup/Hello.java").toString()));
        var jar = Path.of(jdk()).resolveSibling("jar").toString();
        end(
                new ProcessBuilder(
                        jar,
                        "-cf",
                        work.resolve("hello.jar").toString(),
                        "-C",
                        work.toString(),
                        "startup"));
        var train = new ArrayList<>(List.of(image("lib/runtime/bin/java")));
        train.addAll(FAST);
        train.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + work.resolve("hello.aot"),
                        "-Dhello.once=true",
                        "-Dparapet.start=" + work.resolve("trained"),
                        "-cp",
                        work.resolve("hello.jar").toString(),
                        "startup.Hello"));
        end(new ProcessBuilder(train));
    }

    private List<String> hello(List<String> options, String java, String jars) {
        var command = new ArrayList<>(List.of(java));
        command.addAll(options);
        var hello = work.resolve("hello.jar").toString();
        command.addAll(
                List.of(
                        "-Dparapet.start=@MARK@",
                        "-cp",
                        jars.isEmpty() ? hello : hello + File.pathSeparator + jars,
                        jars.isEmpty() ? "startup.Hello" : "startup.HelloLauncher"));
        return command;
    }

    private List<String> fast() {
        var options = new ArrayList<>(FAST);
        options.add("-XX:AOTCache=" + work.resolve("hello.aot"));
        return options;
    }

    private List<String> parapet(String... arguments) {
        var command = new ArrayList<>(List.of(image("bin/parapet")));
        command.addAll(List.of(arguments));
        return command;
    }

    private void window(boolean counted, String name, String mark, List<String> command)
            throws IOException, InterruptedException {
        var file = Files.createTempFile(work, "mark", "");
        var real = command.stream().map(word -> word.replace("@MARK@", file.toString())).toList();
        var builder = quiet(new ProcessBuilder(real));
        // the shell script passes it on to Java; settings and recent reviews are not the person's
        builder.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        "\"-Dparapet.start=" + file + "\" \"-Duser.home=" + work + "\"");
        var begun = Instant.now();
        var process = builder.start();
        try {
            var painted = await(process, file, mark);
            keep(counted, name, new Run(millis(begun, painted), resident(process.pid())));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void ended(boolean counted, String name, List<String> command)
            throws IOException, InterruptedException {
        var begun = Instant.now();
        end(quiet(new ProcessBuilder(command)));
        keep(counted, name, new Run(millis(begun, Instant.now()), 0));
    }

    private static Instant await(Process process, Path file, String mark)
            throws IOException, InterruptedException {
        while (process.isAlive()) {
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith(mark + " ") && line.endsWith("Z")) {
                    return Instant.parse(line.substring(mark.length() + 1));
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("ended before it painted");
    }

    private ProcessBuilder quiet(ProcessBuilder builder) {
        builder.environment().put("HOME", work.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().remove("XDG_CACHE_HOME");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void end(ProcessBuilder builder) throws IOException, InterruptedException {
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", builder.command()) + " failed");
        }
    }

    private void keep(boolean counted, String name, Run run) {
        if (counted) {
            runs.computeIfAbsent(name, _ -> new ArrayList<>()).add(run);
        }
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    /** Of the process and those it became; on Linux only. */
    private static double resident(long pid) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return 0;
    }

    private void print(int rounds) {
        System.out.printf(
                "Medians of %d rounds, %d processors%n%n",
                rounds, Runtime.getRuntime().availableProcessors());
        System.out.println("| what | ms | least–most | MB | × hello, plain | × hello, own cache |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        var plain = median("hello, plain JVM");
        var cached = median("hello, own image and cache");
        var empty = median("empty JVM");
        runs.forEach((name, all) -> {
            var now = median(name);
            var window = now.megabytes() > 0;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f–%.0f | %.0f | %s | %s |%n",
                    name,
                    now.millis(),
                    all.stream().mapToDouble(Run::millis).min().orElse(0),
                    all.stream().mapToDouble(Run::millis).max().orElse(0),
                    now.megabytes(),
                    window
                            ? ratio(now.millis(), plain.millis())
                                    + " (memory "
                                    + ratio(now.megabytes(), plain.megabytes())
                                    + ")"
                            : ratio(now.millis(), empty.millis()) + " × empty JVM",
                    window ? ratio(now.millis(), cached.millis()) : "");
        });
    }

    private static String ratio(double a, double b) {
        return String.format(Locale.ROOT, "%.2f", a / b);
    }

    private Run median(String name) {
        var all = runs.get(name);
        var millis = all.stream().mapToDouble(Run::millis).sorted().toArray();
        var megabytes = all.stream().mapToDouble(Run::megabytes).sorted().toArray();
        return new Run(millis[millis.length / 2], megabytes[megabytes.length / 2]);
    }

    private String jarsOfJavaFx() {
        var files =
                project.resolve("target/lib")
                        .toFile()
                        .list((_, name) -> name.startsWith("javafx-"));
        return String.join(
                File.pathSeparator,
                java.util.stream.Stream.of(files)
                        .map(name -> project.resolve("target/lib").resolve(name).toString())
                        .toList());
    }

    private String image(String file) {
        return project.resolve("target/dist/parapet").resolve(file).toString();
    }

    private Path sample() {
        return project.resolve("questionnaires/samples/online-shop.parapet");
    }

    private static String jdk() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
