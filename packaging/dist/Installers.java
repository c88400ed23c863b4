package dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of installers that this system can make. What it lacks a tool for is said and left out. */
final class Installers {
    private Installers() {}

    static void make(Build build, AppImage image) throws IOException, InterruptedException {
        switch (build.os()) {
            case LINUX -> LinuxPackages.make(build, image);
            case WINDOWS -> {
                jpackage(build, image, "msi", "wix.exe", windows());
                jpackage(build, image, "exe", "wix.exe", windows());
            }
            case MAC -> jpackage(build, image, "dmg", "hdiutil", List.of());
        }
    }

    private static void jpackage(
            Build build, AppImage image, String type, String tool, List<String> more)
            throws IOException {
        if (!Build.has(tool)) {
            build.say("no ." + type + ", for there is no " + tool + " here");
            return;
        }
        var resources = build.packaging().resolve(build.os() == Build.Os.WINDOWS ? "windows" : "macos");
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type", type,
                                "--app-image", image.root().toString(),
                                "--name", "Parapet",
                                "--app-version", build.version(),
                                "--vendor", "Parapet",
                                "--license-file", build.project().resolve("LICENSE").toString(),
                                "--file-associations", resources.resolve("parapet-file.properties").toString(),
                                "--resource-dir", resources.toString(),
                                "--dest", Archive.installers(build).toString()));
        arguments.addAll(more);
        Build.tool("jpackage", arguments);
    }

    /** For one person, for on a locked-down laptop there is no administrator at hand. */
    private static List<String> windows() {
        return List.of(
                "--win-per-user-install",
                "--win-menu",
                "--win-dir-chooser",
                "--win-upgrade-uuid", "4f1f8a3e-2d27-4b7b-9c7c-7a6d3f0c8a51");
    }
}
