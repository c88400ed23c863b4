package dev.parapet.cli;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Sequence;
import dev.parapet.review.Edit;
import dev.parapet.review.History.Entry;
import dev.parapet.review.Review;
import dev.parapet.wording.EditWording;
import dev.parapet.wording.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "history",
        description = "Says who changed what in a review, and when, oldest first.",
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ReviewInput reviews = new ReviewInput();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "the review file")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "a practice, such as SEC02-BP01; without it everything")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    private final EditWording words = new EditWording(new Wording(Locale.ENGLISH));

    HistoryCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, WrongInput {
        var review = reviews.open(file).review();
        var entries =
                ids.isEmpty()
                        ? review.history().entries()
                        : review.history().of(PracticeInput.named(ids.getLast(), review));
        var out = spec.commandLine().getOut();
        if (json) {
            var tree = Sequence.of(entries.stream().map(entry -> node(entry, review)).toList());
            out.print(new String(new DocumentWriter().write(tree), StandardCharsets.UTF_8));
        } else {
            entries.forEach(entry -> out.println(line(entry, review)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private String line(Entry entry, Review review) {
        var at = MINUTE.format(entry.by().at().atZone(clock.getZone()));
        var who = entry.by().who().isBlank() ? "-" : entry.by().who();
        var edit = entry.edit();
        return String.join(
                "  ",
                at,
                who,
                words.subject(edit, review),
                words.field(edit) + ": " + words.change(edit));
    }

    private Node node(Entry entry, Review review) {
        var edit = entry.edit();
        var builder =
                new MappingBuilder()
                        .text("at", entry.by().at().toString())
                        .text("who", entry.by().who())
                        .text("subject", words.subject(edit, review));
        switch (edit) {
            case Edit.OfPractice of ->
                    builder.text("set", of.practice().set()).text("key", of.practice().key());
            case Edit.OfQuestion of ->
                    builder.text("set", of.question().set()).text("key", of.question().key());
            case Edit.OfWorkload _, Edit.OfPeople _, Edit.OfSets _ -> {}
        }
        return builder.text("field", words.field(edit))
                .text("from", words.before(edit))
                .text("to", words.after(edit))
                .build();
    }
}
