package dev.parapet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader(new Limits(2_000_000, 8, 1_000));

    /// The content is written with `~` for a line's end and `→` for a tab.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a.json | {"a": 1~ | a.json:2:1: is not valid JSON: Unexpected end-of-input
                    a.json | {"a": 1,~ "b": 2,~ "a": 3} | a.json:3:2: "a" stands twice in the same object
                    a.json | {"a": NaN} | a.json:1:7: is not valid JSON: NaN is no value; write a text in quotes
                    a.json | {"a": 1} {"b": 2} | a.json:1:10: a second document begins here
                    a.json | [[[[[[[[[1]]]]]]]]] | a.json:1:10: is not valid JSON: values stand too deep
                    a.json | {'a': 1} | a.json:1:2: is not valid JSON:
                    a.yaml | a: 1~b: 2~a: 3 | a.yaml:3:1: "a" stands twice in the same object; keep one
                    a.yaml | a: 1~b:~  - c~  - d: 1~    e: *q | a.yaml:5:8: aliases such as "*q" are not supported
                    a.yaml | a: &q 1~b:~  <<: *q | a.yaml:3:3: merge keys (<<) are not supported
                    a.yaml | a: 1~---~b: 2 | a.yaml:3:1: a second document begins here
                    a.yaml | a: [[[[[[[[1]]]]]]]] | a.yaml:1:12: is not valid YAML: values stand too deep
                    a.yaml | a: 1~→b: 2 | a.yaml:2:1: is not valid YAML: a tab stands here; indent with spaces
                    a.yaml | a:~  b: 1~ c: 2 | a.yaml:3:2: is not valid YAML: this does not fit the lines above
                    a.yaml | a: b: c | a.yaml:1:5: is not valid YAML: a colon cannot stand here
                    a.yaml | a: @b | a.yaml:1:4: is not valid YAML: this character cannot begin a value
                    a.yaml | a: "b~c: d | a.yaml:2:5: is not valid YAML: the quotes are never closed
                    a.yaml | ? [a]~: b | a.yaml:1:4: is not valid YAML: a field's name must be plain text
                    a.yaml | a: .nan | a.yaml:1:4: ".nan" is no decimal number
                    a.yaml | a: \u0007b | a.yaml:1:4: is not valid YAML: the character U+0007 cannot stand here
                    a.yaml | # nothing~ | a.yaml: holds no value; expected an object
                    """)
    void saysWhatIsWrongAndWhere(String name, String content, String expected) {
        var loaded = reader.read(name, bytes(content));

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF \n"})
    void refusesAnEmptyFile(String content) {
        assertThat(problemOf("a.yaml", content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.yaml: is empty; expected JSON or YAML");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThat(problemOf("a.yaml", "a: é".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("a.yaml: is not a text file in UTF-8; expected JSON or YAML");
        assertThat(problemOf("a.yaml", "a: é".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("a.yaml: is not a text file in UTF-8; expected JSON or YAML");
    }

    /// What Windows PowerShell writes behind `>` begins with a mark and is UTF-16.
    @Test
    void readsUtf16WithAMark() {
        for (var order : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(reader.read("a.json", "\uFEFF{\"a\": \"é\"}".getBytes(order)))
                    .isInstanceOf(Ready.class);
        }
    }

    @Test
    void looksAtTheSizeBeforeAnythingElse() {
        assertThat(problemOf("a.json", new byte[5_000_000]))
                .isEqualTo("a.json: is too large: 4 MB, and the most is 1 MB");
    }

    @Test
    void refusesAYamlLineThatWouldTakeTooLong() {
        var content = "a: 1\nb: " + "x".repeat(100_001);

        assertThat(problemOf("a.yaml", bytes(content)))
                .isEqualTo("a.yaml:2:1: this line has more than 100000 characters; break it up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void refusesATextThatIsTooLong(String name) {
        var content = "{\"a\": \"" + "x".repeat(1_001) + "\"}";

        assertThat(problemOf(name, bytes(content)))
                .endsWith("a text is longer than this Parapet reads");
    }

    @Test
    void saysOfHostileNamesAndNumbersThatTheyAreTooLong() {
        assertThat(problemOf("a.json", bytes("{\"" + "x".repeat(1_001) + "\": 1}")))
                .endsWith("a name is longer than this Parapet reads");
        assertThat(problemOf("a.json", bytes("[" + "1".repeat(1_001) + "]")))
                .endsWith("a number is longer than this Parapet reads");
    }

    /// A byte order mark is no character of the text.
    @Test
    void countsColumnsAfterAByteOrderMark() {
        assertThat(problemOf("a.json", bytes("\uFEFF{1}"))).startsWith("a.json:1:2: ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.json    | {"a": "b"}
                    a.parapet | {"a": "b"}
                    a.YAML    | a: b
                    a.yml     | {a: b}
                    a.txt     | {"a": "b"}
                    a.txt     | a: b
                    a         | [1]
                    """)
    void knowsTheFormatByTheNameElseByTheFirstCharacter(String name, String content) {
        assertThat(reader.read(name, bytes(content))).isInstanceOf(Ready.class);
    }

    /// A review that was damaged is no YAML, whatever it begins with.
    @Test
    void readsAReviewAsJsonWhateverItBeginsWith() {
        assertThat(problemOf("a.parapet", bytes("\u0000{}"))).contains("is not valid JSON");
    }

    @Test
    void knowsThePlaceOfEveryValue() {
        var yaml = ready("a.yaml", "a: one~b:~  - two~  - c:~      d: three");

        assertThat(yaml.nearest("a").place()).hasToString("a.yaml:1:4");
        assertThat(yaml.nearest("b", 0).place()).hasToString("a.yaml:3:5");
        assertThat(yaml.nearest("b", 1, "c", "d").place()).hasToString("a.yaml:5:10");

        var json = ready("a.json", "{~ \"a\": \"one\",~ \"b\": [true, {\"c\": null}]~}");

        assertThat(json.nearest("a").place()).hasToString("a.json:2:7");
        assertThat(json.nearest("b", 1, "c").place()).hasToString("a.json:3:20");
        assertThat(json.nearest("b", 7, "c").place())
                .as("the last value found where a path ends early")
                .hasToString("a.json:3:7");
    }

    @Test
    void takesYamlWordsOfOtherLanguagesAsText() {
        var node = ready("a.yaml", "a: no~b: 0x1F~c: 1_000~d: 2024-11-06~e: 1:20~f: 010");

        for (var name : new String[] {"a", "b", "c", "d", "e", "f"}) {
            assertThat(node.nearest(name)).as(name).isInstanceOf(Text.class);
        }
    }

    @Test
    void refusesAFolder(@TempDir Path folder) throws IOException {
        assertThat(reader.read(folder).problems())
                .singleElement()
                .hasToString(folder + ": is a folder; name a file");
    }

    /// A device says that it is empty, and never ends.
    @Test
    void takesNoMoreThanTheLimitFromADevice() throws IOException {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertThat(reader.read(device).problems())
                .singleElement()
                .hasToString("/dev/zero: is too large: the most is 1 MB");
    }

    private Node ready(String name, String content) {
        return switch (reader.read(name, bytes(content))) {
            case Ready<Node>(var node, _) -> node;
            case Loaded.Refused<Node>(var problems) -> throw new AssertionError(problems);
        };
    }

    private String problemOf(String name, byte[] content) {
        var problems = reader.read(name, content).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().toString();
    }

    private static byte[] bytes(String content) {
        return content.replace('~', '\n').replace('→', '\t').getBytes(StandardCharsets.UTF_8);
    }
}
