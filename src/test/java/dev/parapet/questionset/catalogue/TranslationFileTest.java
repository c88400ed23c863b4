package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Translation;
import dev.parapet.questionset.format.QuestionSetReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The example translation of the guide, as it is and with mistakes.
class TranslationFileTest {
    private static final Path EXAMPLES =
            Path.of("src/test/resources/dev/parapet/questionset/example");
    private static final Path GUIDE = Path.of("src/docs/writing-a-question-set.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yml\\n(.*?)^```$");
    private static final Catalogue NOTHING = new Catalogue(List.of());

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void layBesideItsSet() throws IOException {
        Files.copy(EXAMPLES.resolve("question-set.yaml"), folder.resolve("question-set.yaml"));
        file = folder.resolve("question-set.de.yaml");
        Files.copy(EXAMPLES.resolve("question-set.de.yaml"), file);
    }

    @Test
    void standsInTheGuide() throws IOException {
        var guide = BLOCK.matcher(Files.readString(GUIDE));

        assertThat(guide.find()).isTrue();
        assertThat(guide.group(1)).isEqualTo(Files.readString(file));
    }

    @Test
    void saysWhatIsThereInTheOtherLanguageAndTheRestAsItWas() throws IOException {
        var set = example();
        var german = translation().of(set);

        assertThat(german.title()).isEqualTo("Grundlagen der Sicherheit für ein kleines Team");
        assertThat(german.areas().getFirst().title()).isEqualTo("Zugang");
        assertThat(german.areas().getLast()).isEqualTo(set.areas().getLast());
        assertThat(practice(german).title()).isEqualTo("Mit einem zweiten Faktor anmelden");
        assertThat(practice(german).guidance().evidence())
                .first()
                .asString()
                .startsWith("Die Richtlinie");
        assertThat(practice(german).guidance().steps()).isEqualTo(practice(set).guidance().steps());
        assertThat(practice(german).guidance().ask()).isEqualTo(practice(set).guidance().ask());
    }

    @Test
    void changesNothingThatAnswersAreKeptBy() throws IOException {
        var set = example();
        var german = translation().of(set);

        assertThat(german.ref()).isEqualTo(set.ref());
        assertThat(german.practices().map(german::refOf))
                .containsExactlyElementsOf(set.practices().map(set::refOf).toList());
        assertThat(german.questions().map(german::refOf))
                .containsExactlyElementsOf(set.questions().map(set::refOf).toList());
        assertThat(german.practices().map(Practice::risk))
                .containsExactlyElementsOf(set.practices().map(Practice::risk).toList());
        assertThat(german.questions().map(question -> question.rules()))
                .containsExactlyElementsOf(set.questions().map(each -> each.rules()).toList());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "access:         | acces:           | 8:5: \"acces\" is no area's id in"
                        + " small-team-basics@1.1",
                "sign-in:        | signin:          | 12:5: \"signin\" is no question's key in"
                        + " small-team-basics@1.1",
                "second-factor:  | second:          | 15:5: \"second\" is no practice's key in"
                        + " small-team-basics@1.1",
                "1.1             | 1.0              | 3:10: the translation is for version 1.0,"
                        + " but the set at hand has version 1.1; look over what changed, then give"
                        + " that version",
                "why:            | reason:          | unknown field \"reason\"; expected ask,"
                        + " evidence, signs, steps, title, why",
                "language: de    | language: en     | the set itself is in this language",
                "language: de    | language: fr     | its name says de, its \"language\" fr",
                "language: de    | language: German | expected a tag such as de or pt-BR",
                "set: small-team | set: large-team  | there is no set \"large-team-basics\" at"
                        + " hand",
                "evidence:       | steps:           | 18:7: \"steps\" has 2 texts where the set has"
                        + " 3",
            })
    void refusesWhatDoesNotBelongToTheSet(String from, String to, String message)
            throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));

        assertThat(new TranslationFile(NOTHING).read(file).problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(message));
    }

    @Test
    void aSetThatIsWrongItselfIsNamed() throws IOException {
        Files.writeString(folder.resolve("question-set.yaml"), "format: parapet/question-set/1\n");

        assertThat(new TranslationFile(NOTHING).read(file).problems())
                .singleElement()
                .asString()
                .contains("question-set.yaml beside it is no question set without errors");
    }

    @Test
    void isFoundInAFolderForTheSetsOfAReview() throws IOException {
        var set = example();

        assertThat(Translations.into(Locale.GERMANY, folder).of(List.of(set)))
                .containsExactly(translation().of(set));
        assertThat(Translations.into(Locale.FRENCH, folder).of(List.of(set))).containsExactly(set);
        assertThat(Translations.into(Locale.GERMAN).of(List.of(set))).containsExactly(set);
    }

    private QuestionSet example() throws IOException {
        return new QuestionSetReader().read(folder.resolve("question-set.yaml"))
                        instanceof Ready<QuestionSet>(var set, _)
                ? set
                : NOTHING.sets().getFirst();
    }

    private Translation translation() throws IOException {
        var read = new TranslationFile(NOTHING).read(file);
        assertThat(read.problems()).isEmpty();
        return ((Ready<Translation>) read).value();
    }

    private static Practice practice(QuestionSet set) {
        return set.practices().findFirst().orElseThrow();
    }
}
