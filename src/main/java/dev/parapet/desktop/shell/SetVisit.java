package dev.parapet.desktop.shell;

import dev.parapet.desktop.preview.Trial;
import dev.parapet.questionset.QuestionSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of a question set that somebody brings: a preview, another edition for the open
/// review, or the beginning of a new one.
final class SetVisit {

    /// The ways on from here.
    interface Ways {
        void leave(Runnable then);

        void setUp(Optional<QuestionSet> set);

        /// Goes to the editions of the open review's sets, this one first.
        void showEditions(Optional<QuestionSet> first);
    }

    private final Desk desk;
    private final Frame frame;
    private final Screens screens;
    private final Editions editions;
    private final Ways ways;

    SetVisit(Desk desk, Frame frame, Screens screens, Editions editions, Ways ways) {
        this.desk = desk;
        this.frame = frame;
        this.screens = screens;
        this.editions = editions;
        this.ways = ways;
    }

    /// Shows a set at once where no review is open, and asks otherwise.
    void took(QuestionSet set, Path file) {
        if (!desk.current().isThere()) {
            preview(file, set);
        } else {
            var sentence =
                    desk.texts().of("open.set", set.title(), set.heading().version().toString());
            desk.tell(Notice.news(sentence, actions(set, file).toArray(Notice.Action[]::new)));
        }
    }

    private List<Notice.Action> actions(QuestionSet set, Path file) {
        var actions = new ArrayList<Notice.Action>();
        desk.current()
                .get()
                .filter(review -> editions.fits(review.session(), set))
                .ifPresent(_ ->
                        actions.add(
                                desk.action(
                                        "edition.see", () -> ways.showEditions(Optional.of(set)))));
        actions.add(desk.action("open.set.try", () -> preview(file, set)));
        actions.add(desk.action("open.set.begin", () -> ways.setUp(Optional.of(set))));
        return actions;
    }

    private void preview(Path file, QuestionSet set) {
        var person = desk.person(file);
        new Patience(desk, desk.texts().of("open.busy", file.getFileName()), () -> {})
                .run(
                        () -> new Trial(file, set, desk.machine().clock(), person),
                        trial -> ways.leave(() -> show(file, trial)),
                        desk::tellFailure);
    }

    private void show(Path file, Trial trial) {
        var shown =
                new Preview(desk, screens, file, trial, chosen -> ways.setUp(Optional.of(chosen)));
        frame.bar().showPreview();
        frame.show(shown.view());
    }
}
