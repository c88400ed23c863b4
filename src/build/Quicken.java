import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;

import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts beside what people write, in a folder of compiled classes, the same in a form that is read
 * in a fraction of the time: question sets in YAML as JSON, and the window's stylesheets as JavaFX
 * keeps them in memory. Both are taken where they are there, and else what they were made of.
 */
final class Quicken {
    /** Such as {@code :filled:hover}, which JavaFX writes in any order: two builds would differ. */
    private static final Pattern TWO_STATES = Pattern.compile(":[a-z-]+:[a-z-]");

    private Quicken() {}

    public static void main(String[] args) throws IOException {
        var shipped = Path.of(args[0], "dev", "parapet");
        for (var set : files(shipped.resolve("questionnaires"), ".yaml")) {
            Files.write(beside(set, ".json"), new DocumentWriter().write(read(set)));
        }
        for (var sheet : files(shipped.resolve("desktop"), ".css")) {
            if (!TWO_STATES.matcher(Files.readString(sheet)).find()) {
                Stylesheet.convertToBinary(sheet.toFile(), beside(sheet, ".bss").toFile());
            }
        }
    }

    private static Node read(Path set) throws IOException {
        return switch (new DocumentReader(Limits.QUESTION_SET).read(set)) {
            case Loaded.Ready<Node>(var root, _) -> root;
            case Loaded.Refused<Node>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path beside(Path file, String ending) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
