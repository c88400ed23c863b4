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

    /** Said of a selected entry as well, with or without the mouse on it. */
    private static final Pattern THREE_STATES = Pattern.compile(":filled:selected:hover");

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
        while (rules.find()) {
            var kept =
                    Arrays.stream(rules.group(1).split(","))
                            .filter(this::isKept)
                            .collect(Collectors.joining(","));
            if (!kept.isEmpty()) {
                rest.append(kept).append(rules.group(2));
            }
        }
        return rest.toString();
    }

    private boolean isKept(String selector) {
        return !leftOut.matcher(selector).find() && !THREE_STATES.matcher(selector).find();
    }
}
