package dev.parapet.review.keep;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A small file beside a review that says who has it open. It never keeps anybody out: whoever
/// meets it is told, and decides.
public final class ReviewLock {
    private final Path file;
    private final Holder self;
    private final DocumentReader reader = new DocumentReader(Limits.QUESTION_SET);

    /// @param self this process
    public ReviewLock(Path review, Holder self) {
        this.file = review.resolveSibling("." + review.getFileName() + ".lock");
        this.self = self;
    }

    /// Who else has the review open now. A lock that a dead process left, or that nobody can read,
    /// counts as none.
    ///
    /// @param now the present moment
    public Optional<Holder> other(Instant now) {
        return holder().filter(
                        holder -> !holder.isSameProcessAs(self) && holder.isAlive(self, now));
    }

    /// Says that this process has the review open, whoever had it before. Where nothing can be
    /// written, nobody will be told, and saving will say why.
    public void take() {
        try {
            AtomicFile.write(file, new DocumentWriter().write(node(self)), Set.of(), _ -> {});
        } catch (IOException e) {
            // the guard over the content does not need the lock
        }
    }

    /// Takes the lock away, unless somebody took it over.
    public void release() {
        if (holder().filter(self::isSameProcessAs).isPresent()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // it will be found stale
            }
        }
    }

    private Optional<Holder> holder() {
        try {
            return Files.exists(file) ? read(reader.read(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> read(Loaded<Node> loaded) {
        return switch (loaded.then(ReviewLock::read)) {
            case Loaded.Ready<Holder>(var holder, _) -> Optional.of(holder);
            case Loaded.Refused<Holder> _ -> Optional.empty();
        };
    }

    private static Node node(Holder holder) {
        return new MappingBuilder()
                .textUnlessEmpty("who", holder.who())
                .text("host", holder.host())
                .text("process", Long.toString(holder.process()))
                .text("started", holder.started().toString())
                .text("since", holder.since().toString())
                .build();
    }

    private static Loaded<Holder> read(Node root) {
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        return problems.judge(
                new Holder(
                        fields.optionalText("who"),
                        fields.text("host"),
                        number(fields, problems),
                        moment(fields, "started", problems),
                        moment(fields, "since", problems)));
    }

    private static long number(Fields fields, Problems problems) {
        try {
            return Long.parseLong(fields.text("process"));
        } catch (NumberFormatException e) {
            problems.error(fields.placeOf("process"), "is no number");
            return 0;
        }
    }

    private static Instant moment(Fields fields, String name, Problems problems) {
        try {
            return Instant.parse(fields.text(name));
        } catch (DateTimeException e) {
            problems.error(fields.placeOf(name), "is no moment");
            return Instant.EPOCH;
        }
    }
}
