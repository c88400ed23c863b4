package dev.parapet.report.brand;

import dev.parapet.document.Fields;
import dev.parapet.report.Brand.Logo;
import dev.parapet.report.Brand.Logo.Kind;
import dev.parapet.report.Brand.Logo.Picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads the picture that a brand file names.
final class LogoFile {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_PIXELS = 4000;

    private LogoFile() {}

    static Logo read(Path file, Fields fields) throws IOException {
        if (!Files.isRegularFile(file)) {
            return refused(fields, file, "there is no such file");
        }
        if (Files.size(file) > MOST_BYTES) {
            return refused(fields, file, "is larger than 2 MB; take a smaller picture");
        }
        byte[] bytes = Files.readAllBytes(file);
        var kind = kind(bytes);
        if (kind.isEmpty()) {
            return refused(fields, file, "is neither PNG nor JPEG");
        }
        return picture(bytes, kind.get())
                .<Logo>map(picture -> picture)
                .orElseGet(() ->
                        refused(
                                fields,
                                file,
                                "cannot be read as a picture of at most 4000 by 4000"
                                        + " pixels in RGB or grey"));
    }

    /// The size is looked at before the picture is unpacked: a small file can hold a huge one.
    /// Readers meet broken files with exceptions of many kinds.
    private static Optional<Picture> picture(byte[] bytes, Kind kind) {
        var readers = ImageIO.getImageReadersByFormatName(kind.name());
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_PIXELS) {
                return Optional.empty();
            }
            reader.read(0);
            var text = Base64.getEncoder().encodeToString(bytes);
            return Optional.of(new Picture(kind, text, width, height));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// What a file is, by its first bytes.
    private static Optional<Kind> kind(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of(Kind.PNG);
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of(Kind.JPEG) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Logo refused(Fields fields, Path file, String why) {
        fields.problems().error(fields.placeOf("logo"), "the logo " + file + " " + why);
        return Logo.NONE;
    }
}
