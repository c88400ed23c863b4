package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.review.Milestone;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;

/// What the screen of milestones needs from the window: another review to compare with, and the
/// plan of a milestone.
///
/// @param review the open one
record MilestoneDeeds(OpenReview.Stage stage, OpenReview review) implements CompareScreen.Deeds {
    @Override
    public void choose(CompareScreen.Chosen chosen) {
        desk().dialogs()
                .open(desk().preferences().now().workspace())
                .ifPresent(file -> read(file, chosen));
    }

    private void read(Path file, CompareScreen.Chosen chosen) {
        desk().background()
                .run(
                        () -> new FileTaker().take(file),
                        taken -> hand(taken, file, chosen),
                        failure ->
                                desk().tell(
                                                Notice.problem(
                                                        desk().texts()
                                                                .of(
                                                                        "open.failed",
                                                                        name(file),
                                                                        desk().failures()
                                                                                .reading(
                                                                                        failure)))));
    }

    private void hand(Taken taken, Path file, CompareScreen.Chosen chosen) {
        if (taken instanceof Taken.AReview(var found, _)) {
            chosen.take(found.review(), name(file));
        } else {
            desk().tell(Notice.problem(desk().texts().of("compare.no_review", name(file))));
        }
    }

    @Override
    public void writePlan(Milestone milestone) {
        stage.navigator().go(new Destination.WritingAsOf(milestone));
    }

    @Override
    public ObservableValue<Boolean> isShared() {
        return stage.team().isShared();
    }

    @Override
    public void commit(String milestone) {
        stage.team().commit(review, milestone);
    }

    private Desk desk() {
        return stage.desk();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
