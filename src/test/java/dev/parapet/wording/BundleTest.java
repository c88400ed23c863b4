package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
import java.util.stream.Stream;

/// All texts: every one is used, and every one that is asked for is there.
class BundleTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources");

    /// A text in quotes that could be a key, whole or the beginning of one.
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9]+)*\\.?)\"");

    /// A key that is asked for by its whole name.
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:say|column|getString|fact|(?:texts|setting|look|desk)\\.(?:of|text|action))"
                        + "\\(\\s*\"([a-z_0-9.]+)\"\\s*[,)]");

    /// The end of a key whose beginning comes from elsewhere.
    private static final Pattern END = Pattern.compile("\\+ \"(\\.[a-z_0-9]+)\"");

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

    static Stream<String> bundles() throws IOException {
        try (var files = Files.walk(TEXTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().matches(".*_[a-z]{2}\\.properties"))
                    .map(file -> TEXTS.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTextIsUsed(String bundle) {
        var used = keys(KEY, bundle);
        var ends = keys(END, bundle);

        assertThat(
                        keysOf(bundle).stream()
                                .filter(key -> !isUsed(key, used))
                                .filter(key -> !isUsed(withoutEnd(key, ends), used)))
                .as("take these out of %s.properties, or use them", bundle)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTextThatIsAskedForIsThere(String bundle) {
        var asked = keys(ASKED, bundle);

        assertThat(asked).isNotEmpty();
        assertThat(
                        asked.stream()
                                .filter(key -> !key.endsWith(".") && !isThere(key, keysOf(bundle))))
                .as("%s.properties lacks these", bundle)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
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

    /// Whole, or as a member of a group that is put before it.
    private static boolean isThere(String asked, Set<String> keys) {
        return keys.stream().anyMatch(key -> key.equals(asked) || key.endsWith("." + asked));
    }

    /// A key is used where it stands whole, or by its group where the rest is a constant's name.
    private static boolean isUsed(String key, Set<String> used) {
        var group = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        return used.contains(key) || isBegun(key, used) || isGroup(group, used);
    }

    private static boolean isBegun(String key, Set<String> used) {
        return used.stream().anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin));
    }

    private static String withoutEnd(String key, Set<String> ends) {
        return ends.stream()
                .filter(key::endsWith)
                .findFirst()
                .map(end -> key.substring(0, key.length() - end.length()))
                .orElse(key);
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
