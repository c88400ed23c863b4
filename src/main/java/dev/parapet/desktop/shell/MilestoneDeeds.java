package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.review.Milestone;

import java.nio.file.Path;

/// What the screen of milestones needs from the window: another review to compare with, and the
/// plan of a milestone.
record MilestoneDeeds(Desk desk, Navigator navigator) implements CompareScreen.Deeds {
    @Override
    public void choose(CompareScreen.Chosen chosen) {
        desk.dialogs()
                .open(desk.preferences().now().workspace())
                .ifPresent(file -> read(file, chosen));
    }

    private void read(Path file, CompareScreen.Chosen chosen) {
        desk.background()
                .run(
                        () -> new FileTaker().take(file),
                        taken -> hand(taken, file, chosen),
                        failure ->
                                desk.tell(
                                        Notice.problem(
                                                desk.texts()
                                                        .of(
                                                                "open.failed",
                                                                name(file),
                                                                desk.failures()
                                                                        .reading(failure)))));
    }

    private void hand(Taken taken, Path file, CompareScreen.Chosen chosen) {
        if (taken instanceof Taken.AReview(var found, _)) {
            chosen.take(found.review(), name(file));
        } else {
            desk.tell(Notice.problem(desk.texts().of("compare.no_review", name(file))));
        }
    }

    @Override
    public void writePlan(Milestone milestone) {
        navigator.go(new Destination.WritingAsOf(milestone));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
