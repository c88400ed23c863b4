package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class QuestionSetReaderTest {
    private final QuestionSetReader reader = new QuestionSetReader();

    @Test
    void takesASetThatUsesEveryField() {
        var loaded = read("every-field.yaml");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded).isInstanceOf(Ready.class);
    }

    /// All at once, and in the order of the file.
    @Test
    void listsEveryMistakeOfABrokenFile() {
        var lines = read("broken.yaml").problems().stream().map(Problem::toString);

        assertThat(lines.collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(SetFiles.text("broken.txt"));
    }

    /// A field of the set that uses every one, what is put in its place, and what is said of it.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    builds-on: [single-sign-on] | builds-on: [multi-factor]   | ID1-1 builds on itself; take this away
                    builds-on: [single-sign-on] | builds-on: [people]         | "builds-on" names "people", which is no practice's key in this set
                    same-as: other-set/mfa      | same-as: every-field/single-sign-on | "same-as" names a practice of this set; expected one of another set
                    same-as: other-set/mfa      | same-as: other-set          | "same-as" is "other-set"; expected a set and a key, such as aws-security-pillar/sec_identities_unique
                    key: single-sign-on         | key: people                 | the key "people" stands already in line 46; give each its own
                    id: ID1-2                   | id: ID 1                    | the id "ID 1" stands already in line 45; give each its own
                    when: default               | when: ID1-3                 | "when" names "ID1-3", which is no practice's id in this question
                    when: default               | when: default && ID1-1      | "when" cannot be read: "default" stands alone and is no practice id
                    http://example.org/mfa#why  | ftp://example.org           | "url" is "ftp://example.org"; expected a web address that begins with https:// or http://
                    http://example.org/mfa#why  | "https://"                  | "url" is "https://"; expected a web address that begins with https:// or http://
                    high: 7                     | high: 1001                  | "high" should be a whole number from 0 to 1000
                    """)
    void saysWhatIsWrong(String field, String instead, String expected) {
        var text = SetFiles.text("every-field.yaml");
        assertThat(text).contains(field);

        assertThat(read("set.yaml", text.replace(field, instead)).problems().stream())
                .filteredOn(Problem::isError)
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith(expected) || isConsequence(message))
                .anyMatch(message -> message.startsWith(expected));
    }

    private static boolean isConsequence(String message) {
        return message.contains("which is no practice's");
    }

    @Test
    void namesEveryPracticeOfACircle() {
        var text =
                SetFiles.text("every-field.yaml")
                        .replace(
                                "steps: [Choose one directory.]",
                                "steps: [Choose one directory.]\n"
                                        + "            builds-on: [multi-factor]");

        assertThat(read("set.yaml", text).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "ID1-1 and ID1-2 build on one another in a circle; take one away",
                        "ID1-2 and ID1-1 build on one another in a circle; take one away");
    }

    @Test
    void warnsOfPracticesThatLeaveAReaderAlone() {
        var text = SetFiles.text("every-field.yaml").replace("steps: [Choose one directory.]", "");

        var loaded = read("set.yaml", text);

        assertThat(loaded).isInstanceOf(Ready.class);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "set.yaml:77:13: warning: ID1-2 has no steps; say how to get there");
    }

    /// Ten thousand practices, each built on the next and the last on the first: a circle that no
    /// recursion survives and no search from each practice finishes.
    @Test
    void findsTheLongestCircle() {
        var practices =
                IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                "{id: P-%d, key: p%d, title: t, risk: low, builds-on: [p%d]}"
                                        .formatted(i, i, (i + 1) % 10_000))
                        .collect(Collectors.joining(",\n"));
        var text =
                "{format: parapet/question-set/1, id: a, version: '1', title: t,\nareas: [{id: a,"
                        + " title: t, questions: [{id: q, key: q, title: t, practices: [\n"
                        + practices
                        + "]}]}]}";

        assertThat(read("set.yaml", text).problems().stream().filter(Problem::isError))
                .hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                        | set.yaml:1:1
                    [1]                       | set.yaml:1:1
                    text                      | set.yaml:1:1
                    format: 1                 | set.yaml:1:9
                    format: parapet/review/1  | set.yaml:1:9
                    format: parapet/question-set/2 | set.yaml:1:9
                    """)
    void saysOfAForeignFileThatItIsNoQuestionSet(String content, String place) {
        assertThat(read("set.yaml", content).problems())
                .singleElement()
                .hasToString(
                        place
                                + ": is not a question set; expected an object that begins with"
                                + " \"format: parapet/question-set/1\"");
    }

    private Loaded<QuestionSet> read(String name) {
        return read(name, SetFiles.text(name));
    }

    private Loaded<QuestionSet> read(String name, String text) {
        return reader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
