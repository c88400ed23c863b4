package dev.parapet.portfolio;

import dev.parapet.assessment.Score;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.portfolio.IndexWriter.Kind;
import dev.parapet.review.Workload.Environment;
import dev.parapet.review.workspace.FileStamp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Reads an index. One that is damaged, cut short or of another Parapet counts as none.
final class IndexReader {
    private final ByteBuffer from;

    private IndexReader(ByteBuffer from) {
        this.from = from;
    }

    /// What is remembered, by file.
    static Map<Path, Indexed> read(Path folder, String edition, byte[] bytes) {
        try {
            var from = ByteBuffer.wrap(bytes);
            var check = new CRC32();
            var expected = from.getLong();
            check.update(from.slice());
            var reader = new IndexReader(from);
            return check.getValue() == expected && reader.text().equals(edition)
                    ? reader.files(folder)
                    : Map.of();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            return Map.of();
        }
    }

    private Map<Path, Indexed> files(Path folder) throws InvalidPathException {
        var files = new HashMap<Path, Indexed>();
        for (var left = from.getInt(); left > 0; left--) {
            var stamp = new FileStamp(folder.resolve(text()), from.getLong(), moment());
            files.put(stamp.file(), new Indexed(stamp, moment(), text(), content()));
        }
        return files;
    }

    private Content content() {
        return switch (Kind.valueOf(text())) {
            case SOUND -> new Content.Sound(summary());
            case ENCRYPTED -> new Content.Encrypted();
            case DAMAGED -> new Content.Damaged(text());
            case NEWER -> new Content.Newer();
        };
    }

    private Summary summary() {
        return new Summary(
                text(),
                Environment.valueOf(text()),
                moment(),
                figures(),
                list(() -> new DueAction(day(), text(), text(), day())),
                list(() -> new Point(text(), moment(), figures())),
                text(),
                from.get() != 0);
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(from.getInt()).toList();
    }

    private Figures figures() {
        return new Figures(
                from.getInt(),
                from.getInt(),
                from.getInt(),
                new Score(from.getInt(), from.getInt(), from.getInt(), from.getInt()));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(from.getLong());
    }

    private Instant moment() {
        return Instant.ofEpochSecond(from.getLong(), from.getInt());
    }

    private String text() {
        var length = from.getInt();
        var text =
                new String(
                        from.array(),
                        from.arrayOffset() + from.position(),
                        length,
                        StandardCharsets.UTF_8);
        from.position(from.position() + length);
        return text;
    }
}
