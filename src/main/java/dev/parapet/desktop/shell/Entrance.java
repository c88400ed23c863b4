package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.NewFile;
import dev.parapet.desktop.files.Sample;
import dev.parapet.desktop.home.HomeScreen;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.setup.ReviewDraft;
import dev.parapet.desktop.setup.SetupScreen;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.review.Review;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to do while no review is open: the start page, the steps to a new review, and the
/// sample.
final class Entrance implements HomeScreen.Actions, SetupScreen.Actions {

    /// The ways out of here.
    interface Ways {
        void home();

        void newReview();

        void choose();

        Opening opening();

        void compare(List<Path> reviews);
    }

    private final Desk desk;
    private final Ways ways;
    private final RecentReviews recent;
    private final Wording wording;
    private final SetShelf shelf;
    private final HomeScreen home;
    private final PortfolioFeed feed;

    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<SetupScreen> setup = Optional.empty();
    private Optional<QuestionSet> added = Optional.empty();
    private Path saveTo;

    Entrance(Desk desk, Ways ways, RecentReviews recent, Wording wording, SetShelf shelf) {
        this.desk = desk;
        this.ways = ways;
        this.recent = recent;
        this.wording = wording;
        this.shelf = shelf;
        this.saveTo = folder();
        var moments = new MomentWording(wording, desk.machine().clock().getZone());
        this.home = new HomeScreen(this, folder(), Sample.isThere(), wording, moments);
        var reader = new PortfolioReader(desk.machine().folders().cache());
        this.feed = new PortfolioFeed(desk, home.portfolio(), reader::read);
        shelf.whenRead(this::take);
    }

    /// Takes in the shipped question sets.
    private void take(Catalogue read) {
        catalogue = Optional.of(read);
        setup.ifPresent(this::offer);
    }

    Region home() {
        setup = Optional.empty();
        refresh();
        return home.view();
    }

    /// Shows reviews that were read already, for the first frame of the start page to be whole.
    /// Where there are none it depends on the workspace what is shown, and that takes longer.
    void expect(List<RecentReview> lately) {
        if (!lately.isEmpty()) {
            home.show(lately, desk.today());
        }
    }

    /// Looks again at what the start page shows.
    void refresh() {
        feed.refresh();
        desk.background()
                .run(recent::list, reviews -> home.show(reviews, desk.today()), desk::tellFailure);
    }

    /// The three steps, with a question set of the person's own where they brought one.
    Region setup(Optional<QuestionSet> own) {
        shelf.read();
        var screen = new SetupScreen(this, wording, desk.today());
        setup = Optional.of(screen);
        added = own;
        saveTo = folder();
        offer(screen);
        return screen.view();
    }

    /// Looks again at the workspace alone.
    void lookAgain() {
        if (setup.isEmpty()) {
            feed.lookAgain();
        }
    }

    /// Takes a folder as the workspace and shows all reviews in it.
    void workIn(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        desk.preferences().change(now -> now.withWorkspace(whole));
        home.showAll();
    }

    boolean isInSetup() {
        return setup.isPresent();
    }

    void leave() {
        setup = Optional.empty();
        feed.stop();
    }

    @Override
    public void newReview() {
        ways.newReview();
    }

    @Override
    public void chooseFile() {
        ways.choose();
    }

    @Override
    public void open(Path review) {
        ways.opening().open(review);
    }

    @Override
    public void compare(List<Path> reviews) {
        ways.compare(reviews);
    }

    @Override
    public void openSample() {
        var to = folder();
        create(() -> Sample.copyInto(to, desk.texts().of("sample.name"), ReviewFile.ENDING), to);
    }

    @Override
    public void forget(Path review) {
        recent.forget(review);
        refresh();
    }

    @Override
    public void stopReading() {
        feed.leaveIt();
    }

    @Override
    public void readTheRest() {
        feed.refresh();
    }

    @Override
    public void chooseWorkspace() {
        desk.dialogs()
                .folder(folder())
                .ifPresent(chosen -> desk.preferences().change(now -> now.withWorkspace(chosen)));
    }

    @Override
    public Path fileFor(String name) {
        return NewFile.suggest(saveTo, name, ReviewFile.ENDING);
    }

    @Override
    public void chooseFolder() {
        desk.dialogs().folder(saveTo).ifPresent(chosen -> saveTo = chosen);
    }

    @Override
    public String reviewer() {
        return desk.preferences().now().name();
    }

    @Override
    public void begin(ReviewDraft draft) {
        var review = draft.begin(desk.machine().clock().instant());
        var to = saveTo;
        create(() -> write(review, to), to);
    }

    @Override
    public void cancel() {
        ways.home();
    }

    private static Path write(Review review, Path to) throws IOException {
        return NewFile.create(
                to, review.workload().name(), ReviewFile.ENDING, new ReviewFile().toBytes(review));
    }

    private void create(Background.Work<Path> making, Path to) {
        ways.opening().begin(making, failure -> desk.tell(notCreated(failure, to)));
    }

    private Notice notCreated(Exception failure, Path to) {
        var reason = desk.failures().writing(to.resolve("."), failure);
        return Notice.problem(desk.texts().of("create.failed", reason));
    }

    private void offer(SetupScreen screen) {
        catalogue.ifPresent(read -> {
            var offered = offered(read);
            screen.offer(offered, offered.stream().limit(1).toList());
        });
    }

    /// What the person brought themselves, and the newest of each shipped set. The first is chosen:
    /// what most reviews are about, and as much as one workshop holds.
    private List<QuestionSet> offered(Catalogue read) {
        var shipped =
                read.newest().stream()
                        .filter(set -> added.stream().noneMatch(own -> own.id().equals(set.id())));
        return Stream.concat(added.stream(), shipped).toList();
    }

    private Path folder() {
        return desk.preferences().now().workspace();
    }
}
