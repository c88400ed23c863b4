package dev.parapet.lens.lint;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Problem;
import dev.parapet.lens.LensFiles;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.catalogue.ShippedSets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// What the linter says of rules. The lenses here have the choices aaa, bbb and q_no, which is
/// "None of these".
class RuleLintTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    aaa && bbb: NO_RISK; aaa || bbb: MEDIUM_RISK; default: HIGH_RISK => nothing
                    aaa && bbb: NO_RISK; !aaa: HIGH_RISK; default: MEDIUM_RISK => nothing
                    aaa && bbb: NO_RISK; aaa: MEDIUM_RISK; default: HIGH_RISK => nothing
                    aaa && bbb: NO_RISK; !aaa || !bbb: MEDIUM_RISK; default: HIGH_RISK => no selection comes to high risk; everything selected (aaa, bbb) is no risk
                    aaa && bbb: NO_RISK; !aaa || !bbb: MEDIUM_RISK; default: HIGH_RISK => q_no alone is medium risk; rules know high risk
                    aaa && bbb: NO_RISK; !aaa || !bbb: MEDIUM_RISK; default: HIGH_RISK => rule 3 never decides: the rules before it take all it holds for, such as aaa, bbb, q_no
                    aaa && bbb: NO_RISK; aaa: MEDIUM_RISK => no rule matches bbb; add a default
                    aaa && !bbb: NO_RISK; default: HIGH_RISK => everything selected (aaa, bbb) is high risk, but aaa is no risk
                    aaa && !bbb: NO_RISK; default: HIGH_RISK => aaa is no risk, but with bbb as well it is high risk
                    aaa: MEDIUM_RISK; default: HIGH_RISK => no rule gives no risk: with everything selected it is still medium risk
                    aaa: NO_RISK; aaa: MEDIUM_RISK; default: HIGH_RISK => rule 2 holds exactly where rule 1 does, such as for aaa, bbb, q_no, and so never decides
                    aaa && !aaa: NO_RISK; default: HIGH_RISK => rule 1 never holds: aaa, which it names, is high risk
                    aaa && aaa: NO_RISK; default: HIGH_RISK => rule 1 names aaa twice in one row; another choice may be meant; it holds for aaa already
                    aaa: NO_RISK; default: HIGH_RISK => bbb: the risk is the same with and without; everything selected (aaa, bbb) is no risk either way
                    default: NO_RISK => no choice changes the risk: it is always no risk
                    default: NO_RISK; aaa: HIGH_RISK => rule 2 never decides: the rules before it take all it holds for, such as aaa, bbb, q_no
                    """)
    void saysWhatNobodyCanHaveMeant(String rules, String expected) {
        var said = findings(SmallLens.of("aaa", "bbb").with(SmallLens.none("q_no")), rules);

        if (expected.equals("nothing")) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).contains(expected);
        }
    }

    /// The service calls nothing selected unanswered, so a level that only nothing reaches is none.
    @Test
    void countsNothingSelectedAsUnanswered() {
        assertThat(findings(SmallLens.of("aaa"), "aaa: NO_RISK; default: HIGH_RISK"))
                .contains(
                        "only nothing selected comes to high risk, and the service calls that"
                                + " unanswered; add a choice \"None of these\"");
    }

    @Test
    void isExactForFifteenChoices() {
        var ids = Stream.iterate(0, i -> i + 1).limit(15).map(i -> "c%02d".formatted(i)).toList();
        var rules =
                String.join(" && ", ids)
                        + ": NO_RISK; "
                        + String.join(" || ", ids)
                        + ": MEDIUM_RISK; default: HIGH_RISK";

        assertThat(findings(SmallLens.of(ids.toArray(String[]::new)), rules))
                .singleElement()
                .asString()
                .startsWith("only nothing selected comes to high risk");
    }

    /// Two hundred questions of fifteen choices are the most that the service takes.
    @Test
    @Timeout(5)
    void isDoneSoonWithTheLargestLens() {
        var ids = Stream.iterate(0, i -> i + 1).limit(15).map(i -> "c%02d".formatted(i)).toList();
        var rule = String.join(" && ", ids) + ": NO_RISK";
        var lens =
                SmallLens.of(ids.toArray(String[]::new)).ruled(rule, "default: HIGH_RISK").json();
        var question =
                value(new LensReader().read("lens.json", bytes(lens)))
                        .questions()
                        .findFirst()
                        .orElseThrow();

        assertThat(Stream.generate(() -> question).limit(200))
                .allMatch(one -> RuleLint.of(one).isEmpty());
    }

    @Test
    void findsNothingInTheShippedSets() {
        for (var set : new ShippedSets().read().sets()) {
            assertThat(set.questions().flatMap(q -> RuleLint.of(q).stream())).isEmpty();
        }
    }

    /// Mistakes that stood in a published lens for a year: a risk that cannot be reached, "None of
    /// these" that scores only medium, everything selected that still scores high.
    @Test
    void findsTheMistakesOfAPublishedLens() throws IOException {
        var file = LensFiles.named("orr-v1.3.6");
        var said =
                new LensLint(new ShippedSets().read())
                        .read(file).problems().stream().map(Problem::message).toList();

        assertThat(said)
                .contains(
                        "architecture_services_used: no selection comes to high risk; everything"
                                + " selected (onlyAWS, thirdParty) is medium risk",
                        "architecture_architecture_diagram: noneofthese alone is medium risk; rules"
                                + " know high risk",
                        "releases_manual_changes: everything selected (manual_changes,"
                                + " manual_changes_template, no_manual_changes) is high risk, but"
                                + " manual_changes_template is medium risk");
    }

    private static List<String> findings(SmallLens lens, String rules) {
        var json = lens.ruled(rules.split("; ")).json();
        var set = value(new LensReader().read("lens.json", bytes(json)));
        return set.questions()
                .flatMap(question -> RuleLint.of(question).stream())
                .map(Finding::message)
                .toList();
    }
}
