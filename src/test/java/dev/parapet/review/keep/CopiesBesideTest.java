package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.workspace.FileStamp;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CopiesBesideTest {
    @TempDir private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void saveAReview() throws IOException {
        file = Files.writeString(folder.resolve("shop.parapet"), "ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop (conflicted copy 2026-11-23).parapet",
                "shop (Platform lead's conflicted copy 2026-11-23).parapet",
                "shop.sync-conflict-20261123-164000-ABCDEFG.parapet",
                "shop-LAPTOP.parapet",
                "Shop (1).PARAPET",
                "shop 2.parapet",
                "shop (other copy).parapet"
            })
    void findsWhatSyncClientsAndPeopleCallThem(String name) throws IOException {
        var copy = Files.writeString(folder.resolve(name), "theirs");

        assertThat(new CopiesBeside(file).list()).extracting(FileStamp::file).containsExactly(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.parapet", "shop.parapet.bak", "shop.txt", "my shop.parapet"})
    void leavesOtherFilesAlone(String name) throws IOException {
        Files.writeString(folder.resolve(name), "something else");

        assertThat(new CopiesBeside(file).list()).isEmpty();
    }

    @Test
    void looksAtNoMoreThanASyncClientLeaves() throws IOException {
        for (var number = 0; number < 30; number++) {
            Files.writeString(folder.resolve("shop " + number + ".parapet"), "theirs");
        }
        Files.createDirectory(folder.resolve("shop of last year.parapet"));

        assertThat(new CopiesBeside(file).list()).hasSize(20);
    }
}
