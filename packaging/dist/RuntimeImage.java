package dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/**
 * A Java of our own: the modules that the application needs and no others. JavaFX goes in as
 * modules with its native libraries beside Java's, where they need not be unpacked into the user's
 * home at every first start.
 */
final class RuntimeImage {
    private static final Pattern JAVAFX =
            Pattern.compile("javafx-(\\w+)-.*-(linux|win|mac).*\\.jar");

    /**
     * What no class names: https for a team's remote (crypto.ec), German and Spanish dates
     * (localedata), and what reads a zip as a file system, which JavaFX does for stylesheets.
     * JavaFX itself jdeps does not count among what a class path needs.
     */
    private static final List<String> UNNAMED =
            List.of("javafx.controls", "jdk.crypto.ec", "jdk.localedata", "jdk.zipfs");

    private RuntimeImage() {}

    static Path make(Build build) throws IOException, InterruptedException {
        var modules = build.folder().resolve("jmods");
        Files.createDirectories(modules);
        for (var jar : build.jars()) {
            var name = JAVAFX.matcher(jar.getFileName().toString());
            if (name.matches()) {
                makeModule(jar, modules.resolve("javafx." + name.group(1) + ".jmod"));
            }
        }
        var runtime = build.folder().resolve("runtime");
        Build.tool(
                "jlink",
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        String.join(",", needed(build, modules)),
                        "--include-locales=en,de,es",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        // the installers compress better what was not compressed before
                        "--compress=zip-0",
                        "--output",
                        runtime.toString()));
        withoutSymbols(build, runtime.resolve("lib/server/libjvm.so"));
        return runtime;
    }

    /** Only debuggers need the table of symbols, which is 5 MB. */
    private static void withoutSymbols(Build build, Path library)
            throws IOException, InterruptedException {
        if (build.os() == Build.Os.LINUX && Build.has("strip")) {
            Build.run(build.folder(), "strip", "--strip-unneeded", library.toString());
        }
    }

    /** Whether a jar belongs into the runtime and so not onto the class path. */
    static boolean holds(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static void makeModule(Path jar, Path module) throws IOException {
        var unpacked = Files.createTempDirectory("parapet-module");
        try {
            unpack(jar, unpacked);
            Build.tool(
                    "jmod",
                    List.of(
                            "create",
                            "--class-path",
                            unpacked.resolve("classes").toString(),
                            "--libs",
                            unpacked.resolve("lib").toString(),
                            module.toString()));
        } finally {
            Build.delete(unpacked);
        }
    }

    private static void unpack(Path jar, Path to) throws IOException {
        Files.createDirectories(to.resolve("classes"));
        Files.createDirectories(to.resolve("lib"));
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                var name = entry.getName();
                var isNative = name.matches("[^/]+\\.(so|dll|dylib)");
                var target = to.resolve(isNative ? "lib" : "classes").resolve(name);
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private static TreeSet<String> needed(Build build, Path modules) throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--ignore-missing-deps",
                                "--print-module-deps",
                                "--multi-release",
                                "25",
                                "--module-path",
                                modules.toString()));
        var jars = build.jars().stream().filter(jar -> !holds(jar)).map(Path::toString).toList();
        arguments.add("--class-path");
        arguments.add(String.join(java.io.File.pathSeparator, jars));
        arguments.add(build.target().resolve("parapet.jar").toString());
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var code =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(out, System.err, arguments.toArray(String[]::new));
        var line = printed.toString(StandardCharsets.UTF_8).strip();
        if (code != 0 || line.isEmpty()) {
            throw new IllegalStateException("jdeps cannot say which modules are needed: " + line);
        }
        var needed = new TreeSet<>(List.of(line.split(",")));
        needed.addAll(UNNAMED);
        build.say("modules " + String.join(" ", needed));
        return needed;
    }
}
