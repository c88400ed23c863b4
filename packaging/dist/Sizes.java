package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What takes the room, as a table for the documents. */
final class Sizes {
    private Sizes() {}

    static String table(Build build, AppImage image) throws IOException {
        var table = new StringBuilder("| what | MB |\n| --- | ---: |\n");
        try (var files = Files.list(Archive.installers(build))) {
            for (var file : files.sorted().toList()) {
                row(table, file.getFileName().toString(), Files.size(file));
            }
        }
        row(table, "installed", Build.sizeOf(image.root()));
        var runtime = image.java().getParent().getParent();
        row(table, "of it Java and JavaFX", Build.sizeOf(runtime));
        row(table, "— modules", sizeOf(runtime.resolve("lib/modules")));
        row(table, "— Java's virtual machine", Build.sizeOf(runtime.resolve("lib/server")));
        for (var cache : List.of(AotCache.WINDOW, AotCache.REST, AotCache.CHECK)) {
            row(table, "ahead-of-time cache " + cache, sizeOf(image.application().resolve(cache)));
        }
        row(table, "parapet.jar", sizeOf(image.application().resolve("parapet.jar")));
        try (var files = Files.list(image.application().resolve("lib"))) {
            for (var jar : files.sorted().toList()) {
                row(table, jar.getFileName().toString(), Files.size(jar));
            }
        }
        return table.toString();
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void row(StringBuilder table, String what, long bytes) {
        table.append(String.format(Locale.ROOT, "| %s | %.1f |%n", what, bytes / 1_000_000.0));
    }
}
