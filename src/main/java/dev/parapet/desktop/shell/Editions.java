package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.upgrade.UpgradeScreen;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.upgrade.Upgrade;
import dev.parapet.wording.UpgradeWording;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Offers other editions of the question sets of the open review, and takes them. A newer one is
/// told of once, and may be put off for good.
final class Editions {
    private static final String PUT_OFF = "edition.put-off.";

    private final Desk desk;
    private final SetShelf shelf;
    private final Settings settings;
    private final Navigator navigator;

    Editions(Desk desk, SetShelf shelf, Settings settings, Navigator navigator) {
        this.desk = desk;
        this.shelf = shelf;
        this.settings = settings;
        this.navigator = navigator;
    }

    /// Tells of a newer edition, unless something else is told at the moment or the review was
    /// left.
    void offer(ReviewSession session) {
        shelf.whenRead(_ ->
                newer(session.review().get())
                        .filter(_ -> isChangedHere(session) && desk.notices().isQuiet())
                        .ifPresent(set -> tell(session.review().get(), session.shown(set))));
    }

    private boolean isChangedHere(ReviewSession session) {
        return !session.isReadOnly()
                && desk.current().get().stream().anyMatch(open -> open.session().equals(session));
    }

    /// Whether a review could be taken to a set that was opened.
    boolean fits(ReviewSession session, QuestionSet set) {
        return session.review().get().sets().stream()
                .anyMatch(used -> used.id().equals(set.id()) && !used.ref().equals(set.ref()));
    }

    /// The screen with all other editions, beginning with one where it is named.
    Region screen(ReviewSession session, Optional<QuestionSet> first) {
        first.ifPresent(shelf::add);
        var offered = new ArrayList<QuestionSet>();
        session.review().get().sets().forEach(used -> offered.addAll(shelf.others(used)));
        first.ifPresent(set -> {
            offered.removeIf(other -> other.ref().equals(set.ref()));
            offered.addFirst(set);
        });
        return new UpgradeScreen(session, offered, wording(), actions(session)).view();
    }

    private UpgradeScreen.Actions actions(ReviewSession session) {
        return new UpgradeScreen.Actions() {
            @Override
            public void take(Upgrade upgrade) {
                Editions.this.take(session, upgrade);
            }

            @Override
            public <T> void workOut(Supplier<T> work, Consumer<T> done, Runnable left) {
                new Patience(desk, desk.texts().of("edition.busy"), left)
                        .run(
                                work::get,
                                done,
                                failure -> {
                                    left.run();
                                    desk.tell(unread(failure));
                                });
            }

            @Override
            public void leave() {
                navigator.go(new Destination.Answering());
            }
        };
    }

    private Notice unread(Exception failure) {
        return Notice.problem(
                desk.texts().of("edition.unread", desk.failures().reading(failure)),
                desk.action("save.again", () -> navigator.go(new Destination.Editions())));
    }

    private void take(ReviewSession session, Upgrade upgrade) {
        var milestone = new UpgradeWording(wording()).milestone(upgrade);
        session.change(upgrade.step(milestone, desk.machine().clock().instant()));
        var after = session.review().get();
        var looks = toLookAt(after, upgrade.to().id());
        navigator.go(
                looks.isEmpty()
                        ? new Destination.Answering()
                        : new Destination.ToPractice(looks.getFirst()));
        desk.tell(
                Notice.news(
                        desk.texts()
                                .of(
                                        "edition.taken",
                                        upgrade.to().version().toString(),
                                        looks.size(),
                                        upgrade.leftBehind().size())));
    }

    private static List<PracticeRef> toLookAt(Review review, String set) {
        return new Scope(review)
                .questions()
                .filter(asked -> asked.set().id().equals(set))
                .flatMap(asked -> asked.practices().stream().map(asked::refOf))
                .filter(practice -> review.answerTo(practice).needsALook())
                .toList();
    }

    private void tell(Review review, QuestionSet newer) {
        desk.tell(
                Notice.news(
                        desk.texts()
                                .of(
                                        "edition.newer",
                                        newer.title(),
                                        newer.heading().version().toString()),
                        desk.action("edition.see", () -> navigator.go(new Destination.Editions())),
                        desk.action("edition.put_off", () -> putOff(review, newer))));
    }

    private void putOff(Review review, QuestionSet newer) {
        settings.put(PUT_OFF + review.id(), newer.ref().toString());
        settings.keep();
    }

    /// The first set of the review of which there is a newer edition that was not put off.
    private Optional<QuestionSet> newer(Review review) {
        var putOff = settings.text(PUT_OFF + review.id()).orElse("");
        return review.sets().stream()
                .flatMap(used ->
                        shelf.others(used).stream()
                                .limit(1)
                                .filter(set -> set.ref().compareTo(used.ref()) > 0))
                .filter(set -> !set.ref().toString().equals(putOff))
                .findFirst();
    }

    private Wording wording() {
        return new Wording(desk.machine().locale());
    }
}
