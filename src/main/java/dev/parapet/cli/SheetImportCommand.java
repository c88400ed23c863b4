package dev.parapet.cli;

import dev.parapet.document.Loaded;
import dev.parapet.report.sheet.SheetImport;
import dev.parapet.review.Conflict;
import dev.parapet.review.Edit;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.merge.Merged;
import dev.parapet.wording.EditWording;
import dev.parapet.wording.FieldWording;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        description = {
            "Takes over what people edited in the workbook of a plan, all of it or none: owner,"
                    + " due date, effort, status, answers and notes.",
            "Where the review says something else than when the workbook was written, it keeps"
                    + " that, and the window asks which counts; each such field is a line on"
                    + " standard error, and the exit code is 1."
        },
        mixinStandardHelpOptions = true)
final class SheetImportCommand implements Callable<Integer> {
    private final Clock clock;
    private final EditWording edits;
    private final FieldWording fields;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(index = "0", paramLabel = "SHEET", description = "the workbook, an .xlsx file")
    private Path sheet = Path.of("");

    @Parameters(index = "1", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Option(names = "--preview", description = "only print what would change")
    private boolean preview;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who made the edits, for the history; without it the reviewer")
    private String by = "";

    SheetImportCommand(Clock clock) {
        this.clock = clock;
        var wording = new Wording(Locale.ENGLISH);
        this.edits = new EditWording(wording);
        this.fields = new FieldWording(wording);
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var found = reviews.openToChange(file, clock);
        var before = found.review();
        var merged = merged(before);
        tell(merged, before);
        if (!preview && !merged.review().equals(before)) {
            var who = by.isBlank() ? before.people().reviewer() : by;
            var signed = merged.review().signed(before, new Stamp(who, clock.instant()));
            ReviewInput.save(found, signed, clock);
        }
        return merged.isClean() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private Merged merged(Review before) throws IOException, WrongInput {
        return switch (SheetImport.into(before, sheet)) {
            case Loaded.Refused<Merged>(var problems) -> throw WrongInput.of(problems);
            case Loaded.Ready<Merged>(var merged, var warnings) -> {
                var err = spec.commandLine().getErr();
                warnings.forEach(err::println);
                err.flush();
                yield merged;
            }
        };
    }

    private void tell(Merged merged, Review before) {
        var out = spec.commandLine().getOut();
        var taken = Edit.between(before.now(), merged.review().now());
        taken.forEach(edit -> out.println(line(edit, before)));
        out.println(
                "%s: %s %s"
                        .formatted(
                                file,
                                taken.size() == 1 ? "1 edit" : taken.size() + " edits",
                                preview ? "to take over" : "taken over"));
        out.flush();
        var err = spec.commandLine().getErr();
        merged.conflicts().forEach(conflict -> err.println(line(conflict, before)));
        err.flush();
    }

    private String line(Edit edit, Review review) {
        return "%s %s: %s"
                .formatted(edits.subject(edit, review), edits.field(edit), edits.change(edit));
    }

    private String line(Conflict conflict, Review review) {
        return "%s: %s: the review says “%s” meanwhile, the workbook “%s”; open the review to decide"
                .formatted(
                        file,
                        fields.quoted(conflict.field(), review.sets()),
                        BriefText.of(fields.value(conflict.field(), conflict.ours())),
                        BriefText.of(fields.value(conflict.field(), conflict.theirs())));
    }
}
