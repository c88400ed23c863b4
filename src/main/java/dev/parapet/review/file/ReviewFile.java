package dev.parapet.review.file;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.review.Extras;
import dev.parapet.review.Review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// Opens and saves review files.
public final class ReviewFile {
    /// The ending of a review file's name.
    public static final String ENDING = ".parapet";

    private final DocumentReader documents = new DocumentReader(Limits.REVIEW);
    private final DocumentWriter writer = new DocumentWriter("history");
    private final AtomicReference<WrittenSets> written = new AtomicReference<>(WrittenSets.NONE);

    /// Opens a review. What is wrong with the file comes back as problems; only the machine's
    /// failures are exceptions.
    public Loaded<OpenedReview> open(Path file) throws IOException {
        return documents.read(file).then(ReviewReader::read);
    }

    /// Reads a review from bytes.
    ///
    /// @param name the file's name, for messages
    public Loaded<OpenedReview> open(String name, byte[] bytes) {
        return documents.read(name, bytes).then(ReviewReader::read);
    }

    /// Reads a review from a document.
    public static Loaded<OpenedReview> read(Node root) {
        return ReviewReader.read(root);
    }

    /// Saves a review so that the file holds either the old or the new one at every moment,
    /// whatever happens.
    ///
    /// @throws IOException where the machine cannot write; the file is then as it was
    public void save(Review review, Path file) throws IOException {
        AtomicFile.write(file, toBytes(review));
    }

    /// Saves a review that was just made into a file that was not there before.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where there is one, which is left alone
    public void create(Review review, Path file) throws IOException {
        AtomicFile.create(file, toBytes(review));
    }

    /// The file's content. The same review always gives the same bytes.
    public byte[] toBytes(Review review) {
        var sets = written.updateAndGet(last -> last.areOf(review) ? last : WrittenSets.of(review));
        return review.extras().equals(Extras.NONE)
                ? sets.after(writer.write(ReviewWriter.withoutSets(review, sets.digests())))
                : writer.write(ReviewWriter.write(review, sets.digests()));
    }
}
