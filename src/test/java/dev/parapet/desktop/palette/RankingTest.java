package dev.parapet.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.palette.Target.Kind;
import dev.parapet.desktop.palette.Target.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RankingTest {
    private static final List<Target> TARGETS =
            List.of(
                    practice("SEC01-BP02", "Secure account root user and properties", "AWS IAM"),
                    practice("SEC02-BP01", "Use strong sign-in mechanisms", "AWS IAM"),
                    practice("SEC02-BP02", "Use temporary credentials", "AWS STS"),
                    practice("SEC02-BP10", "Rotate credentials", "AWS Secrets Manager"),
                    practice("SEC08-BP01", "Implement secure key management", "AWS KMS"),
                    practice("SEC09-BP01", "Schütze Schlüssel", "AWS KMS"),
                    new Target(
                            Kind.COMMAND, new Words("", "Write the plan", ""), "Ctrl+P", () -> {}));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "SEC02-BP02, SEC02-BP02",
        "sec2bp2, SEC02-BP02",
        "sec 2 bp 10, SEC02-BP10",
        "temporary, SEC02-BP02",
        "temp cred, SEC02-BP02",
        "credentials temporary, SEC02-BP02",
        "signin, ''",
        "sign in, SEC02-BP01",
        "kms secure, SEC08-BP01",
        "schlussel, SEC09-BP01",
        "temporray, SEC02-BP02",
        "tmprr, SEC02-BP02",
        "iskm, SEC08-BP01",
        "write plan, ''",
        "xyzzy, ''"
    })
    void theBestFitComesFirst(String typed, String id) {
        var found = find(typed);
        assertThat(found.isEmpty() ? "" : found.getFirst()).isEqualTo(id);
    }

    @Test
    void everyWordMustBeFoundSomewhere() {
        assertThat(find("credentials")).containsExactly("SEC02-BP02", "SEC02-BP10");
        assertThat(find("credentials rotate")).containsExactly("SEC02-BP10");
        assertThat(find("credentials root")).isEmpty();
    }

    @Test
    void aWordOfTheTitleCountsMoreThanOneOfTheServices() {
        var ranking =
                new Ranking(
                        List.of(
                                practice("A", "Keep secrets out of code", "Key store"),
                                practice("B", "Rotate the key", "Vault")));

        assertThat(ids(ranking.find("key", List.of(), 9))).containsExactly("B", "A");
    }

    @Test
    void whatFitsAlikeStaysInTheOrderOfTheQuestions() {
        assertThat(find("use")).startsWith("SEC02-BP01", "SEC02-BP02");
        assertThat(find("sec02")).containsExactly("SEC02-BP01", "SEC02-BP02", "SEC02-BP10");
    }

    @Test
    void whatWasGoneToLatelyComesFirstAmongWhatFitsAlike() {
        var recent = List.of(TARGETS.get(2).name(), TARGETS.get(0).name());
        var ranking = new Ranking(TARGETS);

        assertThat(ids(ranking.find("", recent, 3)))
                .containsExactly("SEC02-BP02", "SEC01-BP02", "SEC02-BP01");
        assertThat(ids(ranking.find("sec02", recent, 3)))
                .containsExactly("SEC02-BP02", "SEC02-BP01", "SEC02-BP10");
        assertThat(ids(ranking.find("sec02bp01", recent, 3))).startsWith("SEC02-BP01");
    }

    @Test
    void anIdWithoutItsZerosIsNoOtherId() {
        assertThat(find("sec2bp1")).containsExactly("SEC02-BP01", "SEC02-BP10");
        assertThat(find("sec20")).isEmpty();
    }

    @Test
    void noMoreAreGivenThanAreWanted() {
        assertThat(new Ranking(TARGETS).find("", List.of(), 2)).hasSize(2);
    }

    private static List<String> find(String typed) {
        return ids(new Ranking(TARGETS).find(typed, List.of(), 20));
    }

    private static List<String> ids(List<Target> found) {
        return found.stream().map(target -> target.words().id()).toList();
    }

    private static Target practice(String id, String title, String services) {
        return new Target(Kind.PRACTICE, new Words(id, title, services), "", () -> {});
    }
}
