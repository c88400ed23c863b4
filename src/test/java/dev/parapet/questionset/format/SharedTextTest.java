package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Problem;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

class SharedTextTest {
    private static final String HEAD =
            """
            format: parapet/question-set/1
            id: every-field
            version: "2025.1"
            title: An earlier edition
            """;
    private static final String OTHER = HEAD.replace("every-field", "other");

    private final QuestionSet known =
            value(read(SetFiles.text("every-field.yaml"), KnownSets.NONE));
    private final KnownSets hand =
            name -> Optional.of(known).filter(set -> name.equals(set.id()) || name.equals("e@1"));

    @Test
    void takesFromAnotherEditionWhatAQuestionDoesNotSay() {
        var set =
                value(
                        read(
                                HEAD
                                        + """
                                        text-from: e@1
                                        areas:
                                          - id: a
                                            title: A
                                            questions:
                                              - id: ID 7
                                                key: people
                                                practices:
                                                  - id: ID7-1
                                                    key: multi-factor
                                                    risk: low
                                                  - id: ID7-2
                                                    key: new-one
                                                    title: New
                                                    risk: medium
                                        """,
                                hand));
        var practice = practice(set, "multi-factor");

        assertThat(set.questions().findFirst().orElseThrow().title())
                .isEqualTo("How do people sign in?");
        assertThat(practice.id()).isEqualTo("ID7-1");
        assertThat(practice.risk()).as("what it says itself holds").isEqualTo(RiskLevel.LOW);
        assertThat(practice.guidance().steps()).containsExactly("Turn it on.", "Test it.");
        assertThat(practice.relations().buildsOn())
                .as("relations are each edition's own")
                .isEmpty();
        assertThat(practice(set, "new-one").guidance().why()).isEmpty();
    }

    @Test
    void takesFromThePracticeThatItIs() {
        var set = value(read(same("every-field/single-sign-on", ""), hand));
        var practice = set.practices().findFirst().orElseThrow();

        assertThat(practice.id()).isEqualTo("ID1-2");
        assertThat(practice.title()).isEqualTo("Let people sign in once");
        assertThat(set.refOf(practice)).hasToString("every-field/single-sign-on");
    }

    @Test
    void needsNobodyForAPracticeThatSaysWhatItMust() {
        var whole = same("gone/gone", ", id: a, key: b, title: T, risk: low");

        assertThat(read(whole, KnownSets.NONE)).isInstanceOf(Ready.class);
    }

    /// What follows from a text that was not found is not said again, and other mistakes are.
    @Test
    void saysOnceThatTextCannotBeFound() {
        assertThat(read(same("gone/gone", ", effort: huge"), hand).problems())
                .extracting(Problem::message)
                .filteredOn(message -> !message.contains("has no"))
                .containsExactly(
                        "\"same-as\" names \"gone/gone\", which is no practice of the question sets"
                                + " at hand; say what is missing here",
                        "\"effort\" is \"huge\"; expected one of small, medium, large");
        assertThat(
                        read(
                                        same("every-field/multi-factor", "")
                                                + "text-from: nowhere@2\ntitel: x\n",
                                        hand)
                                .problems())
                .extracting(Problem::message)
                .hasSize(2)
                .first()
                .isEqualTo(
                        "\"text-from\" should name one of the question sets at hand, as id or"
                                + " id@version");
    }

    /// A practice that takes its id from elsewhere has the place of its own object.
    @Test
    void knowsWherePracticesStandThatAreThereTwice() {
        var twice = same("every-field/multi-factor}, {same-as: every-field/multi-factor", "");

        assertThat(read(twice, hand).problems())
                .extracting(Problem::toString)
                .contains(
                        "set.yaml:6:41: the id \"ID1-1\" stands already in line 6; give each its"
                                + " own");
    }

    private static String same(String ref, String more) {
        return OTHER
                + "areas: [{id: a, title: A, questions: [{id: q, key: q, title: Q, practices:\n"
                + "  [{same-as: "
                + ref
                + more
                + "}]}]}]\n";
    }

    private static Practice practice(QuestionSet set, String key) {
        return set.practices().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    private static Loaded<QuestionSet> read(String yaml, KnownSets known) {
        return new QuestionSetReader(known).read("set.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static QuestionSet value(Loaded<QuestionSet> loaded) {
        return switch (loaded) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) -> throw new AssertionError(problems);
        };
    }
}
