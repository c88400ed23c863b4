package dev.parapet.report.pdf.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// A PDF file that is written object by object. Objects are packed many together, streams are
/// compressed while the next are made; ISO 32000-1, 7.5.
public final class PdfFile implements AutoCloseable {
    /// So many objects share a stream: a reader unpacks all for one of them.
    private static final int MOST_TOGETHER = 200;

    /// So many streams may wait before the one who makes them has to.
    private static final int MOST_WAITING = 64;

    /// Four bytes beyond ASCII tell programs that this is no text.
    private static final String HEAD = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private final Places places = new Places();
    private final Packer packer = new Packer();
    private final Out out;
    private final Deque<Stream> waiting = new ArrayDeque<>();

    private final List<Integer> together = new ArrayList<>();
    private final Syntax heads = new Syntax(4096);
    private final Syntax bodies = new Syntax(32_768);

    /// A stream on its way into the file.
    ///
    /// @param entries of its dictionary but its length
    private record Stream(int number, Syntax entries, Future<byte[]> data) {}

    /// @param to is left open
    public PdfFile(OutputStream to) throws IOException {
        this.out = new Out(to);
        out.write(new Syntax().raw(HEAD));
    }

    /// A number for an object that comes later.
    public int reserve() {
        return places.reserve();
    }

    /// Adds an object that is no stream.
    ///
    /// @param number reserved before
    public void put(int number, Syntax object) throws IOException {
        heads.integer(number).integer(bodies.size());
        bodies.all(object).raw("\n");
        together.add(number);
        if (together.size() == MOST_TOGETHER) {
            putTogether();
        }
    }

    /// Adds a stream, compressed.
    ///
    /// @param entries of its dictionary; without how it is filtered and its length
    public void stream(int number, Syntax entries, Syntax data) throws IOException {
        add(
                new Stream(
                        number,
                        entries.raw("/Filter/FlateDecode"),
                        packer.pack(data.toByteArray())));
    }

    /// Adds a stream whose bytes stay as they are.
    ///
    /// @param entries of its dictionary, how it is filtered among them; without its length
    public void plainStream(int number, Syntax entries, byte[] data) throws IOException {
        add(new Stream(number, entries, CompletableFuture.completedFuture(data)));
    }

    /// Ends the file.
    ///
    /// @param entries of the trailer: root, information and identity
    public void finish(Syntax entries) throws IOException {
        putTogether();
        writeUpTo(0);
        int number = reserve();
        long start = out.written();
        places.put(number, start);
        var dictionary = places.entries().all(entries).raw("/Filter/FlateDecode");
        write(new Stream(number, dictionary, packer.pack(places.rows())));
        out.write(new Syntax().raw("startxref\n" + start + "\n%%EOF\n"));
    }

    private void putTogether() throws IOException {
        if (together.isEmpty()) {
            return;
        }
        int number = reserve();
        for (int i = 0; i < together.size(); i++) {
            places.putTogether(together.get(i), number, i);
        }
        var entries = new Syntax().raw("/Type/ObjStm/N ").integer(together.size());
        entries.raw("/First ").integer(heads.size());
        stream(number, entries, heads.all(bodies));
        together.clear();
        heads.reset();
        bodies.reset();
    }

    private void add(Stream stream) throws IOException {
        waiting.add(stream);
        writeUpTo(MOST_WAITING);
    }

    private void writeUpTo(int left) throws IOException {
        while (!waiting.isEmpty() && (waiting.size() > left || waiting.element().data().isDone())) {
            var next = waiting.remove();
            places.put(next.number(), out.written());
            write(next);
        }
    }

    private void write(Stream stream) throws IOException {
        byte[] data = data(stream.data());
        var head = new Syntax().integer(stream.number()).raw("0 obj\n<<").all(stream.entries());
        out.write(head.raw("/Length ").integer(data.length).raw(">>\nstream\n"));
        out.write(data);
        out.write(new Syntax().raw("\nendstream\nendobj\n"));
    }

    private static byte[] data(Future<byte[]> packed) throws IOException {
        try {
            return packed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        packer.close();
    }
}
