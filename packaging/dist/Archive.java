package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The image as one file that is unpacked anywhere, a USB stick included, and run from there. */
final class Archive {
    private Archive() {}

    static Path make(Build build, AppImage image) throws IOException, InterruptedException {
        var name = "parapet-" + build.version() + "-" + system(build);
        var root = image.root().getFileName().toString();
        var folder = image.root().getParent();
        return switch (build.os()) {
            case LINUX -> {
                var archive = installers(build).resolve(name + ".tar.xz");
                Build.run(
                        folder,
                        "tar",
                        "--sort=name",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--use-compress-program=xz -9",
                        "-cf",
                        archive.toString(),
                        root);
                yield archive;
            }
            case MAC -> {
                var archive = installers(build).resolve(name + ".tar.gz");
                Build.run(folder, "tar", "-czf", archive.toString(), root);
                yield archive;
            }
            case WINDOWS -> {
                var archive = installers(build).resolve(name + ".zip");
                // tar.exe is part of Windows and writes zip files by their ending
                Build.run(folder, "tar", "-acf", archive.toString(), root);
                yield archive;
            }
        };
    }

    static Path installers(Build build) throws IOException {
        return Files.createDirectories(build.folder().resolve("installers"));
    }

    private static String system(Build build) {
        var os =
                switch (build.os()) {
                    case LINUX -> "linux";
                    case WINDOWS -> "windows";
                    case MAC -> "macos";
                };
        return os + "-" + System.getProperty("os.arch").replace("amd64", "x64");
    }
}
