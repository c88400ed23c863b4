package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class SafeSavingTest {
    @TempDir private Path folder = Path.of("");

    private final Shop shop;
    private final AtomicBoolean full = new AtomicBoolean();

    SafeSavingTest() throws IOException {
        shop = new Shop();
    }

    @Test
    void keepsARecoveryCopyWhereTheDiskIsFullAndSaysSo() throws IOException {
        var saving = saving();
        full.set(true);

        assertThatThrownBy(() -> saving.save(shop.state(2)))
                .isInstanceOfSatisfying(
                        NotSavedException.class,
                        e -> {
                            assertThat(e.isRecoverable()).isTrue();
                            assertThat(e).hasRootCauseMessage("No space left on device");
                        });

        assertThat(recovery().find(file())).get().satisfies(this::holdsState2);
        assertThat(file()).hasBinaryContent(shop.bytes(1));
    }

    @Test
    void saysWhereNotEvenARecoveryCopyCanBeKept() throws IOException {
        Files.writeString(folder.resolve("recovery"), "in the way");
        var saving = saving();
        full.set(true);

        assertThatThrownBy(() -> saving.save(shop.state(2)))
                .isInstanceOfSatisfying(
                        NotSavedException.class, e -> assertThat(e.isRecoverable()).isFalse());
    }

    @Test
    void leavesEverythingAsItWasWhereverItIsGivenUp() throws IOException {
        var saving = saving();
        int asked = 1;
        while (isGivenUp(saving, asked)) {
            assertThat(file()).hasBinaryContent(shop.bytes(1));
            assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file()));
            asked++;
        }

        assertThat(asked).isGreaterThan(2);
        assertThat(file()).hasBinaryContent(shop.bytes(2));
    }

    /// Whether saving ended where it was asked for the so-manieth time whether to go on.
    private boolean isGivenUp(SafeSaving saving, int asked) throws NotSavedException {
        var left = new AtomicInteger(asked);
        try {
            saving.save(shop.state(2), () -> goOn(left.decrementAndGet() > 0));
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    private static void goOn(boolean isWanted) {
        if (!isWanted) {
            throw new CancellationException();
        }
    }

    @Test
    void removesTheRecoveryCopyOnceTheReviewIsSaved() throws IOException {
        var saving = saving();
        saving.setAside(shop.state(2));
        assertThat(recovery().find(file())).isPresent();

        saving.save(shop.state(2));

        assertThat(recovery().find(file())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsRecoveryCopiesFromOtherAccounts() throws IOException {
        saving().setAside(shop.state(2));

        assertThat(Files.getPosixFilePermissions(recovery().find(file()).orElseThrow()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private void holdsState2(Path copy) {
        assertThat(copy).hasBinaryContent(shop.bytes(2));
    }

    private SafeSaving saving() throws IOException {
        shop.file(folder, 1);
        var unlucky =
                UnluckyFiles.see(
                        file(),
                        (operation, _) -> {
                            if (full.get() && operation == Operation.WRITE) {
                                throw new IOException("No space left on device");
                            }
                        });
        return new SafeSaving(Shop.keeper(unlucky), recovery());
    }

    private Path file() {
        return folder.resolve("shop.parapet");
    }

    private Recovery recovery() {
        return new Recovery(folder.resolve("recovery"));
    }
}
