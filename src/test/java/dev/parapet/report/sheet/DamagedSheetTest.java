package dev.parapet.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.report.office.OfficeParts;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.merge.Merged;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Whatever becomes of a workbook on its way, it is taken or refused in a sentence.
class DamagedSheetTest {
    private static final int DAMAGES = 60;
    private static final List<String> BITS =
            List.of("<", ">", "\"", "&", "&x;", "</", "\u0001", "999999999999", "<a>", "-", "");

    private final Path folder;
    private final Review review = new RandomReviews(3).review();
    private Map<String, byte[]> parts = Map.of();

    DamagedSheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static IntStream seeds() {
        return IntStream.range(0, DAMAGES);
    }

    @BeforeEach
    void write() throws IOException {
        var file = Written.to(folder.resolve("plan.xlsx"), review);
        parts = OfficeParts.of(Files.readAllBytes(file)).content();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTakenOrRefusedInASentence(int seed) throws IOException {
        var random = new Random(seed);
        var names = List.copyOf(parts.keySet());
        var name = names.get(random.nextInt(names.size()));

        var loaded = SheetImport.into(review, damaged(name, random));

        if (loaded instanceof Loaded.Refused<Merged>(var problems)) {
            assertThat(problems).extracting(Problem::message).allMatch(words -> words.length() > 5);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void brokenBytesAreRefusedOrRead(int seed) throws IOException {
        var random = new Random(seed);
        var bytes = Files.readAllBytes(folder.resolve("plan.xlsx"));
        for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var file = Files.write(folder.resolve("broken.xlsx"), bytes);

        assertThat(SheetImport.into(review, file)).isNotNull();
    }

    private Path damaged(String damaged, Random random) throws IOException {
        var file = folder.resolve("damaged.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().equals(damaged)
                                ? damaged(part.getValue(), random)
                                : part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] damaged(byte[] part, Random random) {
        var text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(8));
            text.replace(at, end, BITS.get(random.nextInt(BITS.size())));
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xC0;
        }
        return bytes;
    }
}
