package dev.parapet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class FieldsTest {
    private static final Map<String, TimeUnit> UNITS =
            Terms.of(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.MINUTES);

    private final Problems problems = new Problems();

    /// Each line is a value of the field `f`, in YAML, and what each way of reading says of it; `-`
    /// is nothing, and a value of nothing is a missing field.
    @ParameterizedTest(name = "f: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``      | "f" is missing; add it with a text                   | -                                                | "f" is missing; add it with at least one item
                    one     | -                                                    | -                                                | "f" should be a list, found text
                    ""      | "f" is empty; give it a text                         | -                                                | "f" should be a list, found text
                    "  "    | "f" is empty; give it a text                         | -                                                | "f" should be a list, found text
                    null    | "f" should be text, found nothing                    | "f" should be text, found nothing                | "f" should be a list, found nothing
                    5       | "f" should be text, found a number; put it in quotes | "f" should be text, found a number; put it in quotes | "f" should be a list, found a number
                    []      | "f" should be text, found a list                     | "f" should be text, found a list                 | "f" needs at least one item
                    [a]     | "f" should be text, found a list                     | "f" should be text, found a list                 | -
                    {a: 1}  | "f" should be text, found an object                  | "f" should be text, found an object              | "f" should be a list, found an object
                    """)
    void saysOnceWhatIsWrongWithAValue(
            String value, String text, String optionalText, String filledList) {
        assertThat(said(value, fields -> fields.text("f"))).isEqualTo(text);
        assertThat(said(value, fields -> fields.optionalText("f"))).isEqualTo(optionalText);
        assertThat(said(value, fields -> fields.filledList("f", node -> node)))
                .isEqualTo(filledList);
    }

    @ParameterizedTest(name = "f: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5     | -
                    5.0   | -
                    0.5e1 | -
                    0     | -
                    10    | -
                    11    | "f" should be a whole number from 0 to 10
                    -1    | "f" should be a whole number from 0 to 10
                    5.5   | "f" should be a whole number from 0 to 10
                    1e99  | "f" should be a whole number from 0 to 10
                    1e999999999999 | "f" should be a whole number from 0 to 10
                    "5"   | "f" should be a whole number from 0 to 10
                    """)
    void readsAWholeNumberHoweverItIsWritten(String value, String expected) {
        assertThat(said(value, fields -> fields.wholeNumber("f", 0, 10, 3))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "f: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    days  | -
                    Days  | "f" is "Days"; expected one of days, hours, minutes
                    weeks | "f" is "weeks"; expected one of days, hours, minutes
                    1     | "f" is a number; expected one of days, hours, minutes
                    ''    | "f" is missing; expected one of days, hours, minutes
                    """)
    void namesTheWordsThatItKnows(String value, String expected) {
        assertThat(said(value, fields -> fields.requiredChoice("f", UNITS, TimeUnit.DAYS)))
                .isEqualTo(expected);
    }

    @Test
    void readsAListOfWordsAndNamesTheWrongOnes() {
        var fields = fields("f: [days, weeks, hours, days]");

        assertThat(fields.choices("f", UNITS)).containsExactly(TimeUnit.DAYS, TimeUnit.HOURS);
        assertThat(problems())
                .containsExactly(
                        "a.yaml:1:11: an item of \"f\" is \"weeks\"; expected one of days, hours,"
                                + " minutes");
    }

    @Test
    void refusesWhatNobodyAskedForUnlessItIsMarkedAsOnesOwn() {
        var fields = fields("title: a\ntitel: b\nx-mine: c");
        fields.text("title");
        fields.optionalText("why");

        fields.refuseUnread();

        assertThat(problems())
                .containsExactly(
                        "a.yaml:2:8: unknown field \"titel\"; expected title, why, or a name that"
                                + " begins with x-");
    }

    @Test
    void listsProblemsInTheOrderOfTheFile() {
        var fields = fields("a: 1\nb: 2");
        fields.optionalText("b");
        fields.optionalText("a");

        assertThat(problems())
                .extracting(line -> line.substring(0, 10))
                .containsExactly("a.yaml:1:4", "a.yaml:2:4");
    }

    private String said(String value, Consumer<Fields> reading) {
        var fresh = new Problems();
        reading.accept(fields(value.isEmpty() ? "{}" : "f: " + value, fresh));
        var lines = messages(fresh);
        return lines.isEmpty() ? "-" : String.join(" and ", lines);
    }

    private Fields fields(String yaml) {
        return fields(yaml, problems);
    }

    private static Fields fields(String yaml, Problems problems) {
        var bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return switch (new DocumentReader(Limits.QUESTION_SET).read("a.yaml", bytes)) {
            case Ready<Node>(var node, _) -> Fields.of(node, problems);
            case Loaded.Refused<Node>(var found) -> throw new AssertionError(found);
        };
    }

    private List<String> problems() {
        return problems.judge("").problems().stream().map(Problem::toString).toList();
    }

    private static List<String> messages(Problems problems) {
        return problems.judge("").problems().stream().map(Problem::message).toList();
    }
}
