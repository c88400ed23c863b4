package dev.parapet.lens.export;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node.Mapping;
import dev.parapet.lens.LensFiles;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.format.LensReader;
import dev.parapet.lens.format.LensWriter;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What leaves as a lens, the service accepts, and an imported lens leaves as it came.
class LensExportTest {
    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void makesLensesOfEveryShippedSetThatTheServiceAccepts() {
        for (var set : new ShippedSets().read().sets()) {
            for (var lens : LensExport.of(set).lenses()) {
                assertThat(read(lens).problems()).as(set.ref().toString()).isEmpty();
                assertThat(text(lens).length()).isLessThanOrEqualTo(500_000);
            }
        }
    }

    @Test
    void givesPublishedLensesBackAsTheyCameWhereTheServiceTakesThem() throws IOException {
        var same = 0;
        for (var file : LensFiles.all()) {
            var loaded = LensReader.lenient().read(file);
            var isAccepted =
                    loaded.problems().stream()
                            .noneMatch(p ->
                                    p.message().contains("refuses") || p.message().contains("url"));
            if (!isAccepted) {
                continue;
            }
            var export = LensExport.of(value(loaded));
            same++;

            assertThat(export.remarks()).as(file.toString()).isEmpty();
            assertThat(export.lenses().getFirst()).isEqualTo(LensWriter.write(value(loaded)));
        }
        assertThat(same).isGreaterThan(10);
    }

    @Test
    void mendsPublishedLensesThatTheServiceRefuses() throws IOException {
        for (var file : LensFiles.all()) {
            var set = value(LensReader.lenient().read(file));
            for (var lens : LensExport.of(set).lenses()) {
                assertThat(read(lens).problems())
                        .as(file.toString())
                        .noneMatch(p -> p.message().contains("refuses"));
            }
        }
    }

    /// Whatever had to be changed on the way out, the second way out changes nothing more.
    @Test
    void changesNothingOfWhatItHasExportedItself() throws IOException {
        for (var file : LensFiles.all()) {
            var set = value(LensReader.lenient().read(file));
            for (var lens : LensExport.of(set).lenses()) {
                var again = LensExport.of(value(read(lens)));

                assertThat(again.remarks()).as(file.toString()).isEmpty();
                assertThat(again.lenses()).as(file.toString()).containsExactly(lens);
            }
        }
    }

    @Test
    void saysNoneOfTheseAndTheRuleOfANativeQuestion() {
        var set = SampleReviews.set("set", SampleReviews.question("q", "HML"));
        var lens = text(LensExport.of(set).lenses().getFirst());

        assertThat(lens)
                .contains("\"title\" : \"None of these\"")
                .contains("\"condition\" : \"choice_a && choice_b && choice_c\"")
                .contains("\"risk\" : \"MEDIUM_RISK\"")
                .doesNotContain("LOW_RISK");
    }

    @Test
    void splitsWhatIsTooMuch() {
        var questions =
                IntStream.range(0, 25)
                        .mapToObj(i -> SampleReviews.question("q" + i, "HHH"))
                        .toArray(Question[]::new);
        var pillars = LensExport.of(SampleReviews.set("set", questions));
        var choices =
                LensExport.of(
                        SampleReviews.set("set", SampleReviews.question("q", "H".repeat(20))));

        assertThat(read(pillars.lenses().getFirst()).problems()).isEmpty();
        assertThat(pillars.remarks()).anyMatch(r -> r.contains("split into 2 pillars"));
        assertThat(read(choices.lenses().getFirst()).problems()).isEmpty();
        assertThat(choices.remarks()).anyMatch(r -> r.contains("split into 2 questions"));
    }

