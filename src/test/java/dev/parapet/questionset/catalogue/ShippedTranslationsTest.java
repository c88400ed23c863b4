package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The shipped question sets in German and Spanish.
class ShippedTranslationsTest {
    private static final Catalogue SHIPPED = new ShippedSets().read();
    private static final String PILLAR = "aws-security-pillar";

    /// A set and the same in another language.
    record Pair(QuestionSet set, QuestionSet translated, String language) {
        static Pair of(QuestionSet set, String language) {
            var locale = Locale.forLanguageTag(language);
            return new Pair(set, Translations.into(locale).of(List.of(set)).getFirst(), language);
        }

        @Override
        public String toString() {
            return set.ref() + " " + language;
        }
    }

    static Stream<Pair> shipped() {
        return SHIPPED.sets().stream()
                .flatMap(set -> Stream.of("de", "es").map(language -> Pair.of(set, language)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void everyTitleAndQuestionIsTranslated(Pair pair) {
        assertThat(pair.translated().title()).isNotEqualTo(pair.set().title());
        differs(
                pair.set().areas().stream().map(Area::title),
                pair.translated().areas().stream().map(Area::title));
        differs(
                pair.set().questions().map(Question::title),
                pair.translated().questions().map(Question::title));
        assertThat(pair.translated().heading().description())
                .isNotEqualTo(pair.set().heading().description());
        differs(
                pair.set().practices().map(Practice::title),
                pair.translated().practices().map(Practice::title));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void noTwoPracticesOfAQuestionAreCalledTheSame(Pair pair) {
        assertThat(pair.translated().questions())
                .allSatisfy(question ->
                        assertThat(question.practices())
                                .extracting(Practice::title)
                                .doesNotHaveDuplicates());
    }

    @Test
    void inItsOwnLanguageASetIsTheSetItself() {
        assertThat(Translations.into(Locale.ENGLISH).of(SHIPPED.sets())).isEqualTo(SHIPPED.sets());
    }

    @Test
    void aSetOfTheSameNameThatSaysSomethingElseStaysAsItIs() {
        var pillar = SHIPPED.newest(PILLAR).orElseThrow();
        var other =
                new QuestionSet(
                        pillar.heading(), pillar.weights(), List.of(pillar.areas().getFirst()));

        assertThat(Translations.into(Locale.GERMAN).of(List.of(other))).containsExactly(other);
    }

    @Test
    void everyTranslationBelongsToAShippedSetAndIsFine() throws IOException {
        try (var files = Files.walk(Path.of("questionnaires"))) {
            var translations =
                    files.filter(file -> file.toString().matches(".*\\.[a-z]{2}\\.yaml")).toList();

            assertThat(translations).hasSize(2 * SHIPPED.sets().size());
            for (var file : translations) {
                assertThat(new TranslationFile(SHIPPED).read(file).problems())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static void differs(Stream<String> one, Stream<String> other) {
        var before = one.toList();
        var after = other.toList();

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isNotBlank().isNotEqualTo(before.get(i));
        }
    }
}
