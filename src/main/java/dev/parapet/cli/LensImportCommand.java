package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.format.QuestionSetWriter;
import dev.parapet.review.file.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        description = {
            "Writes an AWS custom lens as a question set, YAML or JSON by the ending.",
            "A review can be begun with the lens itself as well: parapet new --set FILE."
        },
        mixinStandardHelpOptions = true)
final class LensImportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "the lens, JSON or YAML")
    private Path file = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the question set")
    private Path target = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "the set's id; without it made of the lens's name")
    private String id = "";

    @Option(
            names = "--as-version",
            paramLabel = "VERSION",
            description =
                    "the set's version, such as 1.3.6; without it what lens, name or file name say")
    private String version = "";

    @Option(
            names = "--lenient",
            description = "take a bare NaN, which is no JSON, for an empty text")
    private boolean lenient;

    @Override
    public Integer call() throws IOException, WrongInput {
        var set = named(read());
        var tree = QuestionSetWriter.write(set);
        var writer = new DocumentWriter();
        var ending = target.toString().toLowerCase(Locale.ROOT);
        AtomicFile.write(
                target,
                ending.endsWith(".yaml") || ending.endsWith(".yml")
                        ? writer.writeYaml(tree)
                        : writer.write(tree));
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: %s, %d questions, %d practices%n",
                target, set.ref(), set.questions().count(), set.practices().count());
        out.flush();
        return ExitCode.DONE;
    }

    private QuestionSet read() throws IOException, WrongInput {
        Loaded<QuestionSet> loaded = (lenient ? LensReader.lenient() : new LensReader()).read(file);
        return switch (loaded) {
            case Ready<QuestionSet>(var set, var warnings) -> {
                warnings.forEach(spec.commandLine().getErr()::println);
                spec.commandLine().getErr().flush();
                yield set;
            }
            case Refused<QuestionSet>(var problems) -> throw WrongInput.of(problems);
        };
    }

    private QuestionSet named(QuestionSet set) throws WrongInput {
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new WrongInput(
                    "--id is \"" + id + "\"; expected small letters, digits and single hyphens");
        }
        if (!version.isEmpty() && !Version.isVersion(version)) {
            throw new WrongInput(
                    "--as-version is \""
                            + version
                            + "\"; expected numbers with dots, such as 1.3.6");
        }
        var old = set.heading();
        var heading =
                new Heading(
                        id.isEmpty() ? old.id() : id,
                        version.isEmpty() ? old.version() : Version.of(version),
                        old.title(),
                        old.description(),
                        old.publisher(),
                        old.language(),
                        old.license(),
                        old.source());
        return new QuestionSet(heading, set.weights(), set.areas(), set.own());
    }
}
