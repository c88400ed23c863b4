package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk that is really full: a small one of our own, where the system lets us mount it.
class FullDiskTest {
    @TempDir private Path folder = Path.of("");

    private final Shop shop;
    private Path disk = Path.of("");

    FullDiskTest() throws IOException {
        shop = new Shop();
    }

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "no small disk can be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        runs("umount", disk.toString());
    }

    @Test
    void leavesTheFileAndKeepsTheAnswersInARecoveryCopy() throws Exception {
        var file = shop.file(disk, 1);
        var recovery = new Recovery(folder.resolve("recovery"));
        var saving = new SafeSaving(Shop.keeper(file), recovery);
        saving.save(shop.state(2));
        fill();

        assertThatThrownBy(() -> saving.save(shop.state(3)))
                .isInstanceOfSatisfying(
                        NotSavedException.class,
                        e -> {
                            assertThat(e.isRecoverable()).isTrue();
                            assertThat(e).hasMessageContaining("No space left on device");
                        });

        assertThat(Shop.numberOf(Shop.open(file).review())).isEqualTo(2);
        assertThat(Shop.open(file).condition()).isEqualTo(new FoundReview.Sound());
        assertThat(recovery.find(file)).get().satisfies(this::holdsState3);
    }

    @Test
    void savesAgainOnceThereIsSpace() throws Exception {
        var file = shop.file(disk, 1);
        var saving = new SafeSaving(Shop.keeper(file), new Recovery(folder.resolve("recovery")));
        fill();
        assertThatThrownBy(() -> saving.save(shop.state(2))).isInstanceOf(NotSavedException.class);

        Files.delete(disk.resolve("filler"));
        assertThat(saving.save(shop.state(3))).isEqualTo(new Kept.InPlace());
        assertThat(file).hasBinaryContent(shop.bytes(3));
    }

    private void fill() throws IOException {
        var filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int page = 0; page < 64; page++) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            // full now, which is what was wanted
        }
        assertThat(filler.toFile().getFreeSpace()).isLessThan(4096);
    }

    private void holdsState3(Path copy) {
        assertThat(copy).hasBinaryContent(shop.bytes(3));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
