package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;

import java.nio.file.Path;

/// Another review to compare with: asked for and read, not opened.
record OtherReview(Desk desk) {
    void choose(CompareScreen.Chosen chosen) {
        desk.dialogs()
                .open(desk.preferences().now().workspace())
                .ifPresent(file -> read(file, chosen));
    }

    private void read(Path file, CompareScreen.Chosen chosen) {
        new Patience(desk, desk.texts().of("open.busy", name(file)), () -> {})
                .run(
                        () -> new FileTaker().take(file),
                        taken -> hand(taken, file, chosen),
                        failure -> desk.tellUnread(file, failure));
    }

    private void hand(Taken taken, Path file, CompareScreen.Chosen chosen) {
        if (taken instanceof Taken.AReview(var found, _)) {
            chosen.take(found.review(), name(file));
        } else {
            desk.tell(Notice.problem(desk.texts().of("compare.no_review", name(file))));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
