package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Takes the person from one screen to another, and knows which review is open.
final class Route
        implements Navigator,
                Reception.Ways,
                Entrance.Ways,
                SetVisit.Ways,
                Reentry.Door,
                TeamWork.Ways {
    private final Desk desk;
    private final Frame frame;
    private final RecentReviews recent;
    private final Opening opening;
    private final Leaving leaving;
    private final OpenReview.Stage stage;
    private final Custody custody;
    private final Secrets secrets;
    private final Saving saving;
    private final Merging merging;
    private final TeamWork team;
    private final VersionsVisit versions;
    private final SetShelf shelf;
    private final Editions editions;
    private final SetVisit sets;
    private final Entrance entrance;
    private final Undoing undoing;
    private final SettingsVisit settings;
    private final CurrentReview current;
    private Place here = Place.ANSWER;

    Route(Desk desk, Frame frame, Screens screens, Locale region, Settings settings) {
        var locale = desk.machine().locale();
        this.desk = desk;
        this.frame = frame;
        this.current = desk.current();
        this.recent = new RecentReviews(desk.machine().settings());
        this.secrets = new Secrets(desk, frame, recent);
        this.merging = new Merging(desk, secrets, this);
        this.saving = new Saving(desk);
        this.team = new TeamWork(desk, merging, saving, this);
        frame.showFoot(team.view());
        this.shelf = new SetShelf(desk);
        this.editions = new Editions(desk, shelf, settings, this);
        this.sets = new SetVisit(desk, frame, screens, editions, this);
        this.entrance = new Entrance(desk, this, recent, new Wording(locale), shelf);
        var surroundings = new Surroundings(desk.machine(), () -> desk.preferences().now().name());
        var reception = new Reception(current, secrets, merging, entrance, sets, this);
        this.opening = new Opening(desk, surroundings, reception);
        frame.onDropped(opening::dropped);
        var reentry = new Reentry(desk, opening, this);
        var copying = new Copying(desk, saving, reentry::goOnIn);
        this.leaving = new Leaving(desk, recent, copying);
        this.custody = new Custody(desk, recent, copying, merging, reentry);
        this.versions = new VersionsVisit(desk, frame, reentry);
        this.stage =
                new OpenReview.Stage(
                        desk,
                        surroundings,
                        screens,
                        this,
                        new PlanWriting(desk, settings, region, this),
                        team);
        this.undoing =
                new Undoing(this, frame.whisper(), StepWords.in(locale), desk.texts(), this::scene);
        this.settings = new SettingsVisit(desk, frame, this::showBar);
    }

    /// Begins with a file, or at the start page, which is not made in vain for a review.
    ///
    /// @param lately what the start page shows until it has looked for itself
    void begin(Optional<FirstFile> file, List<RecentReview> lately) {
        frame.onNewContent(_ -> shelf.readSoon());
        entrance.expect(lately);
        file.ifPresentOrElse(opening::open, this::home);
    }

    @Override
    public void stay() {
        if (frame.content().isEmpty()) {
            home();
        }
    }

    @Override
    public void go(Destination destination) {
        new Signpost(this, current).go(destination);
    }

    /// Shows a screen of the open review.
    void show(Place place) {
        show(review -> {
            here = place;
            frame.bar().showPlace(place);
            return review.view(place);
        });
    }

    /// Shows something of the open review.
    void show(Function<OpenReview, Region> screen) {
        current.ifOpen(review -> {
            if (settings.isUnderWay()) {
                frame.bar().follow(review);
            }
            frame.show(screen.apply(review));
        });
    }

    /// The screen of the open review that was shown last.
    Place here() {
        return here;
    }

    SettingsVisit settings() {
        return settings;
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
        frame.bar().showAgain();
        if (!current.isThere()) {
            entrance.refresh();
        }
    }

    @Override
    public void home() {
        leave(() -> {
            frame.bar().showStart();
            frame.show(entrance.home());
            team.look();
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
    public void showEditions(Optional<QuestionSet> first) {
        show(review -> editions.screen(review.session(), first));
    }

    @Override
    public void choose() {
        desk.dialogs().open(desk.preferences().now().workspace()).ifPresent(opening::open);
    }

    @Override
    public Opening opening() {
        return opening;
    }

    @Override
    public void compare(List<Path> reviews) {
        new Comparing(desk, frame, this).begin(reviews);
    }

    Undoing undoing() {
        return undoing;
    }

    /// The review, where one is on screen and not the settings in front of it.
    private Optional<Undoing.Scene> scene() {
        return current.get()
                .filter(_ -> !settings.isUnderWay())
                .map(review -> new Undoing.Scene(review.session(), here));
    }

    /// Leaves what is open, once it is safe, and goes on.
    @Override
    public void leave(Runnable then) {
        if (!current.isThere()) {
            entrance.leave();
            then.run();
            return;
        }
        leaving.leave(
                current.get().get(),
                () -> {
                    current.set(Optional.empty());
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
        if (current.isThere()) {
            show(Place.ANSWER);
        } else {
            home();
        }
    }

    @Override
    public void replace(OpenReview review, ReadyReview ready) {
        if (current.get().stream().anyMatch(review::equals)) {
            review.close();
            show(ready);
            current.ifOpen(now -> now.autosave().saveSoon());
        }
    }

    /// What is seldom done with the open review.
    ReviewMenu.Actions more() {
        return new ReviewMenu.Actions(
                () -> current.ifChangeable(saving::save),
                () -> current.ifOpen(merging::choose),
                () -> current.ifChangeable(new TakeVisit(desk, frame, this)::choose),
                () -> current.ifOpen(versions::begin),
                () -> current.ifOpen(new OutsidersCopy(desk)::save),
                () -> current.ifChangeable(review -> secrets.change(review, this::toReview)));
    }

    /// Looks whether somebody else has changed the open review, or the folder of reviews.
    void lookAgain() {
        current.get().ifPresentOrElse(custody::lookAgain, entrance::lookAgain);
        team.look();
    }

    @Override
    public void refresh() {
        if (!current.isThere()) {
            entrance.lookAgain();
        }
    }

    @Override
    public void decide(Path review) {
        if (current.get().filter(open -> open.isIn(review)).isPresent()) {
            show(Place.CONFLICTS);
        } else {
            opening.open(review, () -> show(Place.CONFLICTS));
        }
    }

    /// Ends what runs, as the window closes.
    void close() {
        shelf.close();
        team.close();
    }

    @Override
    public void show(ReadyReview ready) {
        var review = new OpenReview(ready, stage);
        current.set(Optional.of(review));
        frame.bar().follow(review);
        custody.watch(review);
        show(Place.ANSWER);
        team.look();
        editions.offer(review.session());
        custody.welcome(review, ready.arrival());
    }
}
