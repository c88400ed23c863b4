package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CatalogueTest {
    private final Catalogue catalogue =
            new Catalogue(
                    List.of(
                            set("security", "2024.9.1"),
                            set("basics", "1"),
                            set("security", "2024.11.6"),
                            set("security", "2024.2.1")));

    @Test
    void ordersByIdAndThenNewestFirst() {
        assertThat(catalogue.sets())
                .extracting(set -> set.ref().toString())
                .containsExactly(
                        "basics@1", "security@2024.11.6", "security@2024.9.1", "security@2024.2.1");
        assertThat(catalogue.newest())
                .extracting(set -> set.ref().toString())
                .containsExactly("basics@1", "security@2024.11.6");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "security, security@2024.11.6",
        "security@2024.9.1, security@2024.9.1",
        "security@2024.09.01, security@2024.9.1",
        "security@2024.9, -",
        "security@, -",
        "security@newest, -",
        "secur, -",
        "@1, -",
        "basics@1, basics@1"
    })
    void findsASetAsAUserNamesIt(String named, String expected) {
        assertThat(catalogue.named(named).map(set -> set.ref().toString()).orElse("-"))
                .isEqualTo(expected);
    }

    private static QuestionSet set(String id, String version) {
        return new QuestionSet(
                new Heading(id, Version.of(version), id, "", "", "en", "", new Source("", "", "")),
                Weights.USUAL,
                List.of());
    }
}
