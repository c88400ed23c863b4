package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.cli.ParapetCommand;
import dev.parapet.settings.Folders;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;

/// Every report is PDF/UA-1 and PDF/A-3A, as veraPDF judges it.
class ConformanceTest {
    private static final String SAMPLE = "questionnaires/samples/online-shop.parapet";

    static Stream<Arguments> reportsAndStandards() {
        return Arrays.stream(Reports.values())
                .flatMap(report ->
                        Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                                .map(standard -> Arguments.of(report, standard)));
    }

    @ParameterizedTest
    @MethodSource("reportsAndStandards")
    void meetsTheStandard(Reports report, PDFAFlavour standard) throws Exception {
        assertThat(Standards.violations(Reports.bytes(report.report()), standard)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, PDFUA_1", "A4, PDFA_3_A", "LETTER, PDFUA_1", "LETTER, PDFA_3_A"})
    void thePlanOfTheSampleMeetsTheStandard(
            String paper, PDFAFlavour standard, @TempDir Path folder) throws Exception {
        var file = folder.resolve("plan.pdf");
        var command =
                ParapetCommand.create(
                        Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                        new Folders(folder, folder, folder),
                        _ -> {});

        assertThat(command.execute("plan", SAMPLE, "-o", file.toString(), "--paper", paper))
                .isZero();
        assertThat(Standards.violations(Files.readAllBytes(file), standard)).isEmpty();
    }
}
