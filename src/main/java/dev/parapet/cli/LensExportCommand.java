package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.export.LensExport;
import dev.parapet.lens.format.SetFile;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.file.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "export",
        description = {
            "Writes a question set as an AWS custom lens that the service accepts.",
            "What does not fit is shortened or split, and every such change is listed. A lens that"
                    + " was imported comes out as it went in."
        },
        mixinStandardHelpOptions = true)
final class LensExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(
            paramLabel = "SET",
            description = "a question set by its id, or a file: a set, a lens or a review")
    private String source = "";

    @Option(
            names = "--set",
            paramLabel = "ID",
            description = "which of the question sets of a review, where it has several")
    private String id = "";

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "the lens, JSON; further ones, where one is too small, get a number")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException, WrongInput {
        var export = LensExport.of(set());
        var out = spec.commandLine().getOut();
        for (var i = 0; i < export.lenses().size(); i++) {
            var file = export.lenses().size() == 1 ? target : numbered(target, i + 1);
            AtomicFile.write(file, new DocumentWriter().write(export.lenses().get(i)));
            out.println(file);
        }
        export.remarks().forEach(remark -> out.println("  " + remark));
        out.flush();
        return ExitCode.DONE;
    }

    static Path numbered(Path file, int number) {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        var end = dot < 1 ? name.length() : dot;
        return file.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
    }

    private QuestionSet set() throws IOException, WrongInput {
        var catalogue = new ShippedSets().read();
        var known = catalogue.named(source);
        if (known.isPresent()) {
            return known.get();
        }
        var file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw new WrongInput(source + ": there is no such question set or file");
        }
        if (source.toLowerCase(Locale.ROOT).endsWith(".parapet")) {
            return only(reviews.open(file).review().sets());
        }
        return switch (new SetFile(catalogue).read(file)) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) -> throw WrongInput.of(problems);
        };
    }

    private QuestionSet only(List<QuestionSet> sets) throws WrongInput {
        var chosen = sets.stream().filter(set -> id.isEmpty() || set.id().equals(id)).toList();
        if (chosen.size() != 1) {
            throw new WrongInput(
                    source
                            + ": name one of its question sets with --set: "
                            + sets.stream().map(QuestionSet::id).collect(Collectors.joining(", ")));
        }
        return chosen.getFirst();
    }
}
