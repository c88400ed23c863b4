package dev.parapet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "check",
        description =
                "Checks question sets, their translations, AWS lenses and reviews, and lists every"
                        + " problem as file:line:column: what is wrong.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to check")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        return new FileCheck(line.getOut(), line.getErr()).run(files);
    }
}
