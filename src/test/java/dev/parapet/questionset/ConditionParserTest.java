package dev.parapet.questionset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.ConditionParser.SyntaxError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;

class ConditionParserTest {
    /// The right column writes every operation with its own parentheses.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    a                       > a
                    default                 > default
                    '  default '            > default
                    a && b                  > (a & b)
                    a && b && c             > ((a & b) & c)
                    a || b && c             > (a | (b & c))
                    a && b || c             > ((a & b) | c)
                    NET1_2 && !NET1_1 || NET1_3 > ((NET1_2 & !NET1_1) | NET1_3)
                    a || b || c && d        > ((a | b) | (c & d))
                    !a && b                 > (!a & b)
                    !(a && b)               > !(a & b)
                    !!a                     > !!a
                    ! a||b                  > (!a | b)
                    (a)                     > a
                    ((a || b)) && c         > ((a | b) & c)
                    a&&b||c&&d              > ((a & b) | (c & d))
                    SEC01-BP01 && é_2.3     > (SEC01-BP01 & é_2.3)
                    defaults                > defaults
                    """)
    void bindsNotBeforeAndBeforeOr(String written, String expected) throws SyntaxError {
        assertThat(inFull(ConditionParser.parse(written))).isEqualTo(expected);
    }

    /// Real lenses hold them, copied from web pages.
    @Test
    void takesAnyBlank() throws SyntaxError {
        assertThat(inFull(ConditionParser.parse("\u00a0a\t&&\n\u2003b \u202f")))
                .isEqualTo("(a & b)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    ''         > the condition ends where a practice id was expected
                    '  '       > the condition ends where a practice id was expected
                    a &&       > the condition ends where a practice id was expected
                    !          > the condition ends where a practice id was expected
                    a b        > expected &&, || or ), found "b"
                    a and b    > expected &&, || or ), found "and"
                    a & b      > expected &&, || or ), found "&"
                    a ! b      > expected &&, || or ), found "!"
                    a && && b  > expected a practice id, found "&&"
                    && a       > expected a practice id, found "&&"
                    a == b     > expected &&, || or ), found "="
                    \\a         > expected a practice id, found "\\"
                    a && 😀    > expected a practice id, found "😀"
                    ()         > expected a practice id, found ")"
                    (a         > a parenthesis is never closed
                    a)         > a parenthesis is closed that was never opened
                    (a))       > a parenthesis is closed that was never opened
                    a (b)      > expected &&, || or ), found "("
                    default && a > "default" stands alone and is no practice id
                    !default   > "default" stands alone and is no practice id
                    Default or > expected &&, || or ), found "or"
                    """)
    void saysWhatIsWrong(String written, String expected) {
        assertThatThrownBy(() -> ConditionParser.parse(written))
                .isInstanceOf(SyntaxError.class)
                .hasMessage(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "!", " ", "&&", "a && ", "a || (", "!(", "\ud83d"})
    void answersHostileConditionsWithASentence(String piece) {
        for (var times : new int[] {10_000, 100_000, 1_000_000}) {
            assertThatThrownBy(() -> ConditionParser.parse(piece.repeat(times)))
                    .isInstanceOf(SyntaxError.class);
        }
    }

    @Test
    void limitsDepthAndNumberOfPractices() {
        assertThatThrownBy(() -> ConditionParser.parse("(".repeat(101) + "a" + ")".repeat(101)))
                .hasMessage("the condition is nested more than 100 deep");
        assertThatThrownBy(() -> ConditionParser.parse(chain(101)))
                .hasMessage("the condition names more than 100 practices");
    }

    /// What is accepted must not overflow the stack where it is walked through, on a thread with
    /// the smallest stack that the program may get.
    @Test
    void acceptsNothingThatIsTooDeepToWalkThrough() throws InterruptedException {
        var seen = Collections.synchronizedList(new ArrayList<Object>());
        var thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                var condition = ConditionParser.parse(chain(100));
                                seen.add(condition.practices().count());
                                seen.add(condition.equals(ConditionParser.parse(chain(100))));
                            } catch (SyntaxError | StackOverflowError e) {
                                seen.add(e);
                            }
                        },
                        "small stack",
                        256 * 1024);
        thread.start();
        thread.join();

        assertThat(seen).containsExactly(100L, true);
    }

    private static String chain(int practices) {
        return String.join(" && ", Collections.nCopies(practices, "a"));
    }

    private static String inFull(Condition condition) {
        return switch (condition) {
            case Always() -> "default";
            case InPlace(var practice) -> practice;
            case Not(var inner) -> "!" + inFull(inner);
            case Both(var left, var right) -> "(" + inFull(left) + " & " + inFull(right) + ")";
            case Either(var left, var right) -> "(" + inFull(left) + " | " + inFull(right) + ")";
        };
    }
}
