package dev.parapet.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @CsvSource({
        "TODO ask the team, TODO",
        "Owner: TBD, TBD",
        "(FIXME), FIXME",
        "xxx, xxx",
        "by XXXX, XXXX",
        "Lorem ipsum dolor, Lorem ipsum",
        "Ask <name of owner>, <name of owner>",
        "who ???, ???"
    })
    void findsWhatWasToBeReplaced(String text, String found) {
        assertThat(Placeholders.inText(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a todo list is kept",
                "Keys are rotated, for example each quarter.",
                "TODOS.md",
                "latency < 5 ms and > 1 ms",
                "instance type xx.large",
                "Really?"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(Placeholders.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example", "Example Corp", "example team"})
    void findsExamplesInNames(String name) {
        assertThat(Placeholders.inName(name)).isPresent();
    }
}
