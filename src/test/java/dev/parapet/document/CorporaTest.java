package dev.parapet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;

/// What the parsing test suites of others say of our reader. Whatever a file of theirs holds, it is
/// taken or refused with a problem; an exception fails the test.
class CorporaTest {
    /// Names that stand twice are valid JSON, and one of the two values is always lost: refused.
    private static final Set<String> REFUSED_JSON =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    /// Where snakeyaml-engine looks less closely than the suite: an indentation or a comment inside
    /// a flow value or quoted text. What it reads is what the author meant.
    private static final Set<String> ACCEPTED_YAML =
            Set.of("9C9N", "9JBA", "CVW2", "DK95/01", "QB6E", "SU5Z", "Y79Y/003");

    /// A last line of nothing but blanks, without a line's end, is no line to snakeyaml-engine.
    private static final Set<String> OTHER_VALUE = Set.of("JEF9/02", "L24T/01");

    private final DocumentReader reader = new DocumentReader(Limits.QUESTION_SET);

    @Test
    void takesAndRefusesJsonAsTheSuiteSays() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : Corpus.files("json-test-suite", ".json", 300)) {
            var name = file.getFileName().toString();
            var isReady = read(name, file) instanceof Ready;
            var isExpected =
                    switch (name.charAt(0)) {
                        case 'y' -> isReady != REFUSED_JSON.contains(name);
                        case 'n' -> !isReady;
                        default -> true;
                    };
            if (!isExpected) {
                wrong.add(name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What is valid YAML may be refused: several documents, aliases and names that are no text are
    /// not for us.
    @Test
    void refusesWhatIsNoYaml() throws IOException {
        var accepted = new ArrayList<String>();
        for (var file : Corpus.files("yaml-test-suite", "in.yaml", 400)) {
            var loaded = read("in.yaml", file);
            if (loaded instanceof Ready && Files.exists(file.resolveSibling("error"))) {
                accepted.add(caseOf(file));
            }
        }
        assertThat(accepted).containsExactlyInAnyOrderElementsOf(ACCEPTED_YAML);
    }

    /// The value of a file is the one that the suite gives in JSON.
    @Test
    void readsTheValuesThatTheSuiteGives() throws IOException {
        var wrong = new ArrayList<String>();
        var compared = 0;
        for (var file : Corpus.files("yaml-test-suite", "in.json", 200)) {
            var yaml = read("in.yaml", file.resolveSibling("in.yaml"));
            var json = read("in.json", file);
            if (yaml instanceof Ready<Node>(var read, _)
                    && json instanceof Ready<Node>(var expected, _)) {
                compared++;
                if (!Files.exists(file.resolveSibling("error"))
                        && !read.unplaced().equals(expected.unplaced())) {
                    wrong.add(caseOf(file));
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(OTHER_VALUE);
    }

    private Loaded<Node> read(String name, Path file) throws IOException {
        var loaded = reader.read(name, Files.readAllBytes(file));
        if (loaded instanceof Refused<Node>(var problems)) {
            assertThat(problems)
                    .as(file.toString())
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
        return loaded;
    }

    private static String caseOf(Path file) {
        var path = file.resolveSibling("").toString().replace('\\', '/');
        var suite = "yaml-test-suite/";
        return path.substring(path.lastIndexOf(suite) + suite.length());
    }
}
