import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;

import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts beside what people write, in a folder of compiled classes, the same in a form that is read
 * in a fraction of the time: question sets in YAML as JSON, and the window's stylesheets as JavaFX
 * keeps them in memory. Both are taken where they are there, and else what they were made of.
 */
final class Quicken {
    private static final Pattern STATE = Pattern.compile(":([a-z-]+)");

    /** Of what a set holds, only two can be put in order from outside. */
    private static final Pattern THREE_STATES = Pattern.compile("(:[a-z-]+){3}");

    private Quicken() {}

    /**
     * @param args the folder of compiled classes, and the list for {@link ControlSheets}
     */
    public static void main(String[] args) throws IOException {
        var shipped = Path.of(args[0], "dev", "parapet");
        for (var set : files(shipped.resolve("questionnaires"), ".yaml")) {
            Files.write(beside(set, ".json"), new DocumentWriter().write(read(set)));
        }
        new ControlSheets(Path.of(args[1])).write(shipped.resolve("desktop/theme"));
        var sheets = files(shipped.resolve("desktop"), ".css");
        orderStates(sheets);
        for (var sheet : sheets) {
            Stylesheet.convertToBinary(sheet.toFile(), beside(sheet, ".bss").toFile());
        }
    }

    /**
     * JavaFX writes the states of a selector, such as {@code :filled:hover}, in the order in which
     * {@link Set#of} gives them. At each start Java draws by lot whether a set of two gives them as
     * they were put in or turned round, and two builds would differ. They are put in as JavaFX
     * first heard of them, so it hears of all here: in the order of the alphabet, or against it
     * where sets are turned round. With {@code -XX:hashCode=2} no identity hash comes in between.
     */
    private static void orderStates(List<Path> sheets) throws IOException {
        if (System.identityHashCode(sheets) != System.identityHashCode(new Object())) {
            throw new IllegalStateException("has to run with -XX:hashCode=2");
        }
        var states = new TreeSet<String>();
        for (var sheet : sheets) {
            var text = Files.readString(sheet);
            if (THREE_STATES.matcher(text).find()) {
                throw new IllegalStateException(sheet + " asks for three states at once");
            }
            STATE.matcher(text).results().map(found -> found.group(1)).forEach(states::add);
        }
        boolean isTurned = Set.of("a", "b").iterator().next().equals("b");
        (isTurned ? states.descendingSet() : states).forEach(PseudoClass::getPseudoClass);
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
