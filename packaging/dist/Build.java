package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Where things are and what this machine is.
 *
 * @param project the folder with pom.xml
 * @param version of the product, digits and dots only, as every kind of installer takes it
 */
record Build(Path project, String version, Os os) {

    enum Os {
        LINUX,
        WINDOWS,
        MAC
    }

    static Build of(Path project, String version) {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var os = name.contains("win") ? Os.WINDOWS : name.contains("mac") ? Os.MAC : Os.LINUX;
        return new Build(
                project.toAbsolutePath().normalize(), version.replace("-SNAPSHOT", ""), os);
    }

    /** What {@code mvn package} made. */
    Path target() {
        return project.resolve("target");
    }

    /** What this build makes. */
    Path folder() {
        return target().resolve("dist");
    }

    Path packaging() {
        return project.resolve("packaging");
    }

    Path sample() {
        return project.resolve("questionnaires/samples/online-shop.parapet");
    }

    Path questionSet() {
        return project.resolve("questionnaires/cloud-security-foundations/1.0/question-set.yaml");
    }

    Path icon() {
        var ending =
                switch (os) {
                    case LINUX -> "png";
                    case WINDOWS -> "ico";
                    case MAC -> "icns";
                };
        return packaging().resolve("icon").resolve("parapet." + ending);
    }

    List<Path> jars() throws IOException {
        try (var files = Files.list(target().resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    void clear() throws IOException {
        delete(folder());
        Files.createDirectories(folder());
    }

    void say(String what) {
        System.out.println("dist: " + what);
    }

    /** Runs a tool of this JDK, and ends the build where it fails. */
    static void tool(String name, List<String> arguments) {
        var tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
        var code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    /** Runs a program, and ends the build where it fails. */
    static void run(Path in, String... command) throws IOException, InterruptedException {
        run(in, List.of(command));
    }

    static void run(Path in, List<String> command) throws IOException, InterruptedException {
        var code = new ProcessBuilder(command).directory(in.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + code);
        }
    }

    /** Whether a program is on the path. */
    static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }

    static void copyTree(Path from, Path to) throws IOException {
        for (var file : tree(from)) {
            var target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : tree(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    static long sizeOf(Path folder) throws IOException {
        var size = 0L;
        for (var file : tree(folder)) {
            size += Files.isRegularFile(file) && !Files.isSymbolicLink(file) ? Files.size(file) : 0;
        }
        return size;
    }

    /** A folder and everything below it, parents first. */
    static List<Path> tree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.sorted(Comparator.naturalOrder()).toList());
        }
    }
}
