package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Risk;
import dev.parapet.review.PracticeAnswer.Side;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text is there in every language, is another one than the English, and asks for the same
/// values.
class LanguagesTest {
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /// Patterns of days, in which apostrophes have another meaning.
    private static final String DAYS = "date.";

    /// Texts that are the same in English and in another language: names, words that both have, and
    /// values as people type them.
    private static final Map<Locale, Set<String>> SHARED =
            Map.of(
                    Locale.GERMAN,
                    Set.of(
                            "Code",
                            "Deutsch",
                            "English",
                            "Enter",
                            "Filter",
                            "Español",
                            "Format",
                            "Letter",
                            "Links",
                            "Markdown",
                            "Name",
                            "PDF",
                            "Parapet",
                            "Parapet {0}",
                            "Passphrase",
                            "Passphrase…",
                            "Person {0,number,0}",
                            "[ARN]",
                            "Plan",
                            "Status",
                            "Trend",
                            "Version {0}",
                            "eu-central-1, eu-west-1",
                            "shop-prod, shop-data",
                            "{0} – Parapet"),
                    Locale.forLanguageTag("es"),
                    Set.of(
                            "Ctrl",
                            "[ARN]",
                            "Deutsch",
                            "English",
                            "Español",
                            "Markdown",
                            "PDF",
                            "Parapet",
                            "Parapet {0}",
                            "Plan",
                            "eu-central-1, eu-west-1",
                            "shop-prod, shop-data",
                            "{0} (Ctrl+Y)",
                            "{0} (Ctrl+Z)",
                            "{0} plan",
                            "{0} – Parapet"));

    /// A bundle in a language.
    record Written(String bundle, Locale language) {
        Path file() {
            return TEXTS.resolve(bundle + "_" + language.getLanguage() + ".properties");
        }
    }

    static Stream<Written> others() throws IOException {
        return BundleTest.bundles()
                .flatMap(bundle ->
                        Bundles.LANGUAGES.stream()
                                .skip(1)
                                .map(language -> new Written(bundle, language)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void saysAllThatTheEnglishSaysAndNoMore(Written written) throws IOException {
        var english = texts(TEXTS.resolve(written.bundle() + ".properties"));
        var other = texts(written.file());

        assertThat(other.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(values(other.getProperty(key)))
                                .as(key)
                                .isEqualTo(values(english.getProperty(key))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void nothingIsLeftInEnglish(Written written) throws IOException {
        var english = texts(TEXTS.resolve(written.bundle() + ".properties"));
        var other = texts(written.file());

        assertThat(
                        other.stringPropertyNames().stream()
                                .filter(key -> !key.startsWith(DAYS))
                                .filter(key ->
                                        other.getProperty(key).equals(english.getProperty(key)))
                                .filter(key -> hasWords(english.getProperty(key)))
                                .filter(key ->
                                        !isShared(english.getProperty(key), written.language()))
                                .map(key -> key + "=" + english.getProperty(key)))
                .as("translate these in %s, or name them as shared", written.file())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void everyTextIsAMessageWrittenOnce(Written written) throws IOException {
        var texts = texts(written.file());
        var keys =
                Files.readAllLines(written.file()).stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')));

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> !key.startsWith(DAYS))
                .allSatisfy(key -> {
                    var text = texts.getProperty(key);
                    assertThat(new MessageFormat(text, written.language())).as(key).isNotNull();
                    assertThat(LONE_QUOTE.matcher(text).find()).as(key + ": " + text).isFalse();
                });
    }

    /// A space at an end is there only where the English has one, for what stands beside it.
    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void noSpaceDangles(Written written) throws IOException {
        var english = texts(TEXTS.resolve(written.bundle() + ".properties"));
        var other = texts(written.file());

        assertThat(other.stringPropertyNames())
                .allSatisfy(key -> {
                    var text = other.getProperty(key);
                    assertThat(text).as(key).doesNotContain("  ").doesNotContain("\u00A0\u00A0");
                    assertThat(ends(text)).as(key).isEqualTo(ends(english.getProperty(key)));
                });
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        var day = LocalDate.of(2026, 3, 1);

        assertThat(Bundles.LANGUAGES.stream().map(language -> new Wording(language).day(day)))
                .containsExactly("1 March 2026", "1. März 2026", "1 de marzo de 2026");
    }

    @Test
    void countsAreWrittenAsTheLanguageWritesThem() {
        assertThat(Bundles.LANGUAGES.stream().map(language -> new Wording(language).figure(12_345)))
                .containsExactly("12,345", "12.345", "12.345");
    }

    @Test
    void aWordInsideASentenceIsSmallUnlessTheLanguageWritesNounsLarge() {
        var german = new Wording(Locale.GERMAN);
        var side = Side.PROVIDER;
        var risk = Risk.HIGH;

        assertThat(german.risk(risk)).isEqualTo("Hoch");
        assertThat(german.inside().risk(risk)).isEqualTo("hoch");
        assertThat(german.inside().side(side)).isEqualTo("Anbieter");
        assertThat(new Wording(Locale.ENGLISH).inside().side(side)).isEqualTo("provider");
    }

    private static boolean isShared(String text, Locale language) {
        return SHARED.getOrDefault(language, Set.of()).contains(text);
    }

    private static boolean hasWords(String text) {
        return LETTERS.matcher(text.replaceAll("\\{\\d+(,(choice,|\\w+(,[^{}]*)?))?", " ")).find();
    }

    private static String ends(String text) {
        return text.isBlank() ? text : text.replaceFirst("(?s)\\S.*\\S|\\S", "…");
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
