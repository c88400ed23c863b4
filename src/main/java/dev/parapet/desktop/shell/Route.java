package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes the person from one screen to another, and knows which review is open.
final class Route implements Navigator, Opening.Outcome, Entrance.Ways {
    private final Desk desk;
    private final Frame frame;
    private final Screens screens;
    private final RecentReviews recent;
    private final Opening opening;
    private final Leaving leaving;
    private final PlanWriting plans;
    private final Entrance entrance;
    private final SettingsVisit settings;
    private Optional<OpenReview> open = Optional.empty();

    Route(Desk desk, Frame frame, Screens screens, PlanExport export) {
        this.desk = desk;
        this.frame = frame;
        this.screens = screens;
        this.recent = new RecentReviews(desk.machine().settings());
        this.opening = new Opening(desk, this);
        this.leaving = new Leaving(desk, recent, this::goOnWith);
        this.plans = new PlanWriting(desk, export);
        this.entrance = new Entrance(desk, this, recent, new Wording(desk.machine().locale()));
        this.settings = new SettingsVisit(desk, frame, this::showBar);
    }

    /// Begins with a file, or at the start page.
    void begin(Optional<Path> file) {
        home();
        entrance.readSets();
        file.ifPresent(opening::open);
    }

    @Override
    public void go(Destination destination) {
        switch (destination) {
            case Destination.Home() -> home();
            case Destination.NewReview() -> newReview();
            case Destination.Answering() -> show(Place.ANSWER);
            case Destination.ToQuestion(var question) -> {
                show(Place.ANSWER);
                open.ifPresent(review -> review.answering().show(question));
            }
            case Destination.ToPractice(var practice) -> {
                show(Place.ANSWER);
                open.ifPresent(review -> review.answering().show(practice));
            }
            case Destination.Results() -> show(Place.RESULTS);
            case Destination.Plan() -> show(Place.PLAN);
            case Destination.Settings() -> settings.begin();
        }
    }

    /// Shows a screen of the open review.
    void show(Place place) {
        open.ifPresent(review -> {
            if (settings.isUnderWay()) {
                frame.bar().follow(review);
            }
            frame.bar().showPlace(place);
            frame.show(review.view(place));
        });
    }

    /// Goes where the arrow in the bar points: out of the settings, or to the start page.
    void back() {
        if (settings.isUnderWay()) {
            settings.back();
        } else {
            home();
        }
    }

    /// Puts the bar back to what is on screen.
    private void showBar() {
        if (open.isPresent()) {
            frame.bar().follow(open.get());
        } else if (entrance.isInSetup()) {
            frame.bar().showSetup();
        } else {
            frame.bar().showStart();
            entrance.refresh();
        }
    }

    @Override
    public void home() {
        leave(() -> {
            frame.bar().showStart();
            frame.show(entrance.home());
        });
    }

    @Override
    public void newReview() {
        if (!entrance.isInSetup()) {
            setUp(Optional.empty());
        } else {
            settings.back();
        }
    }

    @Override
    public void newReviewWith(QuestionSet set) {
        setUp(Optional.of(set));
    }

    @Override
    public void choose() {
        desk.dialogs().open(desk.preferences().now().workspace()).ifPresent(opening::open);
    }

    @Override
    public void open(Path file) {
        opening.open(file);
    }

    @Override
    public void opened(Review review, Path file, boolean readOnly) {
        if (isOpen(file)) {
            show(Place.ANSWER);
        } else {
            leave(() -> enter(session(review, file, readOnly)));
        }
    }

    @Override
    public void forget(Path file) {
        entrance.forget(file);
    }

    void dropped(List<Path> files) {
        if (files.size() == 1) {
            opening.open(files.getFirst());
        } else {
            desk.tell(Notice.problem(desk.texts().of("drop.one", files.size())));
        }
    }

    void writePlan() {
        open.ifPresent(OpenReview::writePlan);
    }

    /// Leaves what is open, once it is safe, and goes on.
    void leave(Runnable then) {
        if (open.isEmpty()) {
            then.run();
            return;
        }
        leaving.leave(
                open.get(),
                () -> {
                    open = Optional.empty();
                    then.run();
                });
    }

    private void setUp(Optional<QuestionSet> own) {
        leave(() -> {
            frame.bar().showSetup();
            frame.show(entrance.setup(own));
        });
    }

    /// Goes on with a copy after the file of the open review could not be written, from memory: it
    /// may have changed while the copy was written, which is why the copy is saved again.
    private void goOnWith(OpenReview review, Path copy) {
        if (open.stream().noneMatch(review::equals)) {
            return;
        }
        var session = review.session();
        review.autosave().close();
        desk.notices().clear();
        enter(session(session.review().get(), copy, session.isReadOnly()));
        open.ifPresent(copied -> copied.autosave().saveSoon());
    }

    private ReviewSession session(Review review, Path file, boolean readOnly) {
        return new ReviewSession(
                review,
                file,
                readOnly,
                desk.machine().clock(),
                () -> desk.preferences().now().name());
    }

    private void enter(ReviewSession session) {
        var review = new OpenReview(session, screens, this, plans, desk);
        open = Optional.of(review);
        entrance.leave();
        frame.bar().follow(review);
        review.autosave()
                .state()
                .subscribe((before, now) -> {
                    if (now instanceof NotSaved(var reason)) {
                        leaving.warn(review, reason);
                    } else if (before instanceof NotSaved) {
                        desk.notices().clear();
                    }
                });
        var remembered = review.remembered();
        desk.background().run(() -> recent.remember(remembered));
        if (session.isReadOnly()) {
            desk.tell(Notice.news(desk.texts().of("open.newer")));
        }
        show(Place.ANSWER);
    }

    private boolean isOpen(Path file) {
        try {
            return open.isPresent() && Files.isSameFile(open.get().session().file(), file);
        } catch (IOException e) {
            return false;
        }
    }
}
