package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * The licences of all that is shipped, as files beside it. Each library stands in {@code
 * packaging/licences.txt} with its licence; one that does not ends the build, and so do a line
 * whose library is gone and a library without a text of its licence.
 */
final class Licences {
    private static final String TEXT = "(?i)(META-INF/)?([\\w.-]*LICEN[SC]E[\\w.-]*|about\\.html)";
    private static final String NOTICE = "(?i)(META-INF/)?NOTICE[\\w.-]*";

    private final Build build;
    private final Path folder;

    private Licences(Build build) throws IOException {
        this.build = build;
        this.folder = Files.createDirectories(build.folder().resolve("licences"));
    }

    static void collect(Build build) throws IOException {
        var wrong = new Licences(build).collect();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), wrong));
        }
    }

    private ArrayList<String> collect() throws IOException {
        var known = known();
        var used = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        for (var jar : build.jars()) {
            var name = jar.getFileName().toString();
            var library =
                    known.keySet().stream()
                            .filter(start -> name.matches(start + "-\\d.*\\.jar"))
                            .findFirst();
            if (library.isEmpty()) {
                wrong.add(name + " is not in packaging/licences.txt; add it with its licence");
            } else {
                used.add(library.get());
                if (!hasText(jar, library.get(), known.get(library.get()))) {
                    wrong.add(
                            name
                                    + " holds no text of its licence; put one into"
                                    + " packaging/licences/"
                                    + library.get()
                                    + ".txt");
                }
            }
        }
        known.keySet().stream()
                .filter(library -> !used.contains(library))
                .forEach(library ->
                        wrong.add(
                                library
                                        + " is in packaging/licences.txt, and no longer shipped;"
                                        + " take it out"));
        for (var own : new String[] {"LICENSE", "NOTICE", "THIRD-PARTY.md"}) {
            Files.copy(build.project().resolve(own), folder.resolve(own));
        }
        return wrong;
    }

    private TreeMap<String, String> known() throws IOException {
        var known = new TreeMap<String, String>();
        for (var line : Files.readAllLines(build.packaging().resolve("licences.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var words = line.strip().split("\\s+", 2);
                known.put(words[0], words[1]);
            }
        }
        return known;
    }

    /** Takes the text that a jar holds, or else one that we have of its licence. */
    private boolean hasText(Path jar, String library, String licence) throws IOException {
        var to = Files.createDirectories(folder.resolve(library));
        unpack(jar, NOTICE, to);
        if (unpack(jar, TEXT, to)) {
            return true;
        }
        var ours = ours(library, licence);
        if (ours.isPresent()) {
            Files.copy(ours.get(), to.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
        }
        return ours.isPresent();
    }

    private Optional<Path> ours(String library, String licence) {
        var kept = build.packaging().resolve("licences").resolve(library + ".txt");
        if (Files.exists(kept)) {
            return Optional.of(kept);
        }
        return switch (licence) {
            case "Apache-2.0" -> Optional.of(build.project().resolve("LICENSE"));
            // Java is under it too
            case "GPL-2.0 with the Classpath Exception" ->
                    Optional.of(build.folder().resolve("runtime/legal/java.base/LICENSE"));
            default -> Optional.empty();
        };
    }

    /** Whether there was anything of that name in a jar. */
    private static boolean unpack(Path jar, String name, Path to) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var found = zip.stream().filter(entry -> entry.getName().matches(name)).toList();
            for (var entry : found) {
                try (var in = zip.getInputStream(entry)) {
                    var file = Path.of(entry.getName()).getFileName().toString();
                    Files.copy(in, to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return !found.isEmpty();
        }
    }
}
