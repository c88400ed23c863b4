package dev.parapet.lens.format;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Problem;
import dev.parapet.lens.SmallLens;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What becomes of a lens, and what is said of one that is odd, broken or hostile.
class LensReaderTest {
    private static final String USUAL =
            SmallLens.of("aaa", "bbb")
                    .with(SmallLens.none("question_no"))
                    .ruled("aaa && bbb: NO_RISK", "aaa: MEDIUM_RISK", "default: HIGH_RISK")
                    .json();

    private final LensReader reader = new LensReader();

    @Test
    void makesAQuestionSetOfALens() {
        var set = value(read(USUAL));
        var question = set.questions().findFirst().orElseThrow();

        assertThat(set.id()).isEqualTo("small-lens");
        assertThat(set.title()).isEqualTo("Small lens");
        assertThat(set.areas()).extracting("id", "title").hasSize(1);
        assertThat(question.practices()).extracting(Practice::id).containsExactly("aaa", "bbb");
        assertThat(question.practices())
                .extracting(Practice::key)
                .containsExactly("question.aaa", "question.bbb");
        assertThat(question.practices().getFirst().guidance().why()).isEqualTo("Why aaa");
        assertThat(question.practices().getFirst().guidance().steps()).containsExactly("Do aaa");
        assertThat(question.noneOfThese())
                .extracting(NoneChoice::id)
                .containsExactly("question_no");
    }

    /// Putting aaa in place leads from high to medium; bbb only matters when aaa is there.
    @Test
    void givesAPracticeTheHighestRiskThatItCanLower() {
        var practices = value(read(USUAL)).practices().toList();

        assertThat(practices)
                .extracting(Practice::risk)
                .containsExactly(RiskLevel.HIGH, RiskLevel.MEDIUM);
    }

