package dev.parapet.desktop.shell;

import dev.parapet.desktop.team.Round;
import dev.parapet.desktop.team.TeamRow;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.Standing;
import dev.parapet.review.team.Synced;
import dev.parapet.review.team.TeamFolder;
import dev.parapet.wording.Wording;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// The team workspace around what is on screen, where that is one: how it stands, committing a
/// milestone, and synchronising at a person's command. Nothing here asks a remote by itself.
final class TeamWork implements TeamRow.Actions {

    /// What it needs from the window.
    interface Ways {
        /// Looks again at the start page, where that is on screen.
        void refresh();

        /// Goes to what is to decide in a review.
        void decide(Path review);
    }

    private final Desk desk;
    private final Merging merging;
    private final Saving saving;
    private final CurrentReview current;
    private final Ways ways;
    private final TeamRow row;
    private final ReadOnlyBooleanWrapper shared = new ReadOnlyBooleanWrapper();
    private Optional<TeamFolder> folder = Optional.empty();
    private Optional<Round> round = Optional.empty();
    private boolean looking;
    private boolean again;

    TeamWork(Desk desk, Merging merging, Saving saving, Ways ways) {
        this.desk = desk;
        this.merging = merging;
        this.saving = saving;
        this.current = desk.current();
        this.ways = ways;
        this.row =
                new TeamRow(
                        this,
                        new Wording(desk.machine().locale()),
                        desk.machine().clock().getZone());
    }

    Region view() {
        return row.view();
    }

    /// Whether what is on screen is in a team workspace.
    ObservableValue<Boolean> isShared() {
        return shared.getReadOnlyProperty();
    }

    /// Looks again at what is on screen. Where somebody looks already, once more after that.
    void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        var place = place();
        desk.background()
                .run(
                        () -> find(place),
                        found -> looked(() -> show(place, found)),
                        _ -> looked(() -> show(place, Optional.empty())));
    }

    private void looked(Runnable show) {
        looking = false;
        show.run();
        if (again) {
            again = false;
            look();
        }
    }

    /// A place on the disk: that of a review, or the folder of reviews.
    private record Place(Optional<Path> review, Path workspace) {}

    private record Found(TeamFolder folder, Standing standing) {}

    private Place place() {
        return new Place(
                current.get().map(review -> review.session().file()),
                desk.preferences().now().workspace());
    }

    private static Optional<Found> find(Place place) throws IOException {
        var team =
                place.review().isPresent()
                        ? TeamFolder.around(place.review().get(), place.workspace())
                        : TeamFolder.of(place.workspace());
        return team.isPresent()
                ? Optional.of(new Found(team.get(), team.get().standing()))
                : Optional.empty();
    }

    private void show(Place place, Optional<Found> found) {
        if (place.equals(place())) {
            folder = found.map(Found::folder);
            shared.set(folder.isPresent());
            row.show(found.map(Found::standing), desk.today());
        }
    }

    /// Commits the open review under the name of a milestone, here and nowhere else.
    void commit(OpenReview review, String milestone) {
        folder.ifPresent(team ->
                saving.save(
                        review,
                        () -> commit(team, review.session().file(), milestone),
                        this::tellNotSaved));
    }

    private void commit(TeamFolder team, Path file, String milestone) {
        var author = author();
        var patience = new Patience(desk, desk.texts().of("team.committing", milestone), () -> {});
        patience.run(
                () -> team.commit(file, milestone, author, patience::isWanted),
                committed -> tellCommitted(milestone, committed),
                _ -> tellCommitted(milestone, true),
                failure -> desk.tell(notCommitted(failure)));
    }

    private void tellCommitted(String milestone, boolean isCommitted) {
        desk.tell(
                Notice.news(
                        isCommitted
                                ? desk.texts().of("team.committed", milestone)
                                : desk.texts().of("team.commit_left")));
        look();
    }

    private Notice notCommitted(Exception failure) {
        return Notice.problem(
                desk.texts().of("team.not_committed", desk.failures().reading(failure)));
    }

    private void tellNotSaved() {
        desk.tell(Notice.problem(desk.texts().of("team.not_saved")));
    }

    @Override
    public void synchronise() {
        folder.ifPresent(team ->
                current.get()
                        .ifPresentOrElse(
                                review ->
                                        saving.save(
                                                review,
                                                () -> synchronise(team),
                                                this::tellNotSaved),
                                () -> synchronise(team)));
    }

    private void synchronise(TeamFolder team) {
        if (round.isPresent()) {
            return;
        }
        var begun = new Round(team, author(), row);
        round = Optional.of(begun);
        desk.notices().clear();
        desk.background()
                .run(
                        begun::run,
                        synced -> {
                            end();
                            takeIn(team, synced);
                        },
                        failure -> {
                            end();
                            desk.tellFailure(failure);
                        });
    }

    @Override
    public void stop() {
        round.ifPresent(Round::stop);
    }

    @Override
    public void connect(String address) {
        folder.ifPresent(team ->
                desk.background()
                        .run(
                                () -> isConnected(team, address),
                                connected -> {
                                    if (!connected) {
                                        desk.tell(noAddress(address));
                                    }
                                    look();
                                },
                                desk::tellFailure));
    }

    private Notice noAddress(String address) {
        return Notice.problem(desk.texts().of("team.no_address", address));
    }

    /// Whether it is an address that one can connect to, and now is.
    private static boolean isConnected(TeamFolder team, String address) throws IOException {
        try {
            team.connect(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Stops what runs and asks nobody any more, as the window closes.
    void close() {
        stop();
        row.rest();
    }

    private void end() {
        round = Optional.empty();
        row.rest();
        look();
        ways.refresh();
    }

    /// Takes what came into the file of the open review into the window before it is told.
    private void takeIn(TeamFolder team, Synced synced) {
        var news = new TeamNews(desk, ways).of(team, synced);
        current.get()
                .ifPresentOrElse(
                        review -> merging.takeInIfChanged(review, () -> desk.tell(news)),
                        () -> desk.tell(news));
    }

    private Author author() {
        return new Author(desk.preferences().now().name(), desk.machine().clock());
    }
}
