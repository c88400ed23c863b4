package dev.parapet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class DocumentWriterTest {
    private final DocumentWriter writer = new DocumentWriter();
    private final DocumentReader reader = new DocumentReader(Limits.REVIEW);

    @Test
    void writesOneValueALine() {
        var tree =
                new MappingBuilder()
                        .text("name", "Café \"Ⅷ\"\n")
                        .put("numbers", Sequence.of(List.of(Numeral.of(1), Numeral.of(-2))))
                        .put("yes", Flag.of(true))
                        .put("none", new Nothing(Place.NOWHERE))
                        .put("empty", Sequence.of(List.of()))
                        .put("also-empty", new MappingBuilder().build())
                        .build();

        assertThat(written(tree))
                .isEqualTo(
                        """
                        {
                          "name" : "Café \\"Ⅷ\\"\\n",
                          "numbers" : [
                            1,
                            -2
                          ],
                          "yes" : true,
                          "none" : null,
                          "empty" : [ ],
                          "also-empty" : { }
                        }
                        """);
    }

    @Test
    void joinsTwoWrittenObjects() {
        var one = new MappingBuilder().text("name", "a").build();
        var two = new MappingBuilder().put("numbers", Sequence.of(List.of(Numeral.of(1)))).build();
        var both =
                new MappingBuilder()
                        .text("name", "a")
                        .put("numbers", Sequence.of(List.of(Numeral.of(1))))
                        .build();

        assertThat(DocumentWriter.joined(writer.write(one), writer.write(two)))
                .isEqualTo(writer.write(both));
    }

    /// Half a surrogate pair is no character, but a text field can hold one: it is kept as an
    /// escape, neither lost nor an error.
    @Test
    void keepsHalfASurrogatePair() {
        var tree =
                new MappingBuilder()
                        .text("half", "x\ud83d")
                        .text("other", "\udc00x")
                        .text("pair", "\ud83d\ude00")
                        .build();

        assertThat(written(tree))
                .contains("\"half\" : \"x\\ud83d\"")
                .contains("\"other\" : \"\\udc00x\"")
                .contains("\"pair\" : \"\ud83d\ude00\"");
        assertThat(readBack(tree)).isEqualTo(tree);
    }

    @Test
    void writesYamlWithEveryTextInQuotes() {
        var tree = new MappingBuilder().text("version", "1.0").text("on", "yes: no\n").build();

        assertThat(new String(writer.writeYaml(tree), StandardCharsets.UTF_8))
                .isEqualTo("version: \"1.0\"\n\"on\": \"yes: no\\n\"\n");
    }

    /// Names that no author would write make it JSON.
    @Test
    void writesYamlThatReadsBack() {
        var asYaml = 0;
        for (var seed = 1L; seed <= 300; seed++) {
            var tree = holding(new RandomTrees(seed).tree());
            var bytes = writer.writeYaml(tree);
            if (Arrays.equals(bytes, writer.write(tree))) {
                continue;
            }
            asYaml++;

            assertThat(reader.read("set.yaml", bytes))
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            Ready.class,
                            ready -> assertThat(((Node) ready.value()).unplaced()).isEqualTo(tree));
        }
        assertThat(asYaml).isGreaterThan(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 1_000, 2_000, 3_000})
    void writesWhatTheReaderReadsBack(long firstSeed) {
        LongStream.range(firstSeed, firstSeed + 500)
                .forEach(seed -> {
                    var tree = holding(new RandomTrees(seed).tree());

                    assertThat(readBack(tree)).as("seed %d", seed).isEqualTo(tree);
                    assertThat(written(readBack(tree)))
                            .as("seed %d", seed)
                            .isEqualTo(written(tree));
                });
    }

    private static Mapping holding(Node node) {
        return new MappingBuilder().put("value", node).build();
    }

    private Node readBack(Node tree) {
        return switch (reader.read("tree.json", writer.write(tree))) {
            case Ready<Node>(var node, _) -> node.unplaced();
            case Loaded.Refused<Node>(var problems) -> throw new AssertionError(problems);
        };
    }

    private String written(Node tree) {
        return new String(writer.write(tree), StandardCharsets.UTF_8);
    }

    @Test
    void refusesToHoldANumberThatJsonCannot() {
        assertThat(List.of("0x1F", "1_000", ".5", "1.", "+1", "01", "NaN", "", "1 "))
                .noneMatch(Numeral::isNumeral);
        assertThat(List.of("0", "-0", "10.50", "1e9", "1E-9")).allMatch(Numeral::isNumeral);
        assertThat(Text.of("1_000").kind()).isEqualTo("text");
    }
}
