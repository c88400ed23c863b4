package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.write.WriteScreen;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.age.Passphrase;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes the person from one screen to another, and knows which review is open.
final class Route implements Navigator, Reception.Ways, Entrance.Ways, SetVisit.Ways, Reentry.Door {
    private final Desk desk;
    private final Frame frame;
    private final RecentReviews recent;
    private final Opening opening;
    private final Leaving leaving;
    private final OpenReview.Stage stage;
    private final Custody custody;
    private final Secrets secrets;
    private final Merging merging;
    private final VersionsVisit versions;
    private final SetShelf shelf;
    private final Editions editions;
    private final SetVisit sets;
    private final Entrance entrance;
    private final Undoing undoing;
    private final SettingsVisit settings;

    /// Read by the thread that ends the program, too.
    private volatile Optional<OpenReview> open = Optional.empty();

    private Place here = Place.ANSWER;

    Route(Desk desk, Frame frame, Screens screens, Locale region, Settings settings) {
        this.desk = desk;
        this.frame = frame;
        this.recent = new RecentReviews(desk.machine().settings());
        this.secrets = new Secrets(desk, frame, recent);
        this.merging = new Merging(desk, secrets, this);
        this.shelf = new SetShelf(desk);
        this.editions = new Editions(desk, shelf, settings, this);
        this.sets = new SetVisit(desk, frame, screens, editions, this);
        this.entrance = new Entrance(desk, this, recent, new Wording(desk.machine().locale()));
        var surroundings = new Surroundings(desk.machine(), () -> desk.preferences().now().name());
        var reception = new Reception(secrets, merging, entrance, sets, this);
        this.opening = new Opening(desk, surroundings, reception);
        var reentry = new Reentry(desk, opening, this);
        var copying = new Copying(desk, reentry::goOnIn);
        this.leaving = new Leaving(desk, recent, copying);
        this.custody = new Custody(desk, recent, copying, merging, reentry);
        this.versions = new VersionsVisit(desk, frame, reentry);
        this.stage =
                new OpenReview.Stage(
                        desk,
                        surroundings,
                        screens,
                        this,
                        new PlanWriting(desk, settings, region, this));
        this.undoing =
                new Undoing(
                        this, frame.whisper(), StepWords.in(desk.machine().locale()), desk.texts());
        this.settings = new SettingsVisit(desk, frame, this::showBar);
    }

    /// Begins with a file, or at the start page.
    void begin(Optional<Path> file) {
        home();
        shelf.whenRead(entrance::take);
        shelf.read();
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
            case Destination.Writing() -> showPlan(WriteScreen::showNow);
            case Destination.WritingAsOf(var milestone) ->
                    showPlan(screen -> screen.show(milestone));
            case Destination.Editions() -> showEditions(Optional.empty());
            case Destination.Milestones() -> show(Place.MILESTONES);
            case Destination.Conflicts() -> show(Place.CONFLICTS);
            case Destination.Settings() -> settings.begin();
        }
    }

    /// Shows a screen of the open review.
    void show(Place place) {
        open.ifPresent(review -> {
            here = place;
            if (settings.isUnderWay()) {
                frame.bar().follow(review);
            }
            frame.bar().showPlace(place);
            frame.show(review.view(place));
        });
    }

    /// Shows the plan before it goes out, which belongs to its screen.
    private void showPlan(Consumer<WriteScreen> as) {
        open.ifPresent(review -> {
            show(Place.PLAN);
            as.accept(review.writing());
            frame.show(review.writing().view());
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
        } else if (sets.isOnScreen()) {
            frame.bar().showPreview();
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
    public Optional<OpenReview> inWindow() {
        return open;
    }

    @Override
    public void showEditions(Optional<QuestionSet> first) {
        open.ifPresent(review -> {
            if (settings.isUnderWay()) {
                frame.bar().follow(review);
            }
            frame.show(editions.screen(review.session(), first));
        });
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
    public void open(Path file, Passphrase passphrase) {
        opening.open(file, passphrase);
    }

    void dropped(List<Path> files) {
        opening.dropped(files);
    }

    /// Takes the latest step back, where the review is on screen.
    void undo() {
        if (!settings.isUnderWay()) {
            open.ifPresent(review -> undoing.undo(review.session(), here));
        }
    }

    void redo() {
        if (!settings.isUnderWay()) {
            open.ifPresent(review -> undoing.redo(review.session(), here));
        }
    }

    /// Leaves what is open, once it is safe, and goes on.
    @Override
    public void leave(Runnable then) {
        if (open.isEmpty()) {
            entrance.leave();
            then.run();
            return;
        }
        leaving.leave(
                open.get(),
                () -> {
                    open = Optional.empty();
                    frame.whisper().hush();
                    then.run();
                });
    }

    @Override
    public void setUp(Optional<QuestionSet> own) {
        leave(() -> {
            frame.bar().showSetup();
            frame.show(entrance.setup(own));
        });
    }

    @Override
    public void showAgain() {
        show(here);
    }

    @Override
    public void toReview() {
        if (open.isPresent()) {
            show(Place.ANSWER);
        } else {
            home();
        }
    }

    @Override
    public void replace(OpenReview review, Arrival arrival) {
        if (open.stream().anyMatch(review::equals)) {
            review.close();
            show(arrival);
            open.ifPresent(now -> now.autosave().saveSoon());
        }
    }

    void saveNow() {
        changeable().ifPresent(review -> review.autosave().saveNow());
    }

    /// What is seldom done with the open review.
    ReviewMenu.Actions more() {
        return new ReviewMenu.Actions(
                this::saveNow,
                () -> open.ifPresent(merging::choose),
                () -> open.ifPresent(versions::begin),
                () -> changeable().ifPresent(review -> secrets.change(review, this::toReview)));
    }

    private Optional<OpenReview> changeable() {
        return open.filter(review -> !review.session().isReadOnly());
    }

    /// Looks whether somebody else has changed the open review, or the folder of reviews.
    void lookAgain() {
        open.ifPresentOrElse(custody::lookAgain, entrance::lookAgain);
    }

    /// Saves what is open while the program is being ended from outside; on any thread.
    void closeAtEnd() {
        open.ifPresent(OpenReview::closeAtEnd);
    }

    @Override
    public void show(Arrival arrival) {
        var review = new OpenReview(arrival, stage);
        open = Optional.of(review);
        frame.bar().follow(review);
        custody.watch(review);
        show(Place.ANSWER);
        editions.offer(review.session());
        custody.welcome(review, arrival);
    }
}
