package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.document.Loaded;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

@ExtendWith(ApplicationExtension.class)
class AutosaveTest {
    private static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");
    private static final int LONGER_THAN_ANY_WAIT = 15;

    @TempDir private Path folder = Path.of("");

    private final List<Review> written = Collections.synchronizedList(new ArrayList<>());
    private Optional<IOException> failure = Optional.empty();
    private ReviewSession session = session(Path.of(""));
    private Autosave autosave = autosave();

    @Start
    void begin(Stage stage) {
        session = session(folder.resolve("review.parapet"));
        autosave = autosave();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(autosave::close);
    }

    @Test
    void beginsAsSavedWhenTheReviewLastChanged() {
        assertThat(state()).isEqualTo(new Saved(session.review().get().changed()));
    }

    @Test
    void writesAChangeByItself(FxRobot robot) throws Exception {
        robot.interact(() -> reviewer("Security lead"));

        assertThat(state()).isEqualTo(new Saving());
        await(state -> state.equals(new Saved(NOW)));
        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void writesManyQuickChangesOnce(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("S");
            reviewer("Se");
            reviewer("Security lead");
        });

        await(Saved.class::isInstance);
        assertThat(written).containsExactly(session.review().get());
    }

    @Test
    void writesBeforeLeaving(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("Security lead");
            assertThat(autosave.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void writesNothingWhereNothingChanged(FxRobot robot) {
        robot.interact(autosave::saveNow);

        assertThat(written).isEmpty();
    }

    @Test
    void saysWhyItCouldNotWriteAndTriesAgainOnTheNextChange(FxRobot robot) throws Exception {
        failure = Optional.of(new AccessDeniedException("review.parapet"));
        robot.interact(() -> reviewer("Security lead"));
        await(state -> state.equals(new NotSaved("may not write review.parapet")));

        failure = Optional.empty();
        robot.interact(() -> reviewer("Platform lead"));
        await(Saved.class::isInstance);
        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void doesNotClaimToBeSavedWhenLeavingFails(FxRobot robot) {
        failure = Optional.of(new AccessDeniedException("review.parapet"));

        robot.interact(() -> {
            reviewer("Security lead");
            assertThat(autosave.saveNow()).isInstanceOf(NotSaved.class);
        });
    }

    private Autosave autosave() {
        return new Autosave(
                session,
                this::write,
                e -> "may not write " + e.getMessage(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void write(Review review, Path file) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        new ReviewFile().save(review, file);
        written.add(review);
    }

    private void reviewer(String name) {
        session.change(new Change.SetPeople(new People(name, List.of())));
    }

    private SaveState state() {
        return autosave.state().get();
    }

    private void await(Predicate<SaveState> expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS, () -> expected.test(state()));
    }

    private Review onDisk() throws IOException {
        return switch (new ReviewFile().open(session.file())) {
            case Loaded.Ready<OpenedReview>(var opened, _) -> opened.review();
            case Loaded.Refused<OpenedReview>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static ReviewSession session(Path file) {
        var review = SampleReview.untouched(SampleReview.pillar());
        return new ReviewSession(review, file, false, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
