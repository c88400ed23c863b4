package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies of jars as the image holds them: without compression, for an installer packs them better
 * as a whole and they are read faster, and so that the ahead-of-time cache takes in each of their
 * classes.
 *
 * <p>The cache leaves out classes from before Java 6 ({@link OldClasses}) and those of signed jars,
 * whose signatures Java would check at each start: the installer is what is signed here. And it is
 * refused at a start where a jar's time is another than in training: all have the same, an even
 * second, as zip files keep no other.
 */
final class Stored {
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /**
     * Tables of Chinese, Japanese and Korean encodings, 4 MB, for text in PDFs that others wrote.
     * Parapet reads no such text, and writes its own by number, which takes those named Identity.
     */
    private static final String FOREIGN = "org/apache/fontbox/cmap/(?!Identity-)[^.]+";

    private static final String SIGNATURES = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";

    private Stored() {}

    static void copy(Path jar, Path to) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry : from.stream().toList()) {
                if (!entry.getName().matches(SIGNATURES) && !entry.getName().matches(FOREIGN)) {
                    var bytes = from.getInputStream(entry).readAllBytes();
                    put(out, entry, today(from, entry.getName(), bytes));
                }
            }
        }
        Files.setLastModifiedTime(to, TIME);
    }

    private static void put(ZipOutputStream out, ZipEntry entry, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(bytes.length);
        stored.setCompressedSize(bytes.length);
        stored.setCrc(crc.getValue());
        stored.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(stored);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] today(ZipFile jar, String name, byte[] bytes) throws IOException {
        return name.equals(MANIFEST) ? unsigned(bytes) : new OldClasses(jar).today(name, bytes);
    }

    /** Without the digests of single files, which only a signature needs. */
    private static byte[] unsigned(byte[] bytes) throws IOException {
        var manifest = new Manifest(new java.io.ByteArrayInputStream(bytes));
        manifest.getEntries().values().forEach(Stored::withoutDigests);
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        var out = new java.io.ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static void withoutDigests(Attributes attributes) {
        attributes.keySet().removeIf(key -> key.toString().endsWith("-Digest"));
    }
}
