package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * The licences of all that is shipped, as files beside it. Each library stands in {@code
 * packaging/licences.txt} with its licence; one that does not ends the build, and so does a line whose
 * library is gone.
 */
final class Licences {
    private Licences() {}

    static void collect(Build build) throws IOException {
        var known = known(build);
        var wrong = new ArrayList<String>();
        var folder = Files.createDirectories(build.folder().resolve("licences"));
        for (var jar : build.jars()) {
            var name = jar.getFileName().toString();
            var library = known.keySet().stream().filter(start -> name.matches(start + "-\\d.*\\.jar")).findFirst();
            if (library.isEmpty()) {
                wrong.add(name + " is not in packaging/licences.txt; add it with its licence");
            } else {
                known.put(library.get(), known.get(library.get()) + " used");
                unpack(jar, folder.resolve(library.get()));
            }
        }
        known.forEach((library, licence) -> {
            if (!licence.endsWith(" used")) {
                wrong.add(library + " is in packaging/licences.txt, and no longer shipped; take it out");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), wrong));
        }
        for (var own : new String[] {"LICENSE", "NOTICE", "THIRD-PARTY.md"}) {
            Files.copy(build.project().resolve(own), folder.resolve(own));
        }
    }

    private static TreeMap<String, String> known(Build build) throws IOException {
        var known = new TreeMap<String, String>();
        for (var line : Files.readAllLines(build.packaging().resolve("licences.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var words = line.strip().split("\\s+", 2);
                known.put(words[0], words[1]);
            }
        }
        return known;
    }

    /** What a jar itself says of its licence. */
    private static void unpack(Path jar, Path to) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                var name = entry.getName();
                if (name.matches("(?i)(META-INF/)?([\\w.-]*LICEN[SC]E[\\w.-]*|NOTICE[\\w.-]*)")) {
                    Files.createDirectories(to);
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, to.resolve(Path.of(name).getFileName().toString()),
                                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
