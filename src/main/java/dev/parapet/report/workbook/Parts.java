package dev.parapet.report.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a workbook's file, unpacked no further than is read.
final class Parts implements AutoCloseable {
    /// How old Excel files and those with a password begin.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String NO_WORKBOOK = "is no workbook of Excel; save it as .xlsx";

    private final ZipFile zip;
    private final Reach reach;
    private final AtomicLong read = new AtomicLong();

    private Parts(ZipFile zip, Reach reach) {
        this.zip = zip;
        this.reach = reach;
    }

    /// @throws IOException where the machine cannot read
    static Parts of(Path file, Reach reach) throws IOException, WorkbookFault {
        if (Files.size(file) > reach.fileBytes()) {
            throw new WorkbookFault("is larger than any workbook of a plan");
        }
        if (begins(file, COMPOUND)) {
            throw new WorkbookFault(
                    "has a password or is of Excel before 2007; save it as .xlsx without a"
                            + " password");
        }
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > reach.parts()) {
                zip.close();
                throw new WorkbookFault("holds more parts than any workbook of a plan");
            }
            return new Parts(zip, reach);
        } catch (ZipException e) {
            throw new WorkbookFault(NO_WORKBOOK);
        }
    }

    private static boolean begins(Path file, byte[] sign) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(sign.length), sign);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The content of a part.
    ///
    /// @param name such as xl/workbook.xml
    InputStream open(String name) throws IOException, WorkbookFault {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new WorkbookFault(NO_WORKBOOK);
        }
        return new Limited(zip.getInputStream(entry));
    }

    /// A part's name as another part's relation calls it.
    ///
    /// @param from the name of the part that leads there
    static String resolved(String from, String target) {
        var path = new ArrayDeque<String>();
        var whole =
                target.startsWith("/")
                        ? target
                        : from.substring(0, from.lastIndexOf('/') + 1) + target;
        for (var step : whole.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Thrown through a parser, which knows no other exceptions of a stream.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Limited extends FilterInputStream {
        Limited(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int got = super.read(to, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) throws TooMuch {
            if (read.addAndGet(more) > reach.partBytes()) {
                throw new TooMuch();
            }
        }
    }
}
