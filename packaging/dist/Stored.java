package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies of jars without compression: an installer packs them better as a whole, and they are read
 * faster.
 */
final class Stored {
    private Stored() {}

    static void copy(Path jar, Path to) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry : from.stream().toList()) {
                var bytes = from.getInputStream(entry).readAllBytes();
                out.putNextEntry(stored(entry, bytes));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }

    private static ZipEntry stored(ZipEntry entry, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        var stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(bytes.length);
        stored.setCompressedSize(bytes.length);
        stored.setCrc(crc.getValue());
        stored.setTimeLocal(entry.getTimeLocal());
        return stored;
    }
}
