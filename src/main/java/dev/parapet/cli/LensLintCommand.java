package dev.parapet.cli;

import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.lint.LensLint;
import dev.parapet.questionset.catalogue.ShippedSets;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "lint",
        description = {
            "Checks lenses and question sets for what the AWS tool would refuse, and for risk rules"
                    + " that their author can hardly have meant.",
            "Each finding is a line file:line:column: what it is, with a selection that shows it."
        },
        mixinStandardHelpOptions = true)
final class LensLintCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "lenses or question sets")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--strict", description = "end with exit code 1 where anything is found")
    private boolean strict;

    @Option(
            names = "--lenient",
            description = "take a bare NaN in a lens, which is no JSON, for an empty text")
    private boolean lenient;

    @Override
    public Integer call() throws IOException {
        var lint = new LensLint(new ShippedSets().read(), lenient);
        var anyRefused = false;
        var anyFound = false;
        var out = spec.commandLine().getOut();
        for (var file : files) {
            var checked = lint.read(file);
            checked.problems().forEach(out::println);
            if (checked.problems().isEmpty()) {
                out.println(file + ": fine");
            }
            out.flush();
            anyRefused |= checked instanceof Refused;
            anyFound |= !checked.problems().isEmpty();
        }
        return anyRefused || (strict && anyFound) ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }
}
