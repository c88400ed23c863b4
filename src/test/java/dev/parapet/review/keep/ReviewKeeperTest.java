package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.disk.Fate;
import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class ReviewKeeperTest {
    @TempDir private Path folder = Path.of("");

    private final Shop shop;

    ReviewKeeperTest() throws IOException {
        shop = new Shop();
    }

    @Test
    void savesInPlaceAndKeepsAVersion() throws IOException {
        var file = shop.file(folder, 1);
        var kept = Shop.keeper(file).save(shop.state(2));

        assertThat(kept).isEqualTo(new Kept.InPlace());
        assertThat(file).hasBinaryContent(shop.bytes(2));
        assertThat(new Versions(file).list())
                .singleElement()
                .satisfies(version -> assertThat(version.file()).hasBinaryContent(shop.bytes(2)));
    }

    @Test
    void writesBesideWhatSomebodyElseChanged() throws IOException {
        var file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        shop.file(folder, 7);

        var kept = keeper.save(shop.state(2));

        var copy = folder.resolve("shop (copy of 2026-11-23 16.40).parapet");
        assertThat(kept).isEqualTo(new Kept.Beside(copy, Kept.Reason.CHANGED));
        assertThat(file).hasBinaryContent(shop.bytes(7));
        assertThat(copy).hasBinaryContent(shop.bytes(2));
    }

    @Test
    void goesOnInTheSameCopy() throws IOException {
        var file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        shop.file(folder, 7);

        var first = keeper.save(shop.state(2));

        assertThat(keeper.save(shop.state(3))).isEqualTo(first);
        assertThat(folder.resolve("shop (copy of 2026-11-23 16.40).parapet"))
                .hasBinaryContent(shop.bytes(3));
    }

    @Test
    void leavesACopyAloneThatSomebodyElseChanged() throws IOException {
        var file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        shop.file(folder, 7);
        keeper.save(shop.state(2));
        var copy = folder.resolve("shop (copy of 2026-11-23 16.40).parapet");
        Files.write(copy, shop.bytes(8));

        keeper.save(shop.state(3));

        assertThat(copy).hasBinaryContent(shop.bytes(8));
        assertThat(folder.resolve("shop (copy of 2026-11-23 16.40, 2).parapet"))
                .hasBinaryContent(shop.bytes(3));
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() throws IOException {
        var file = shop.file(folder, 1);
        var one = Shop.keeper(file);
        var other = Shop.keeper(file);

        one.save(shop.state(2));
        var kept = other.save(shop.state(3));
        one.save(shop.state(4));

        assertThat(file).hasBinaryContent(shop.bytes(4));
        assertThat(kept)
                .isInstanceOfSatisfying(
                        Kept.Beside.class,
                        beside -> assertThat(beside.copy()).hasBinaryContent(shop.bytes(3)));
    }

    @Test
    void noticesWhatOthersChangedBeforeItSaves() throws IOException {
        var file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        keeper.save(shop.state(2));
        assertThat(keeper.isChangedByOthers()).isFalse();

        shop.file(folder, 7);
        assertThat(keeper.isChangedByOthers()).isTrue();
    }

    @Test
    void writesAFileAgainThatWasTakenAway() throws IOException {
        var file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        Files.delete(file);

        assertThat(keeper.save(shop.state(2))).isEqualTo(new Kept.InPlace());
        assertThat(file).hasBinaryContent(shop.bytes(2));
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var file = shop.file(inner, 1);
        var keeper = Shop.keeper(file);
        Files.delete(file);
        Files.delete(inner);

        assertThatThrownBy(() -> keeper.save(shop.state(2)))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void waitsForAProgramThatHoldsTheFileForAWhile() throws IOException {
        var file = shop.file(folder, 1);
        var tries = new AtomicInteger();
        var keeper =
                Shop.keeper(
                        UnluckyFiles.see(file, holding(file, () -> tries.incrementAndGet() < 4)));

        assertThat(keeper.save(shop.state(2))).isEqualTo(new Kept.InPlace());
        assertThat(tries).hasValue(4);
        assertThat(file).hasBinaryContent(shop.bytes(2));
    }

    @Test
    void writesBesideAFileThatIsHeldForLongAndComesBackToIt() throws IOException {
        var file = shop.file(folder, 1);
        var held = new AtomicBoolean(true);
        var keeper = Shop.keeper(UnluckyFiles.see(file, holding(file, held::get)));

        var kept = keeper.save(shop.state(2));
        var copy = folder.resolve("shop (copy of 2026-11-23 16.40).parapet");
        assertThat(kept)
                .isInstanceOfSatisfying(
                        Kept.Beside.class,
                        beside -> assertThat(beside.reason()).isEqualTo(Kept.Reason.HELD));
        assertThat(copy).hasBinaryContent(shop.bytes(2));
        assertThat(file).hasBinaryContent(shop.bytes(1));

        held.set(false);
        assertThat(keeper.save(shop.state(3))).isEqualTo(new Kept.InPlace());
        assertThat(file).hasBinaryContent(shop.bytes(3));
        assertThat(copy).doesNotExist();
    }

    /// As network shares do: the rename is done, and its success gets lost on the way back.
    @Test
    void takesARenameThatFailedAndHappenedForItsOwn() throws IOException {
        var file = shop.file(folder, 1);
        var lost = new AtomicBoolean(true);
        var keeper =
                Shop.keeper(
                        UnluckyFiles.see(
                                file,
                                holding(
                                        file,
                                        () -> {
                                            writeQuietly(file, shop.bytes(2));
                                            return lost.getAndSet(false);
                                        })));

        assertThat(keeper.save(shop.state(2))).isEqualTo(new Kept.InPlace());
        assertThat(keeper.save(shop.state(2))).isEqualTo(new Kept.InPlace());
    }

    @Test
    void putsADamagedFileAsideBeforeItIsReplaced() throws IOException {
        var file = shop.file(folder, 1);
        Shop.keeper(file).save(shop.state(2));
        Files.writeString(file, "damaged");

        var keeper = Shop.keeper(file);
        assertThat(file).hasContent("damaged");
        keeper.save(shop.state(3));

        assertThat(folder.resolve("shop (damaged).parapet")).hasContent("damaged");
        assertThat(file).hasBinaryContent(shop.bytes(3));
    }

    @Test
    void savesWhereNoVersionCanBeKept() throws IOException {
        var file = shop.file(folder, 1);
        Files.writeString(folder.resolve(Versions.FOLDER), "in the way");

        assertThat(Shop.keeper(file).save(shop.state(2))).isEqualTo(new Kept.InPlace());
        assertThat(file).hasBinaryContent(shop.bytes(2));
    }

    private static Fate holding(Path file, java.util.function.BooleanSupplier held) {
        return (operation, path) -> {
            if (operation == Operation.MOVE && path.equals(file) && held.getAsBoolean()) {
                throw new AccessDeniedException(path.toString());
            }
        };
    }

    private static void writeQuietly(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
