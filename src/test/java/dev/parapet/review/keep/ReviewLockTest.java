package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

class ReviewLockTest {
    private static final Instant NOW = Shop.NOW;
    private static final Holder HERE = Holder.here("Consultant", NOW);

    @TempDir private Path folder = Path.of("");

    @Test
    void isNobodysAtFirst() {
        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    @Test
    void isNoOthersOnceTaken() {
        lock(HERE).take();

        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    @Test
    void namesWhoHasTheReviewOpenOnAnotherMachine() {
        var elsewhere = elsewhere(NOW.minusSeconds(60));
        lock(elsewhere).take();

        assertThat(lock(HERE).other(NOW)).contains(elsewhere);
    }

    @Test
    void doesNotBelieveAnotherMachineForLongerThanAWorkingDay() {
        lock(elsewhere(NOW.minus(Duration.ofHours(13)))).take();

        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    @Test
    void forgetsAProcessOfThisMachineThatIsGone() {
        lock(new Holder("", HERE.host(), Long.MAX_VALUE, NOW, NOW)).take();

        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    /// Process numbers are used again; the moment a process began tells them apart.
    @Test
    void forgetsAProcessWhoseNumberAnotherOneHasNow() {
        var reused =
                new Holder("", HERE.host(), HERE.process(), HERE.started().minusSeconds(9), NOW);
        lock(reused).take();

        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    @Test
    void namesALivingProcessOfThisMachine() {
        var parent = ProcessHandle.current().parent().orElseThrow();
        var other =
                new Holder(
                        "",
                        HERE.host(),
                        parent.pid(),
                        parent.info().startInstant().orElse(Instant.EPOCH),
                        NOW);
        lock(other).take();

        assertThat(lock(HERE).other(NOW)).contains(other);
    }

    @Test
    void isReleasedByItsHolderOnly() {
        var elsewhere = elsewhere(NOW);
        lock(elsewhere).take();
        lock(HERE).release();
        assertThat(lock(HERE).other(NOW)).contains(elsewhere);

        lock(elsewhere).release();
        assertThat(folder.resolve(".shop.parapet.lock")).doesNotExist();
    }

    @Test
    void countsAsNoneWhereItCannotBeRead() throws IOException {
        Files.writeString(folder.resolve(".shop.parapet.lock"), "{\"who\": 3}");

        assertThat(lock(HERE).other(NOW)).isEmpty();
    }

    private ReviewLock lock(Holder self) {
        return new ReviewLock(folder.resolve("shop.parapet"), self);
    }

    private static Holder elsewhere(Instant since) {
        return new Holder("Platform lead", "another-host", 7, NOW, since);
    }
}
