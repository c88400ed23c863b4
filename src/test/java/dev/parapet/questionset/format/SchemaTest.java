package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Node;
import dev.parapet.document.Problem;
import dev.parapet.questionset.catalogue.ShippedSets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The schema, by which editors check and complete a set, and the reader agree.
class SchemaTest {
    private static final Path FILE =
            Path.of("questionnaires", "schema", "question-set-1.schema.json");

    /// What no schema can say: it sees one value at a time.
    private static final List<Pattern> BEYOND_A_SCHEMA =
            List.of(
                    Pattern.compile("the (id|key) \".*\" stands already in line \\d+.*"),
                    Pattern.compile("\"(builds-on|when)\" names \".*\", which is no practice's .*"),
                    Pattern.compile(".* builds? on (itself|one another in a circle); take .*"),
                    Pattern.compile("\"when\" cannot be read: .*"),
                    Pattern.compile("\"same-as\" names a practice of this set; .*"),
                    Pattern.compile("\"same-as\" names .*, which is no practice of .*"),
                    Pattern.compile("\"text-from\" should name one of the question sets .*"),
                    Pattern.compile("\"url\" is \".*\"; expected a web address .*"));

    private final DocumentWriter writer = new DocumentWriter();
    private final Schema schema;

    SchemaTest() throws IOException {
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(FILE));
    }

    @Test
    void takesEveryShippedSet() {
        for (var set : new ShippedSets().read().sets()) {
            assertThat(errors(QuestionSetWriter.write(set))).as(set.ref().toString()).isEmpty();
        }
    }

    /// As written by their authors, too, with comments, folded text and all.
    @Test
    void takesEveryFileInTheFolder() throws IOException {
        try (var files = Files.walk(Path.of("questionnaires"), 3)) {
            for (var file : files.filter(f -> f.endsWith("question-set.yaml")).toList()) {
                assertThat(errors(document(Files.readString(file)))).as(file.toString()).isEmpty();
            }
        }
    }

    /// Each value of a set that uses every field is taken away, replaced by values of every kind,
    /// and given a stranger: whatever comes out, both take it or both refuse it.
    @Test
    void agreesWithTheReaderOnAnyMistake() {
        var mutants = new Mutants(document(SetFiles.text("every-field.yaml"))).all();
        var wrong = new TreeSet<String>();
        var refused = 0;
        for (var mutant : mutants.entrySet()) {
            var bySchema = errors(mutant.getValue());
            var byReader = errorsOfReader(mutant.getValue());
            refused += byReader.isEmpty() ? 0 : 1;
            if (bySchema.isEmpty()
                    ? !byReader.stream().allMatch(SchemaTest::isBeyondASchema)
                    : byReader.isEmpty()) {
                wrong.add(mutant.getKey() + ": " + bySchema + " but " + byReader);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(mutants).hasSizeGreaterThan(1_000);
        assertThat(refused).isBetween(500, mutants.size() - 100);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    id      | every-field     | a           | taken
                    id      | every-field     | a-1-b       | taken
                    id      | every-field     | A           | refused
                    id      | every-field     | a--b        | refused
                    id      | every-field     | -a          | refused
                    id      | every-field     | a b         | refused
                    version | "2026.1"        | "1.2.3.4.5" | taken
                    version | "2026.1"        | "2026.01.0" | taken
                    version | "2026.1"        | 2026.1      | refused
                    version | "2026.1"        | "1.2.3.4.5.6" | refused
                    version | "2026.1"        | "v1"        | refused
                    version | "2026.1"        | "1."        | refused
                    high    | 7               | 7.0         | taken
                    high    | 7               | 7.5         | refused
                    url     | https://example.org/standard | https://example.org:8080/a(b)?c=%20#d | taken
                    url     | https://example.org/standard | HTTPS://example.org | taken
                    url     | https://example.org/standard | https:/example.org | refused
                    url     | https://example.org/standard | https:///example | refused
                    url     | https://example.org/standard | "https://example.org/a b" | refused
                    url     | https://example.org/standard | "https://example.org/ " | refused
                    url     | https://example.org/standard | "https://example.org/[a]<b>" | refused
                    url     | https://example.org/standard | example.org | refused
                    same-as | other-set/mfa   | other-set/  | refused
                    same-as | other-set/mfa   | /mfa        | refused
                    same-as | other-set/mfa   | other/a/b   | taken
                    """)
    void agreesWithTheReaderOnWrittenForms(String name, String from, String to, String expected) {
        var text = SetFiles.text("every-field.yaml");
        var field = name + ": " + from + "\n";
        assertThat(text).contains(field);
        var changed = document(text.replace(field, name + ": " + to + "\n"));

        assertThat(errors(changed).isEmpty() ? "taken" : "refused").isEqualTo(expected);
        assertThat(errorsOfReader(changed).isEmpty() ? "taken" : "refused").isEqualTo(expected);
    }

    @Test
    void describesEveryPropertyForAuthors() {
        var without = new ArrayList<String>();
        describe("", document("schema.json", readSchema()), without);

        assertThat(without).isEmpty();
    }

    private static void describe(String path, Node node, List<String> without) {
        if (node instanceof Node.Mapping(_, var entries)) {
            entries.forEach((name, value) -> {
                if (path.endsWith("/properties")
                        && !path.startsWith("/then/")
                        && !path.startsWith("/$defs/whole-")
                        && value.nearest("description").equals(value)) {
                    without.add(path + "/" + name);
                }
                describe(path + "/" + name, value, without);
            });
        }
    }

    private static String readSchema() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> errors(Node set) {
        return schema
                .validate(new String(writer.write(set), StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static List<String> errorsOfReader(Node set) {
        return new QuestionSetReader()
                .complete(set).problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::message)
                        .toList();
    }

    private static boolean isBeyondASchema(String message) {
        return BEYOND_A_SCHEMA.stream().anyMatch(rule -> rule.matcher(message).matches());
    }

    private static Node document(String yaml) {
        return document("set.yaml", yaml);
    }

    private static Node document(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (new DocumentReader(Limits.QUESTION_SET).read(name, bytes)) {
            case Ready<Node>(var node, _) -> node;
            case Refused<Node>(var problems) -> throw new AssertionError(problems);
        };
    }
}
