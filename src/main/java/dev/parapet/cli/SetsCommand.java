package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

@Command(
        name = "sets",
        description = "Lists the question sets at hand.",
        mixinStandardHelpOptions = true)
final class SetsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        var sets = new ShippedSets().read().sets();
        var out = spec.commandLine().getOut();
        if (json) {
            var tree = Sequence.of(sets.stream().map(SetsCommand::node).toList());
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            sets.forEach(set ->
                    out.printf(
                            "%-34s %3d questions %4d practices  %s%n",
                            set.ref(),
                            set.questions().count(),
                            set.practices().count(),
                            set.title()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static Node node(QuestionSet set) {
        return new MappingBuilder()
                .text("id", set.id())
                .text("version", set.heading().version().toString())
                .text("title", set.title())
                .text("publisher", set.heading().publisher())
                .put("questions", Numeral.of(set.questions().count()))
                .put("practices", Numeral.of(set.practices().count()))
                .build();
    }
}
