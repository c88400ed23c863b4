package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.SaveState.Beside;
import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.desktop.session.SaveState.Unsaved;
import dev.parapet.review.keep.Kept;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

@ExtendWith(ApplicationExtension.class)
class AutosaveTest {
    private static final Instant NOW = WatchedSaving.NOW;

    @TempDir private Path folder = Path.of("");

    private WatchedSaving saving = new WatchedSaving(Path.of(""));

    @Start
    void begin(Stage stage) {
        saving = new WatchedSaving(folder.resolve("review.parapet"));
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(saving.autosave::close);
    }

    @Test
    void beginsAsSavedWhenTheReviewLastChanged() {
        assertThat(saving.state()).isEqualTo(new Saved(saving.session.review().get().changed()));
    }

    @Test
    void writesAChangeByItself(FxRobot robot) throws Exception {
        robot.interact(() -> saving.reviewer("Security lead"));

        assertThat(saving.state()).isEqualTo(new Saving());
        saving.await(state -> state.equals(new Saved(NOW)));
        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void writesManyQuickChangesOnce(FxRobot robot) throws Exception {
        robot.interact(() -> {
            saving.reviewer("S");
            saving.reviewer("Se");
            saving.reviewer("Security lead");
        });

        saving.await(Saved.class::isInstance);
        assertThat(saving.written).containsExactly(saving.session.review().get());
    }

    @Test
    void writesBeforeLeaving(FxRobot robot) throws Exception {
        robot.interact(() -> {
            saving.reviewer("Security lead");
            assertThat(saving.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void saysWhyItCouldNotWriteAndTriesAgainOnTheNextChange(FxRobot robot) throws Exception {
        saving.failure = Optional.of(new AccessDeniedException("review.parapet"));
        robot.interact(() -> saving.reviewer("Security lead"));
        saving.await(state -> state.equals(new NotSaved("may not write review.parapet")));

        saving.failure = Optional.empty();
        robot.interact(() -> saving.reviewer("Platform lead"));
        saving.await(Saved.class::isInstance);
        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void doesNotClaimToBeSavedWhenLeavingFails(FxRobot robot) {
        saving.failure = Optional.of(new AccessDeniedException("review.parapet"));

        robot.interact(() -> {
            saving.reviewer("Security lead");
            assertThat(saving.saveNow()).isInstanceOf(NotSaved.class);
        });
    }

    @Test
    void triesAgainByItselfUntilItCanWrite(FxRobot robot) throws Exception {
        saving.failure = Optional.of(new AccessDeniedException("review.parapet"));
        robot.interact(() -> saving.reviewer("Security lead"));
        saving.await(_ -> saving.attempts.get() > 2);
        assertThat(saving.state()).isInstanceOf(NotSaved.class);

        saving.failure = Optional.empty();
        saving.await(Saved.class::isInstance);
        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void writesBeforeLeavingWhatIsAgainAsItWasSaved(FxRobot robot) throws Exception {
        robot.interact(() -> {
            saving.reviewer("Security lead");
            saving.saveNow();
            saving.reviewer("Platform lead");
            saving.reviewer("Security lead");
            assertThat(saving.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(saving.onDisk().people().reviewer()).isEqualTo("Security lead");
    }

    @Test
    void leavesNoOlderWriteTheLastWord(FxRobot robot) throws Exception {
        robot.interact(() -> {
            saving.reviewer("Security lead");
            saving.saveNow();
            saving.gate = new CountDownLatch(1);
            saving.reviewer("Platform lead");
        });
        saving.await(_ -> saving.attempts.get() == 2);
        robot.interact(() -> {
            saving.reviewer("Security lead");
            saving.gate.countDown();
            assertThat(saving.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(saving.written).hasSize(3);
        assertThat(saving.onDisk().people().reviewer()).isEqualTo("Security lead");
    }

    @Test
    void writesNothingByItselfWhereThePersonSaves(FxRobot robot) throws Exception {
        saving.byItself = false;
        robot.interact(() -> saving.reviewer("Security lead"));

        assertThat(saving.state()).isEqualTo(new Unsaved());
        saving.await(_ -> saving.setAside.equals(List.of(saving.session.review().get())));
        assertThat(saving.written).isEmpty();
        assertThat(saving.state()).isEqualTo(new Unsaved());
    }

    @Test
    void writesWhatWasSetAsideOnceThePersonSaves(FxRobot robot) throws Exception {
        saving.byItself = false;
        robot.interact(() -> saving.reviewer("Security lead"));
        saving.await(_ -> !saving.setAside.isEmpty());

        robot.interact(() -> assertThat(saving.saveNow()).isEqualTo(new Saved(NOW)));

        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void saysWhichCopyHoldsTheAnswersWhereTheFileIsSomebodyElses(FxRobot robot) throws Exception {
        var copy = folder.resolve("copy.parapet");
        saving.kept = new Kept.Beside(copy, Kept.Reason.CHANGED);
        robot.interact(() -> saving.reviewer("Security lead"));

        saving.await(state -> state.equals(new Beside(copy, Kept.Reason.CHANGED)));
    }

    @Test
    void writesWhatWasTypedLastWhenTheProgramIsEnded(FxRobot robot) throws Exception {
        robot.interact(() -> saving.reviewer("Security lead"));
        saving.autosave.saveAtEnd();

        assertThat(saving.onDisk().people().reviewer()).isEqualTo("Security lead");
    }
}
