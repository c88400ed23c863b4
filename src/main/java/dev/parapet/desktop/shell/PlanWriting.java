package dev.parapet.desktop.shell;

import dev.parapet.document.Encryption;
import dev.parapet.report.plan.Remark;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Asks where the plan goes, writes it and says so.
final class PlanWriting {
    private static final String ENDING = ".pdf";

    private final Desk desk;
    private final PlanExport export;

    PlanWriting(Desk desk, PlanExport export) {
        this.desk = desk;
        this.export = export;
    }

    /// Writes the plan of a review as it stands now.
    ///
    /// @param beside the review's file: the plan is offered a place next to it
    void write(Review review, Path beside) {
        write(review, desk.today(), beside);
    }

    /// Writes the plan of a review as it stood when it last changed, with the day of then.
    void writeAsOf(Review then, Path beside) {
        var zone = desk.machine().clock().getZone();
        write(then, LocalDate.ofInstant(then.changed(), zone), beside);
    }

    private void write(Review review, LocalDate day, Path beside) {
        var name =
                desk.texts().of("plan.file", review.workload().name()).replaceAll("[\\\\/:]", " ");
        desk.dialogs()
                .savePlan(beside.resolveSibling(name + ENDING))
                .ifPresent(file -> write(review, day, file, beside));
    }

    private void write(Review review, LocalDate day, Path file, Path beside) {
        var preferences = desk.preferences().now();
        desk.tell(Notice.busy(desk.texts().of("plan.writing")));
        desk.background()
                .run(
                        () -> export.write(review, day, file, preferences, mayEnclose(beside)),
                        remarks -> written(file, remarks),
                        failure ->
                                desk.tell(
                                        Notice.problem(
                                                desk.texts()
                                                        .of(
                                                                "plan.failed",
                                                                desk.failures()
                                                                        .writing(file, failure)),
                                                desk.action(
                                                        "plan.again",
                                                        () -> write(review, day, beside)))));
    }

    /// An encrypted review never goes along in a plan that anybody can open, and neither does one
    /// of which that cannot be told.
    private static boolean mayEnclose(Path review) {
        try {
            return !Encryption.isIn(review);
        } catch (IOException e) {
            return false;
        }
    }

    private void written(Path file, List<Remark> remarks) {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        desk.tell(
                Notice.news(
                                desk.texts().of("plan.written", String.valueOf(file.getFileName())),
                                desk.action("plan.folder", () -> desk.dialogs().showFolder(folder)))
                        .withLines(remarks.stream().map(this::inWords).toList()));
    }

    private String inWords(Remark remark) {
        return switch (remark) {
            case Remark.Replaced replaced ->
                    desk.texts()
                            .of("plan.replaced", replaced.codePoints().size(), replaced.inWords());
            case Remark.NotArchivable() -> desk.texts().of("plan.not_archivable");
        };
    }
}
