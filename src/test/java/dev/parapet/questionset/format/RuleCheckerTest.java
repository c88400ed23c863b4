package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rules that no answers reach. Each case lists rules as `when: risk`, first to last.
class RuleCheckerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    A && B: none; A: medium; default: high ¦
                    default: high; A && B: none ¦ rule 2 is never reached, since rule 1 holds wherever it does and comes first; put it higher or take it away / no answers free Q of risk, not even with every practice in place; expected a rule with "risk: none" that they reach
                    A || B: none; A: low; default: high ¦ rule 2 is never reached, since rule 1 holds wherever it does and comes first, so that no answers come to low risk; put it higher or take it away
                    A && B: none; A && !B: medium; A: low; default: low ¦ rule 3 is never reached, since the rules before it take all that it would; put it higher or take it away
                    A && !A: low; A: none; default: high ¦ rule 1 never holds, whatever is answered, so that no answers come to low risk; change it or take it away
                    A: medium; default: high ¦ no answers free Q of risk, not even with every practice in place; expected a rule with "risk: none" that they reach
                    A: none; !A && B: medium; !A && !B: high; default: high ¦ rule 4 is never reached, since the rules before it take all that it would; put it higher or take it away
                    """)
    void saysWhichRulesNoAnswersReach(String rules, String said) {
        assertThat(said(rules, List.of("A", "B")))
                .containsExactlyInAnyOrder(said == null ? new String[0] : said.split(" / "));
    }

    @Test
    void isExactForFifteenPractices() {
        var ids = IntStream.rangeClosed(1, 15).mapToObj(number -> "P" + number).toList();
        var all = String.join(" && ", ids);
        var any = String.join(" || ", ids);

        assertThat(said(all + ": none; " + any + ": medium; default: high", ids)).isEmpty();
        assertThat(said(all + ": none; " + any + ": medium; P15: low; default: high", ids))
                .singleElement()
                .asString()
                .startsWith("rule 3 is never reached, since rule 2 holds wherever it does");
    }

    @Test
    void leavesAloneWhatNamesMorePracticesThanATableHolds() {
        var ids = IntStream.rangeClosed(1, 24).mapToObj(number -> "P" + number).toList();
        var any = String.join(" || ", ids);

        assertThat(Duration.ofSeconds(5))
                .satisfies(_ -> assertThat(said("default: high; " + any + ": low", ids)).isEmpty());
    }

    @Test
    void pointsAtTheRule() {
        assertThat(problems("default: high; A: none", List.of("A", "B")))
                .extracting(Problem::toString)
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("set.yaml:15:17: warning: rule 2 is never reached"));
    }

    private static List<String> said(String rules, List<String> ids) {
        return problems(rules, ids).stream()
                .map(Problem::message)
                .filter(message -> !message.contains("has no"))
                .toList();
    }

    private static List<Problem> problems(String rules, List<String> ids) {
        var practices =
                ids.stream()
                        .map(id ->
                                "          - {id: %s, key: k%s, title: T, risk: high, steps: [s],"
                                                .formatted(id, id)
                                        + " links: [{title: t, url: https://example.org/}]}")
                        .collect(Collectors.joining("\n"));
        var written =
                List.of(rules.split("; ")).stream()
                        .map(rule -> rule.split(": "))
                        .map(rule ->
                                "          - when: \"%s\"\n            risk: %s"
                                        .formatted(rule[0], rule[1]))
                        .collect(Collectors.joining("\n"));
        var set =
                """
                format: parapet/question-set/1
                id: set
                version: "1"
                title: T
                areas:
                  - id: a
                    title: A
                    questions:
                      - id: Q
                        key: q
                        title: Q
                        risk-rules:
                %s
                        practices:
                %s
                """
                        .formatted(written.replaceAll("(?m)^  ", ""), practices);
        return new QuestionSetReader()
                .read("set.yaml", set.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
