package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The application as a folder that runs from anywhere.
 *
 * @param root the folder
 * @param application where the jars are
 * @param java the Java inside it
 */
record AppImage(Path root, Path application, Path java) {
    /**
     * How Java is started, the same in training and at every start, or the cache would be refused.
     * The serial collector starts fastest and is enough for one window. What JavaFX calls by
     * reflection, once or twice, is called through the virtual machine: Java would generate a class
     * for each otherwise. Measured on Linux only.
     */
    static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "-Dfile.encoding=UTF-8");

    static AppImage make(Build build, Path runtime) throws IOException {
        var input = input(build);
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type", "app-image",
                                "--name", name(build),
                                "--app-version", build.version(),
                                "--vendor", "Parapet",
                                "--description", "Security reviews of cloud workloads, offline",
                                "--icon", build.icon().toString(),
                                "--input", input.toString(),
                                "--main-jar", "parapet.jar",
                                "--main-class", "dev.parapet.Launcher",
                                "--runtime-image", runtime.toString(),
                                "--dest", build.folder().toString()));
        options(build).forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Build.tool("jpackage", arguments);
        var image = at(build);
        if (build.os() == Build.Os.LINUX) {
            useScript(build, image);
        }
        return image;
    }

    private static String name(Build build) {
        return build.os() == Build.Os.LINUX ? "parapet" : "Parapet";
    }

    /** What Java has to say of a cache that does not fit is not for users: it starts without it. */
    private static List<String> options(Build build) {
        var options = new ArrayList<>(OPTIONS);
        options.add("-XX:AOTCache=$APPDIR/" + AotCache.WINDOW);
        options.add("-Xlog:disable");
        options.add("-Xlog:all=error,aot*=off,cds*=off:stderr");
        return options;
    }

    private static AppImage at(Build build) {
        return switch (build.os()) {
            case LINUX -> {
                var root = build.folder().resolve("parapet");
                yield new AppImage(
                        root, root.resolve("lib/app"), root.resolve("lib/runtime/bin/java"));
            }
            case WINDOWS -> {
                var root = build.folder().resolve("Parapet");
                yield new AppImage(root, root.resolve("app"), root.resolve("runtime/bin/java.exe"));
            }
            case MAC -> {
                var root = build.folder().resolve("Parapet.app");
                yield new AppImage(
                        root,
                        root.resolve("Contents/app"),
                        root.resolve("Contents/runtime/Contents/Home/bin/java"));
            }
        };
    }

    private static Path input(Build build) throws IOException {
        var input = build.folder().resolve("input");
        Files.createDirectories(input.resolve("lib"));
        Stored.copy(build.target().resolve("parapet.jar"), input.resolve("parapet.jar"));
        for (var jar : build.jars()) {
            if (!RuntimeImage.holds(jar)) {
                Stored.copy(jar, input.resolve("lib").resolve(jar.getFileName().toString()));
            }
        }
        Build.copyTree(build.folder().resolve("licences"), input.resolve("licences"));
        return input;
    }

    /**
     * jpackage's own launcher asks dpkg and rpm whose file it is at each start, which took 165 ms;
     * a script that starts Java takes 5. So the launcher's library goes, and with it Java's splash
     * screen, which nothing shows.
     */
    private static void useScript(Build build, AppImage image) throws IOException {
        var script = image.root().resolve("bin/parapet");
        var text = Files.readString(build.packaging().resolve("linux/parapet.sh"));
        Files.writeString(script, text.replace("@OPTIONS@", String.join(" ", OPTIONS)));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.delete(image.root().resolve("lib/libapplauncher.so"));
        Files.delete(image.root().resolve("lib/runtime/lib/libsplashscreen.so"));
        Files.copy(
                build.packaging().resolve("icon/parapet.svg"),
                image.root().resolve("lib/parapet.svg"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