    @ParameterizedTest(name = "{0}, \"{1}\": {2}")
    @CsvSource({
        "question_no, None of these, true",
        "question_no, none of these., true",
        "question_no, None of the above, true",
        "question_none, None of these, true",
        "noneofthese, Not available., true",
        "none_of_these, Anything, true",
        "bp7, None of these, true",
        "bp7, None, true",
        "question_no, Not yet, true",
        "question_no, No, true",
        "bp7, None of the below, true",
        "bp7, Not in place, true",
        "bp7, Ninguno de los anteriores, true",
        "bp7, Nenhuma das opções, true",
        "bp7, Nessuna di queste, true",
        "bp7, Aucune de ces réponses, true",
        "bp7, Keine der genannten, true",
        "bp7, None of the data is public, false",
        "bp7, Not implemented in one Region only, false",
        "question_no, No public addresses are used, false",
        "question_no, Keys are rotated, false",
        "question_none, Nonessential services are off, false",
        "casino, Play, false",
        "bp7, No public addresses are used, false",
        "bp7, Not everybody is an administrator, false"
    })
    void tellsNoneOfTheseFromPractices(String id, String title, boolean isNone) {
        var set =
                value(
                        read(
                                SmallLens.of("aaa")
                                        .with(SmallLens.choice(id, title))
                                        .ruled("default: HIGH_RISK")
                                        .json()));

        assertThat(set.questions().findFirst().orElseThrow().noneOfThese()).hasSize(isNone ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}@{3}")
    @CsvSource({
        "My Lens, lens.json, my-lens, 0.",
        "My Lens, orr-v1.3.6-PUBLISHED.json, my-lens, 1.3.6",
        "My Lens v1.3.3, orr-v1.3.6.json, my-lens, 1.3.3",
        "My Lens v2.1 - Rel.2023-11-01, x.json, my-lens, 2.1",
        "My Lens - 10 steps, x.json, my-lens-10-steps, 0.",
        "Ünïcode & Lens, x.json, unicode-lens, 0."
    })
    void namesALensByItsNameAndVersion(String name, String file, String id, String version) {
        var json = new SmallLens(name, SmallLens.of("aaa").choices(), List.of());
        var set = value(reader.read(file, bytes(json.ruled("default: HIGH_RISK").json())));

        assertThat(set.id()).isEqualTo(id);
        assertThat(set.ref().version().toString()).startsWith(version);
    }

    @Test
    void quotesChoicesWithTheirQuestionWhereOthersAreCalledAlike() {
        var twice =
                """
                {"schemaVersion": "2021-11-01", "name": "Twice", "description": "Twice", "pillars": [
                  {"id": "pillar", "name": "Pillar", "questions": [
                    {"id": "q_1", "title": "One", "choices": [{"id": "choice1", "title": "A",
                      "improvementPlan": {"displayText": "Do"}}],
                      "riskRules": [{"condition": "choice1", "risk": "NO_RISK"}]},
                    {"id": "q_2", "title": "Two", "choices": [{"id": "choice1", "title": "B",
                      "improvementPlan": {"displayText": "Do"}}],
                      "riskRules": [{"condition": "choice1", "risk": "NO_RISK"}]}]}]}
                """;

        assertThat(value(read(twice)).practices())
                .extracting(Practice::id)
                .containsExactly("q_1.choice1", "q_2.choice1");
    }

    @Test
    void unwrapsWhatExportLensPrints() {
        var wrapped =
                "{\"LensJSON\": \"%s\"}"
                        .formatted(
                                USUAL.replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n"));

        assertThat(value(read(wrapped))).isEqualTo(value(read(USUAL)));
    }

    @Test
    void readsAByteOrderMarkAndOtherLineEnds() {
        assertThat(value(read("\uFEFF" + USUAL.replace("\n", "\r\n"))))
                .isEqualTo(value(read(USUAL)));
    }

    @Test
    void takesADateInYamlForWhatItIs() {
        var yaml =
                """
                schemaVersion: 2021-11-01
                name: Small
                description: In YAML
                pillars:
                  - id: pillar
                    name: Pillar
                    questions:
                      - id: question
                        title: What?
                        choices:
                          - {id: aaa, title: A, improvementPlan: {displayText: Do}}
                        riskRules:
                          - {condition: " ( aaa )  ", risk: NO_RISK}
                          - {condition: default, risk: HIGH_RISK}
                """;

        assertThat(reader.read("lens.yaml", bytes(yaml)))
                .isInstanceOf(Ready.class)
                .extracting(Loaded::problems)
                .isEqualTo(List.of());
    }

    @Test
    void loadsWhatTheServiceRefusesUnderAWarning() {
        var odd =
                USUAL.replace("MEDIUM_RISK", "LOW_RISK")
                        .replace("What is done?", "What is done; by whom?")
                        .replace("\"name\": \"Pillar\"", "\"_note\": 1, \"name\": \"Pillar\"")
                        .replace("https://example.org/aaa", "");

        assertThat(warnings(read(odd)))
                .containsExactly(
                        "8:16: the field \"_note\" of a pillar is not part of the format; it is"
                                + " kept",
                        "12:20: the service refuses this: \"title\" holds the character ;; take it"
                                + " out",
                        "16:57: \"url\" is empty; leave it out",
                        "25:42: the service refuses this: LOW_RISK is not known to the service;"
                                + " write MEDIUM_RISK or NO_RISK");
    }

    @Test
    void keepsAnEditOfTheSetInTheLens() {
        var set =
                value(read(USUAL.replace("\"title\": \"What", "\"number\": 7, \"title\": \"What")));
        var written = new String(write(set), StandardCharsets.UTF_8);

        assertThat(written).contains("\"number\" : 7");
        assertThat(value(reader.read("x.json", write(set)))).isEqualTo(set);
    }

    private static byte[] write(QuestionSet set) {
        return new DocumentWriter().write(LensWriter.write(set));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "aaa && bbb"          | "aaa && ccc"   | 24:27: "condition" names "ccc", which is no choice's id in this question
                    "aaa && bbb"          | "aaa &&"       | 24:27: "condition" cannot be read: the condition ends where a practice id was expected
                    "aaa && bbb"          | "(aaa"         | 24:27: "condition" cannot be read: a parenthesis is never closed
                    "aaa && bbb"          | ""             | 24:27: "condition" is missing; write one over choice ids, or default
                    "aaa && bbb"          | 5              | 24:27: "condition" should be text, found a number; put it in quotes
                    "NO_RISK"             | "SOME_RISK"    | 24:49: "risk" is "SOME_RISK"; expected HIGH_RISK, MEDIUM_RISK or NO_RISK
                    "id": "bbb"           | "id": "aaa"    | 18:20: the choice id "aaa" stands already in line 15; give each its own
                    "id": "question",     | "id": "",      | 11:17: "id" is missing; add one, such as access_keys
                    "Practice aaa"        | NaN            | 15:36: is not valid JSON: NaN is no value; write a text in quotes
                    "id": "pillar",       | "id": "pillar", "id": "x", | 7:23: "id" stands twice in the same object; keep one
                    "What is done?"       | ["What?"]      | 12:20: "title" should be text, found a list
                    "A lens for tests"    | null           | taken
                    """)
    void saysWhatIsWrongAndWhere(String written, String instead, String expected) {
        var broken = USUAL.replace(written, instead);

        assertThat(broken).isNotEqualTo(USUAL);
        assertThat(firstError(read(broken))).isEqualTo(expected);
    }

    @Test
    void takesABareNaNWhereItIsAskedTo() {
        var set =
                value(
                        LensReader.lenient()
                                .read(
                                        "lens.json",
                                        bytes(USUAL.replace("\"Practice aaa\"", "NaN"))));

        assertThat(set.practices().findFirst().orElseThrow().title()).isEqualTo("aaa");
    }

    @Test
    @Timeout(10)
    void refusesHostileLensesWithAClearError() {
        assertThat(firstError(read(USUAL.replace("aaa && bbb", "(".repeat(1_000_000)))))
                .contains("is longer than this Parapet reads");
        assertThat(firstError(read(USUAL.replace("aaa && bbb", "!".repeat(150_000) + "aaa"))))
                .contains("\"condition\" cannot be read: the condition has 150003 characters");
        assertThat(firstError(read(USUAL.replace("aaa && bbb", "(".repeat(5_000) + "aaa"))))
                .contains("nested more than 100 deep");
        assertThat(firstError(read("{\"pillars\": ".repeat(10_000))))
                .contains("values stand too deep inside one another");
        assertThat(firstError(read("[1, 2]"))).contains("is no lens");
        assertThat(firstError(read("{\"pillars\": 5}"))).contains("\"pillars\" should be a list");
        assertThat(firstError(read("{\"pillars\": []}")))
                .contains("needs a list with at least one");
        assertThat(read("{\"LensJSON\": \"{\"}").problems().getFirst().toString())
                .startsWith("lens.json (LensJSON):1:");
    }

    private Loaded<QuestionSet> read(String json) {
        return reader.read("lens.json", bytes(json));
    }

    private static String firstError(Loaded<?> loaded) {
        return loaded instanceof Refused<?>(var problems)
                ? said(problems.stream().filter(Problem::isError).findFirst().orElseThrow())
                : "taken";
    }

    private static List<String> warnings(Loaded<?> loaded) {
        assertThat(loaded).isInstanceOf(Ready.class);
        return loaded.problems().stream().map(LensReaderTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + ": " + problem.message();
    }
}
