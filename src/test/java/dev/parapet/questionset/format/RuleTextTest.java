package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.ConditionParser.SyntaxError;
import dev.parapet.questionset.RandomSets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class RuleTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    default                > default
                    a&&b||c                > a && b || c
                    a && (b || c)          > a && (b || c)
                    ((a && b) && c)        > a && b && c
                    a && (b && c)          > a && (b && c)
                    !((a))                 > !a
                    !(a || b)              > !(a || b)
                    !(!a)                  > !!a
                    """)
    void putsParenthesesOnlyWhereTheMeaningNeedsThem(String written, String expected)
            throws SyntaxError {
        assertThat(RuleText.text(ConditionParser.parse(written))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesWhatTheParserReadsBack(long seed) throws SyntaxError {
        var random = new RandomSets(seed);
        for (var i = 0; i < 200; i++) {
            var condition = random.condition(List.of("a", "b-1", "é_2", "x.y"), 6);

            assertThat(ConditionParser.parse(RuleText.text(condition)))
                    .as("seed %d: %s", seed, RuleText.text(condition))
                    .isEqualTo(condition);
        }
    }
}
