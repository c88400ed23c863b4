package dev.parapet.portfolio;

import dev.parapet.assessment.Score;
import dev.parapet.portfolio.Entry.Content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;

/// Writes an index. Its form is nobody's business but that of [IndexReader].
final class IndexWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream to = new DataOutputStream(bytes);

    private IndexWriter() {}

    /// @param edition what makes indexes of another Parapet worthless
    static byte[] write(Path folder, String edition, Collection<Indexed> files) throws IOException {
        var body = new IndexWriter();
        body.text(edition);
        body.to.writeInt(files.size());
        for (var file : files) {
            body.file(folder, file);
        }
        return sealed(body.bytes.toByteArray());
    }

    private static byte[] sealed(byte[] body) throws IOException {
        var check = new CRC32();
        check.update(body);
        var whole = new IndexWriter();
        whole.to.writeLong(check.getValue());
        whole.to.write(body);
        return whole.bytes.toByteArray();
    }

    private void file(Path folder, Indexed file) throws IOException {
        text(folder.relativize(file.stamp().file()).toString());
        to.writeLong(file.stamp().size());
        moment(file.stamp().modified());
        moment(file.read());
        text(file.digest());
        content(file.content());
    }

    private void content(Content content) throws IOException {
        switch (content) {
            case Content.Sound(var summary) -> {
                text(Kind.SOUND.name());
                summary(summary);
            }
            case Content.Encrypted() -> text(Kind.ENCRYPTED.name());
            case Content.Damaged(var problem) -> {
                text(Kind.DAMAGED.name());
                text(problem);
            }
            case Content.Newer() -> text(Kind.NEWER.name());
            case Content.Unreadable() ->
                    throw new IllegalArgumentException("nothing is known of it to remember");
        }
    }

    private void summary(Summary summary) throws IOException {
        text(summary.name());
        text(summary.environment().name());
        moment(summary.changed());
        figures(summary.figures());
        agenda(summary.agenda());
        to.writeInt(summary.trend().size());
        for (var point : summary.trend()) {
            text(point.name());
            moment(point.at());
            figures(point.figures());
        }
        text(summary.words());
        to.writeBoolean(summary.newer());
    }

    private void agenda(List<DueAction> agenda) throws IOException {
        to.writeInt(agenda.size());
        for (var action : agenda) {
            to.writeLong(action.day().toEpochDay());
            text(action.owner());
            text(action.title());
            to.writeLong(action.opens().toEpochDay());
        }
    }

    private void figures(Figures figures) throws IOException {
        to.writeInt(figures.high());
        to.writeInt(figures.medium());
        to.writeInt(figures.low());
        score(figures.score());
    }

    private void score(Score score) throws IOException {
        to.writeInt(score.earned());
        to.writeInt(score.possible());
        to.writeInt(score.answered());
        to.writeInt(score.asked());
    }

    private void moment(Instant moment) throws IOException {
        to.writeLong(moment.getEpochSecond());
        to.writeInt(moment.getNano());
    }

    private void text(String text) throws IOException {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(encoded.length);
        to.write(encoded);
    }

    /// The kinds of content, by their names.
    enum Kind {
        SOUND,
        ENCRYPTED,
        DAMAGED,
        NEWER
    }
}
