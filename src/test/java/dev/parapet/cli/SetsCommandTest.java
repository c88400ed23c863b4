package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SetsCommandTest {
    private final List<QuestionSet> sets = new ShippedSets().read().sets();
    private final Terminal terminal = new Terminal(Path.of("."));

    @Test
    void listsEverySetInALine() {
        var ran = terminal.run("sets");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSameSizeAs(sets);
        assertThat(sets)
                .allSatisfy(set -> assertThat(ran.out()).contains(set.ref() + " ", set.title()));
    }

    @Test
    void listsThemAsJson() {
        var listed = items(terminal.run("sets", "--json").out());

        assertThat(listed)
                .isEqualTo(
                        sets.stream()
                                .map(set ->
                                        List.of(
                                                set.id(),
                                                set.heading().version().toString(),
                                                set.title(),
                                                set.heading().publisher(),
                                                String.valueOf(set.questions().count()),
                                                String.valueOf(set.practices().count())))
                                .toList());
    }

    private static List<List<String>> items(String json) {
        var read =
                new DocumentReader(Limits.REVIEW)
                        .read("sets.json", json.getBytes(StandardCharsets.UTF_8));
        var root = ((Ready<Node>) read).value();
        return ((Sequence) root)
                .items().stream()
                        .map(item -> ((Node.Mapping) item).entries())
                        .map(SetsCommandTest::fields)
                        .toList();
    }

    private static List<String> fields(Map<String, Node> set) {
        assertThat(set.keySet())
                .containsExactly("id", "version", "title", "publisher", "questions", "practices");
        return set.values().stream()
                .map(value ->
                        switch (value) {
                            case Text(_, var text) -> text;
                            case Numeral(_, var written) -> written.toString();
                            default -> "";
                        })
                .toList();
    }
}
