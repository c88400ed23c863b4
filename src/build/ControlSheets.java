import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The looks that AtlantaFX gives to controls, without the rules of controls that Parapet has none
 * of: half of them.
 */
final class ControlSheets {
    private static final List<String> LOOKS = List.of("light", "dark");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");

    /**
     * {@link Quicken} takes two states at most. The same rule says it without the mouse as well.
     */
    private static final String WITH_MOUSE = ":filled:selected:hover";

    private static final String WITHOUT = ":filled:selected";

    private final Pattern leftOut;

    /**
     * @param list of style classes, as it says of itself
     */
    ControlSheets(Path list) throws IOException {
        var names =
                Files.readAllLines(list).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replace("*", "[\\w-]*"))
                        .collect(Collectors.joining("|"));
        this.leftOut = Pattern.compile("\\.(" + names + ")(?![\\w-])");
    }

    /** Writes one for each look into a folder. */
    void write(Path folder) throws IOException {
        for (var look : LOOKS) {
            Files.writeString(
                    folder.resolve("controls-" + look + ".css"), without(atlantaFx(look)));
        }
    }

    private static String atlantaFx(String look) throws IOException {
        var name = "atlantafx/base/theme/primer-" + look + ".css";
        try (var sheet = ClassLoader.getSystemResourceAsStream(name)) {
            if (sheet == null) {
                throw new FileNotFoundException(name);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String without(String sheet) {
        var rest = new StringBuilder();
        var rules = RULE.matcher(REMARK.matcher(sheet).replaceAll(""));
        var between = new StringBuilder();
        while (rules.find()) {
            var kept = String.join(",\n", kept(rules.group(1)));
            if (!kept.isEmpty()) {
                rest.append(kept).append(rules.group(2)).append('\n');
            }
            rules.appendReplacement(between, "");
        }
        if (!rules.appendTail(between).toString().isBlank()) {
            throw new IllegalStateException(
                    "no rule of a stylesheet: " + between.toString().strip());
        }
        return rest.toString();
    }

    private List<String> kept(String selectors) {
        var all = Arrays.stream(selectors.split(",")).map(String::strip).toList();
        return all.stream()
                .filter(selector -> !leftOut.matcher(selector).find())
                .filter(selector -> !isSaidAnyhow(selector, all))
                .toList();
    }

    private static boolean isSaidAnyhow(String selector, List<String> all) {
        return selector.contains(WITH_MOUSE) && all.contains(selector.replace(WITH_MOUSE, WITHOUT));
    }
}
