package dev.parapet.report.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Where the file goes, and how much of it is there.
final class Out {
    private final OutputStream to;
    private final AtomicLong written = new AtomicLong();

    Out(OutputStream to) {
        this.to = to;
    }

    void write(byte[] bytes) throws IOException {
        to.write(bytes);
        written.addAndGet(bytes.length);
    }

    void write(Syntax syntax) throws IOException {
        syntax.writeTo(to);
        written.addAndGet(syntax.size());
    }

    long written() {
        return written.get();
    }
}
