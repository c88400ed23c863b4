package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PortfolioCommandTest {
    private static final String JSON =
            """
            {
              "format" : "parapet/portfolio/1",
              "folder" : "FOLDER",
              "day" : "2026-03-02",
              "reviews" : [
                {
                  "file" : "shop.parapet",
                  "state" : "sound",
                  "name" : "Shop",
                  "environment" : "production",
                  "changed" : "2026-03-02T09:30:15Z",
                  "risks" : {
                    "high" : 1,
                    "medium" : 0,
                    "low" : 0
                  },
                  "score" : {
                    "points" : 0,
                    "completeness" : 25
                  },
                  "overdue" : 0
                },
                {
                  "file" : "claims.parapet",
                  "state" : "damaged",
                  "problem" : "FOLDER/claims.parapet: is empty; expected JSON or YAML"
                },
                {
                  "file" : "ledger.parapet",
                  "state" : "encrypted"
                }
              ]
            }\
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void printsATableOfTheReviews() throws IOException {
        begin();

        var ran = terminal().run("portfolio", folder, "--sort", "name");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().map(line -> line.replaceAll(" {2,}", " | ").strip()))
                .containsExactly(
                        "High | Medium | Low | Score | Answered | Next due | Owner | Changed | Name"
                                + " | File",
                        "| 1 | 0 | 0 | 0 | 25 % | today, 09:30 | Shop | shop.parapet",
                        "| Damaged: open it to see what is wrong | claims.parapet",
                        "| Encrypted: open it with its passphrase | ledger.parapet");
        assertThat(ran.out().lines().map(line -> line.indexOf(".parapet")).skip(2).distinct())
                .as("names stand below one another")
                .hasSize(1);
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        begin();

        var ran = terminal().run("portfolio", folder, "--json");

        assertThat(ran.out()).isEqualTo(JSON.replace("FOLDER", folder.toString()));
    }

    @Test
    void aFolderWithoutReviewsSaysSo() {
        var ran = terminal().run("portfolio", folder);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(folder + ": holds no review");
    }

    @Test
    void aFolderThatIsNotThereIsWrongInput() {
        var ran = terminal().run("portfolio", folder.resolve("gone"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(folder.resolve("gone") + ": there is no such folder");
    }

    private void begin() throws IOException {
        var file = terminal().begun();
        terminal().run("answer", file, "A1-1=not-in-place");
        Files.writeString(folder.resolve("ledger.parapet"), "age-encryption.org/v1\n");
        Files.writeString(folder.resolve("claims.parapet"), "\n");
    }

    private Terminal terminal() {
        return new Terminal(folder);
    }
}