    @Test
    void splitsALensThatIsTooLarge() {
        var lens = SmallLens.of();
        for (var i = 0; i < 15; i++) {
            lens = lens.with(SmallLens.choice("c%02d".formatted(i), "Practice " + "x".repeat(100)));
        }
        var json = lens.ruled("default: HIGH_RISK").json().replace("Why c", "y".repeat(2000) + "c");
        var one = value(new LensReader().read("lens.json", bytes(json)));
        var area = one.areas().getFirst();
        var question = area.questions().getFirst();
        var many =
                new QuestionSet(
                        one.heading(),
                        one.weights(),
                        IntStream.range(0, 9)
                                .mapToObj(a ->
                                        new Area(
                                                "area" + a,
                                                area.title(),
                                                "",
                                                Map.of(),
                                                area.assurance(),
                                                IntStream.range(0, 3)
                                                        .mapToObj(q -> question)
                                                        .toList()))
                                .toList());

        var export = LensExport.of(many);

        assertThat(export.lenses()).hasSizeGreaterThan(1);
        assertThat(export.lenses())
                .allSatisfy(part -> {
                    assertThat(text(part).length()).isLessThanOrEqualTo(500_000);
                    assertThat(read(part).problems()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    a; b => a, b
                    50 % of "all" [hosts] => 50  percent of 'all' (hosts)
                    a < b => a less than  b
                    tea – or coffee… => tea - or coffee...
                    ‘quoted’ => 'quoted’
                    Größe & Ärger! => Größe & Ärger!
                    """)
    void writesRefusedCharactersOtherwise(String text, String expected) {
        assertThat(PlainText.of(text)).isEqualTo(expected);
    }

    @Test
    void cutsBehindAWord() {
        assertThat(PlainText.cut("one two three four", 12)).isEqualTo("one two...");
        assertThat(PlainText.cut("x".repeat(20), 12)).isEqualTo("xxxxxxxxx...");
        assertThat(PlainText.cut("short", 12)).isEqualTo("short");
    }

    /// Rules joined into one a level decide every selection as before, with low as medium.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinsRulesWithoutChangingWhatTheySay(long seed) {
        var random = new Random(seed);
        var conditions =
                List.of("a && b", "!a", "c || a", "b && !c", "d", "!(a && d)", "a && b && c && d");
        var table = new TruthTable(List.of("a", "b", "c", "d"));
        for (var round = 0; round < 200; round++) {
            var rules =
                    Stream.concat(
                                    IntStream.range(0, 1 + random.nextInt(5))
                                            .mapToObj(_ ->
                                                    rule(
                                                            conditions.get(random.nextInt(7)),
                                                            LEVELS.get(random.nextInt(4)))),
                                    random.nextBoolean()
                                            ? Stream.of(rule("default", RiskLevel.HIGH))
                                            : Stream.empty())
                            .toList();
            var joined = RuleFit.joined(rules).orElseThrow();

            assertThat(levels(table, joined)).as(rules.toString()).isEqualTo(levels(table, rules));
            assertThat(joined.stream().map(RiskRule::risk)).doesNotHaveDuplicates();
        }
    }

    private static Map<RiskLevel, BitSet> levels(TruthTable table, List<RiskRule> rules) {
        var levels = table.levels(rules);
        var low = levels.getOrDefault(RiskLevel.LOW, new BitSet());
        var medium = (BitSet) levels.getOrDefault(RiskLevel.MEDIUM, new BitSet()).clone();
        medium.or(low);
        return levels.entrySet().stream()
                .filter(entry -> entry.getKey() != RiskLevel.LOW)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getKey() == RiskLevel.MEDIUM
                                                ? medium
                                                : entry.getValue()));
    }

    private static RiskRule rule(String condition, RiskLevel risk) {
        try {
            return new RiskRule(ConditionParser.parse(condition), risk);
        } catch (ConditionParser.SyntaxError e) {
            throw new AssertionError(e);
        }
    }

    private String text(Mapping lens) {
        return new String(writer.write(lens), StandardCharsets.UTF_8);
    }

    private Loaded<QuestionSet> read(Mapping lens) {
        var loaded = new LensReader().read("lens.json", writer.write(lens));
        assertThat(loaded).isInstanceOf(Ready.class);
        return loaded;
    }
}
