package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.session.Autosave;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.desktop.write.WriteScreen;
import dev.parapet.review.Review;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.keep.ReviewLock;
import dev.parapet.review.keep.SafeSaving;
import dev.parapet.review.keep.SavingLoop.Pace;
import dev.parapet.review.keep.Versions;
import dev.parapet.review.keep.Wanted;

import javafx.scene.layout.Region;
import javafx.util.Subscription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The review in the window, with the screens made for it so far, and all that keeps it safe.
final class OpenReview implements Autosave.Writing {

    /// What reviews are shown with.
    record Stage(
            Desk desk,
            Surroundings surroundings,
            Screens screens,
            Navigator navigator,
            PlanWriting plans,
            TeamWork team) {}

    private final Stage stage;
    private final ReviewSession session;
    private final SafeSaving saving;
    private final ReviewLock lock;
    private final Autosave autosave;
    private final AtomicBoolean byItself = new AtomicBoolean();
    private final Subscription following;
    private final Screens.Answering answering;
    private final Map<Place, Region> views = new EnumMap<>(Place.class);
    private Optional<Screens.Planning> planning = Optional.empty();
    private Optional<CompareScreen> comparing = Optional.empty();
    private Optional<WriteScreen> writing = Optional.empty();
    private boolean closed;

    OpenReview(ReadyReview ready, Stage stage) {
        var found = ready.arrival().found();
        var clock = stage.desk().machine().clock();
        this.stage = stage;
        this.session = ready.session();
        this.saving =
                new SafeSaving(new ReviewKeeper(found, clock), stage.surroundings().recovery());
        this.lock = stage.surroundings().lock(found.file());
        this.autosave =
                new Autosave(
                        session,
                        this,
                        new Autosave.Manner(
                                byItself::get,
                                failure -> stage.desk().failures().saving(found.file(), failure),
                                clock,
                                Pace.USUAL));
        this.following =
                stage.desk()
                        .preferences()
                        .property()
                        .subscribe(now -> saveByItself(now.autosave()));
        this.answering =
                stage.screens().answering(session, stage.navigator(), stage.desk().settings());
        if (!session.isReadOnly()) {
            stage.desk().background().run(lock::take);
        }
    }

    ReviewSession session() {
        return session;
    }

    Autosave autosave() {
        return autosave;
    }

    ReviewKeeper keeper() {
        return saving.keeper();
    }

    Screens.Answering answering() {
        return answering;
    }

    /// Whether it is an earlier version that somebody looks at.
    boolean isVersion() {
        return Versions.isKept(session.file());
    }

    boolean savesByItself() {
        return byItself.get();
    }

    /// The view of a place, made when one first goes there.
    Region view(Place place) {
        return views.computeIfAbsent(place, this::make);
    }

    /// The plan, made when one first goes there.
    Screens.Planning planning() {
        if (planning.isEmpty()) {
            var settings = stage.desk().settings();
            planning = Optional.of(stage.screens().plan(session, stage.navigator(), settings));
        }
        return planning.get();
    }

    /// The milestones, made when one first goes there.
    CompareScreen comparing() {
        if (comparing.isEmpty()) {
            var deeds = new MilestoneDeeds(stage, this);
            comparing = Optional.of(stage.screens().milestones(session, stage.navigator(), deeds));
        }
        return comparing.get();
    }

    /// The plan before it goes out, made when one first goes there.
    WriteScreen writing() {
        if (writing.isEmpty()) {
            writing = Optional.of(stage.plans().screen(this));
        }
        return writing.get();
    }

    /// What the list of recent reviews may know.
    RecentReview remembered() {
        if (keeper().protection().isEncrypted()) {
            return RecentReview.encrypted(session.file(), session.review().get().changed());
        }
        return RecentReview.of(session.file(), session.review().get(), session.assessment().get());
    }

    /// Whether a path leads to this review's file.
    boolean isIn(Path file) {
        try {
            return Files.isSameFile(session.file(), file);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Kept save(Review review, Wanted wanted) throws IOException {
        return saving.save(review, wanted);
    }

    @Override
    public Kept setAside(Review review) throws IOException {
        return saving.setAside(review);
    }

    /// Gives up changes that the person does not want to save.
    void forgetChanges() {
        autosave.close();
        saving.forgetCopy();
    }

    /// Whether the window has gone on to something else.
    boolean isClosed() {
        return closed;
    }

    /// Saves nothing more and lets others know that it is not open here any more.
    void close() {
        closed = true;
        following.unsubscribe();
        autosave.close();
        releaseLock();
    }

    /// While the program is being ended from outside; on any thread.
    void closeAtEnd() {
        autosave.saveAtEnd();
        releaseLock();
    }

    private void releaseLock() {
        if (!session.isReadOnly()) {
            lock.release();
        }
    }

    private void saveByItself(boolean on) {
        byItself.set(on);
        if (on && autosave.state().get() instanceof SaveState.Unsaved) {
            autosave.saveSoon();
        }
    }

    private Region make(Place place) {
        return switch (place) {
            case ANSWER -> answering.view();
            case RESULTS -> stage.screens().results(session, stage.navigator());
            case PLAN -> planning().view();
            case CONFLICTS ->
                    stage.screens().conflicts(session, stage.navigator(), stage.desk().settings());
            case MILESTONES -> comparing().view();
        };
    }
}
