package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts below the window: every one is used, and every one that is asked for is there.
class BundleTest {
    private static final String WORDING = "dev/parapet/wording/wording";
    private static final String PRIORITY = "dev/parapet/plan/priority";
    private static final String PLAN = "dev/parapet/report/plan/plan";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources");

    /// A text in quotes that could be a key, whole or the beginning of one.
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9]+)*\\.?)\"");

    /// A key that is asked for by its whole name.
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:say|column|getString|fact)\\(\\s*\"([a-z_0-9.]+)\"\\s*[,)]");

    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    /// Groups whose members are named after the constants of an enum.
    private static final List<String> GROUPS =
            List.of(
                    "risk",
                    "effort",
                    "layer",
                    "side",
                    "model",
                    "carrier",
                    "environment",
                    "sensitivity",
                    "exemption",
                    "horizon");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {WORDING, PRIORITY, PLAN})
    void everyTextIsUsed(String bundle) {
        var used = keys(KEY, bundle);

        assertThat(keysOf(bundle).stream().filter(key -> !isUsed(key, used)))
                .as("take these out of %s.properties, or use them", bundle)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {WORDING, PRIORITY, PLAN})
    void everyTextThatIsAskedForIsThere(String bundle) {
        var asked = keys(ASKED, bundle);

        assertThat(asked).isNotEmpty();
        assertThat(asked.stream().filter(key -> !key.endsWith(".")))
                .as("%s.properties lacks these", bundle)
                .isSubsetOf(keysOf(bundle));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {WORDING, PRIORITY, PLAN})
    void noTextIsWrittenTwiceOrLosesAnApostrophe(String bundle) throws IOException {
        var lines =
                Files.readAllLines(TEXTS.resolve(bundle + ".properties")).stream()
                        .filter(line -> line.contains("="))
                        .toList();

        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
        assertThat(lines.stream().filter(line -> LONE_QUOTE.matcher(line).find()))
                .as("a message drops a single apostrophe; write ’ or two of them")
                .isEmpty();
    }

    /// A key is used where it stands whole, or by its group where the rest is a constant's name.
    private static boolean isUsed(String key, Set<String> used) {
        var group = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        return used.contains(key) || used.contains(group + ".") || isGroup(group, used);
    }

    private static boolean isGroup(String group, Set<String> used) {
        return GROUPS.contains(group) && used.contains(group);
    }

    private static Set<String> keysOf(String bundle) {
        return new TreeSet<>(
                Collections.list(ResourceBundle.getBundle(bundle.replace('/', '.')).getKeys()));
    }

    private static Set<String> keys(Pattern pattern, String bundle) {
        return pattern.matcher(
                        sources(SOURCES.resolve(bundle.substring(0, bundle.lastIndexOf('/')))))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleTest::textOf)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
