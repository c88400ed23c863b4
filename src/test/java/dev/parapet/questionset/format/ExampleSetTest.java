package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The example in src/docs/writing-a-question-set.md is a question set that loads.
class ExampleSetTest {
    private static final Path EXAMPLE =
            Path.of("src/test/resources/dev/parapet/questionset/example/question-set.yaml");
    private static final Path GUIDE = Path.of("src/docs/writing-a-question-set.md");
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    @Test
    void loadsWithoutAWarning() throws IOException {
        var loaded = new QuestionSetReader().read(EXAMPLE);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded).isInstanceOf(Ready.class);
    }

    @Test
    void hasWhatTheGuideSpeaksOf() throws IOException {
        var set = example();

        assertThat(set.areas()).hasSize(2);
        assertThat(set.questions()).hasSize(3);
        assertThat(set.practices()).hasSize(5);
        assertThat(set.questions().filter(question -> !question.rules().isEmpty())).hasSize(1);
        assertThat(set.practices().map(set::refOf))
                .contains(
                        new PracticeRef(
                                "aws-security-pillar", "sec_identities_enforce_mechanisms"));
    }

    @Test
    void standsInTheGuidePieceByPiece() throws IOException {
        var pieces =
                YAML.matcher(Files.readString(GUIDE))
                        .results()
                        .flatMap(block -> block.group(1).lines())
                        .filter(line -> !line.isBlank())
                        .toList();

        assertThat(pieces).isEqualTo(linesOf(EXAMPLE));
    }

    @Test
    void isExplainedFieldByField() throws IOException {
        var guide = Files.readString(GUIDE);
        var fields = new TreeSet<String>();
        collect(QuestionSetWriter.write(example()), fields);

        assertThat(fields).hasSizeGreaterThan(20);
        assertThat(fields.stream().filter(field -> !guide.contains("`" + field + "`"))).isEmpty();
    }

    private static QuestionSet example() throws IOException {
        return ((Ready<QuestionSet>) new QuestionSetReader().read(EXAMPLE)).value();
    }

    private static List<String> linesOf(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static void collect(Node node, Set<String> fields) {
        switch (node) {
            case Node.Mapping(_, var entries) ->
                    entries.forEach((name, value) -> {
                        fields.add(name);
                        collect(value, fields);
                    });
            case Node.Sequence(_, var items) -> items.forEach(item -> collect(item, fields));
            case Node.Text _, Node.Numeral _, Node.Flag _, Node.Nothing _ -> {}
        }
    }
}
