package dev.parapet.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the build left what is measured.
///
/// @param target the build's folder
public record Place(Path target) {
    private static final List<String> HEADLESS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw");

    /// A Java process with the class path of the shipped application, and this benchmark's classes.
    public List<String> java(String... arguments) {
        return command(List.of(target.resolve("lib") + "/*"), arguments);
    }

    /// A Java process that sees the rivals' libraries too.
    public List<String> javaWithRivals(String... arguments) {
        return command(
                List.of(target.resolve("lib") + "/*", target.resolve("bench/lib") + "/*"),
                arguments);
    }

    private List<String> command(List<String> libraries, String... arguments) {
        var path =
                new ArrayList<>(
                        List.of(
                                target.resolve("test-classes").toString(),
                                target.resolve("classes").toString()));
        path.addAll(libraries);
        var command = new ArrayList<>(List.of(java()));
        command.addAll(HEADLESS);
        command.add("-Duser.home=" + home());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
        command.addAll(List.of(arguments));
        return command;
    }

    public String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// A home folder that is nobody's.
    public Path home() {
        return target.resolve("bench/home");
    }
}
