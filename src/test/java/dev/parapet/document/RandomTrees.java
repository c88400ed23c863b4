package dev.parapet.document;

import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Trees and texts at random, the same for the same seed, and odd on purpose.
public final class RandomTrees {
    private static final List<String> PIECES =
            List.of(
                    "",
                    " ",
                    "plain",
                    "two words",
                    "\n",
                    "\r\n",
                    "\t",
                    "\"",
                    "\\",
                    "'",
                    "/",
                    "~",
                    "~1",
                    ": ",
                    "# no comment",
                    "- ",
                    "*a",
                    "&a",
                    "<<",
                    "null",
                    "true",
                    "1e3",
                    "NaN",
                    "{",
                    "]",
                    "é",
                    "e\u0301",
                    "שלום",
                    "日本語",
                    "👩‍👩‍👧",
                    "\u0000",
                    "\u0007",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u00a0",
                    "\u2028",
                    "\u2029",
                    "\ufeff",
                    "\uffff",
                    "\ud800",
                    "\udc00",
                    "\udbff\udfff",
                    "<b>&amp;</b>",
                    "%s {0} ${x}");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "1", "-17", "0.5", "1e400", "-1.25E-7", "12345678901234567890123");

    private final Random random;

    public RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    /// A text of a few pieces; often plain, sometimes empty, sometimes what few programs survive.
    public String text() {
        return random.nextInt(3) > 0 ? plainText() : pieces(random.nextInt(6));
    }

    /// A text that is not blank.
    public String filledText() {
        return "t" + text();
    }

    /// A name, which unlike a text is whole characters: no reader takes half a surrogate pair in
    /// one.
    private String name() {
        return text().replaceAll("\\p{Cs}", "?");
    }

    public Node tree() {
        return tree(4);
    }

    private String plainText() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> List.of("key", "log", "role", "team", "one").get(random.nextInt(5)))
                .collect(Collectors.joining(" "));
    }

    private String pieces(int count) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(count)
                .collect(Collectors.joining());
    }

    private Node tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> new Numeral(Place.NOWHERE, NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 1 -> Flag.of(random.nextBoolean());
            case 2 -> new Nothing(Place.NOWHERE);
            case 3, 4 -> Text.of(text());
            case 5 ->
                    Sequence.of(
                            Stream.generate(() -> tree(depth - 1))
                                    .limit(random.nextInt(4))
                                    .toList());
            default -> mapping(depth);
        };
    }

    private Mapping mapping(int depth) {
        var entries = new LinkedHashMap<String, Node>();
        for (var i = random.nextInt(4); i > 0; i--) {
            entries.put(name(), tree(depth - 1));
        }
        return new Mapping(Place.NOWHERE, entries);
    }
}
