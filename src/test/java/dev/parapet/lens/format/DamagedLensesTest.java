package dev.parapet.lens.format;

import static dev.parapet.lens.LensFiles.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Problem;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.export.LensExport;
import dev.parapet.lens.lint.RuleLint;
import dev.parapet.questionset.QuestionSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lenses that somebody broke, by accident or on purpose: each is refused with a place, or taken
/// and good for everything that is done with a lens.
class DamagedLensesTest {
    private static final String WHOLE =
            SmallLens.of("aaa", "bbb")
                    .with(SmallLens.none("question_no"))
                    .ruled("aaa && bbb: NO_RISK", "aaa: MEDIUM_RISK", "default: HIGH_RISK")
                    .json();

    /// What stands in the place of a value, or between values.
    private static final List<String> ODDITIES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "NaN",
                    "[]",
                    "{}",
                    "\"\"",
                    "\" \"",
                    "[[[]]]",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"x\", \"id\": \"x\"",
                    "\"default\"",
                    "\"aaa && (\"",
                    "\"!aaa\"",
                    ",",
                    "}",
                    "]",
                    "\"",
                    "//",
                    "\uFFFF");

    private final LensReader reader = new LensReader();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void areRefusedWithAPlaceOrWholeInEveryUse(long seed) {
        var random = new Random(seed);
        var refused = 0;
        for (var round = 0; round < 500; round++) {
            var damaged = damaged(random);
            var loaded = reader.read("lens.json", bytes(damaged));
            switch (loaded) {
                case Ready<QuestionSet>(var set, _) -> use(set);
                case Refused<QuestionSet>(var problems) -> {
                    refused++;
                    assertThat(problems).as(damaged).anyMatch(Problem::isError);
                }
            }
            assertThat(loaded.problems())
                    .as(damaged)
                    .allMatch(problem -> problem.place().line() > 0)
                    .allMatch(problem -> !problem.message().isBlank());
        }
        assertThat(refused).isBetween(100, 499);
    }

    private static void use(QuestionSet set) {
        LensWriter.write(set);
        LensExport.of(set).lenses().forEach(lens -> new DocumentWriter().write(lens));
        set.questions().forEach(RuleLint::of);
    }

    /// Up to three wounds: a value replaced, a stretch cut out or doubled, one character changed.
    private static String damaged(Random random) {
        var lens = WHOLE;
        for (var wound = random.nextInt(3); wound >= 0; wound--) {
            var from = random.nextInt(lens.length());
            var to = Math.min(lens.length(), from + 1 + random.nextInt(40));
            var cut = lens.substring(from, to);
            lens =
                    switch (random.nextInt(4)) {
                        case 0 -> lens.substring(0, from) + lens.substring(to);
                        case 1 -> lens.substring(0, to) + cut + lens.substring(to);
                        case 2 ->
                                lens.substring(0, from) + oddity(random) + lens.substring(from + 1);
                        default -> valueReplaced(lens, random);
                    };
        }
        return lens;
    }

    private static String valueReplaced(String lens, Random random) {
        var values = lens.lines().filter(line -> line.matches(".*\": \".*\",?")).toList();
        if (values.isEmpty()) {
            return lens;
        }
        var line = values.get(random.nextInt(values.size()));
        return lens.replace(line, line.replaceFirst(": \".*\"", ": ") + oddity(random));
    }

    private static String oddity(Random random) {
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }

    @Test
    void sayEachFaultOnceAndWhere() {
        var choices = WHOLE.replace("\"choices\": [", "\"choices\": [5, null, [],");
        var named = WHOLE.replace("\"Small lens\"", "5");

        assertThat(errors(reader.read("lens.json", bytes(choices))))
                .hasSize(3)
                .allMatch(problem -> problem.place().line() > 0);
        assertThat(errors(reader.read("lens.json", bytes(named)))).hasSize(1);
    }

    @Test
    @Timeout(20)
    void endSoonHoweverLargeTheyPretendToBe() {
        var many =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "c%05d".formatted(i))
                        .toArray(String[]::new);
        var names = String.join(" || ", List.of(many).subList(0, 4_000));
        var aliases =
                IntStream.range(1, 40)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\npillars: *a39\n"));

        assertThat(errors(reader.read("lens.yaml", bytes(aliases)))).isNotEmpty();
        assertThat(
                        reader.read(
                                        "lens.json",
                                        bytes(
                                                SmallLens.of(many)
                                                        .ruled("default: HIGH_RISK")
                                                        .json()))
                                .problems())
                .anyMatch(problem -> problem.message().contains("20000"));
        assertThat(
                        errors(
                                reader.read(
                                        "lens.json",
                                        bytes(
                                                SmallLens.of("aaa")
                                                        .ruled(names + ": NO_RISK")
                                                        .json()))))
                .isNotEmpty();
    }

    private static List<Problem> errors(Loaded<?> loaded) {
        return loaded.problems().stream().filter(Problem::isError).toList();
    }
}
