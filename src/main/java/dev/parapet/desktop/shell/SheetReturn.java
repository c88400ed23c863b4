package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.report.sheet.SheetImport;
import dev.parapet.review.Change;
import dev.parapet.review.Conflict;
import dev.parapet.review.Edit;
import dev.parapet.review.Occasion;
import dev.parapet.review.Review;
import dev.parapet.review.merge.Merged;
import dev.parapet.wording.EditWording;
import dev.parapet.wording.FieldWording;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes back what people filled into the workbook of a plan, after a person has seen what that is.
final class SheetReturn {
    private static final int MOST_LINES = 50;

    private final Desk desk;
    private final Navigator navigator;
    private final EditWording edits;
    private final FieldWording fields;

    SheetReturn(Desk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
        var wording = new Wording(desk.machine().locale());
        this.edits = new EditWording(wording);
        this.fields = new FieldWording(wording);
    }

    /// Says what a workbook would change in the open review, and offers to take it over.
    void offer(Path file) {
        desk.current()
                .get()
                .ifPresentOrElse(
                        review -> offer(review, file),
                        () -> desk.tell(Notice.problem(say("sheet.alone", file))));
    }

    private void offer(OpenReview open, Path file) {
        if (open.session().isReadOnly()) {
            desk.tell(Notice.problem(desk.texts().of("merge.read_only")));
            return;
        }
        read(open, file, merged -> offer(open, file, merged));
    }

    private void offer(OpenReview open, Path file, Merged merged) {
        var review = open.session().review().get();
        var taken = Edit.between(review.now(), merged.review().now());
        if (taken.isEmpty() && merged.isClean()) {
            desk.tell(Notice.news(say("sheet.nothing", file)));
            return;
        }
        desk.tell(
                Notice.news(
                                desk.texts().of("sheet.offer", name(file), taken.size()),
                                desk.action("sheet.take", () -> take(open, file)))
                        .withLines(lines(taken, merged.conflicts(), review)));
    }

    private List<String> lines(List<Edit> taken, List<Conflict> conflicts, Review review) {
        var lines = new ArrayList<String>();
        for (var conflict : conflicts) {
            var field = fields.quoted(conflict.field(), review.sets());
            lines.add(desk.texts().of("sheet.conflict", field));
        }
        taken.forEach(edit -> lines.add(edits.whole(edit, review)));
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.add(desk.texts().of("sheet.more", lines.size() - MOST_LINES));
        return shown;
    }

    /// Reads the workbook anew: the review may have gone on since it was offered.
    private void take(OpenReview open, Path file) {
        read(
                open,
                file,
                merged -> {
                    var before = open.session().review().get();
                    int count = Edit.between(before.now(), merged.review().now()).size();
                    open.session()
                            .change(
                                    new Change.Become(
                                            new Occasion.Imported(name(file)), merged.review()));
                    var sentence = desk.texts().of("sheet.taken", name(file), count);
                    new MergeNews(desk, navigator).tell(sentence, merged.isClean());
                });
    }

    private void read(OpenReview open, Path file, Consumer<Merged> then) {
        var review = open.session().review().get();
        new Patience(desk, say("open.busy", file), () -> {})
                .run(
                        () -> SheetImport.into(review, file),
                        loaded -> {
                            if (!open.isClosed()) {
                                answer(file, loaded, then);
                            }
                        },
                        failure -> desk.tellUnread(file, failure));
    }

    private void answer(Path file, Loaded<Merged> loaded, Consumer<Merged> then) {
        switch (loaded) {
            case Loaded.Ready<Merged>(var merged, _) -> then.accept(merged);
            case Loaded.Refused<Merged>(var problems) ->
                    desk.tell(
                            Notice.problem(say("sheet.wrong", file))
                                    .withLines(
                                            problems.stream()
                                                    .limit(MOST_LINES)
                                                    .map(problem -> line(file, problem))
                                                    .toList()));
        }
    }

    /// A problem under the file's name alone: the folder is no news here.
    private static String line(Path file, Problem problem) {
        return problem.toString().replace(file.toString(), name(file));
    }

    private String say(String key, Path file) {
        return desk.texts().of(key, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
