package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.cli.ParapetCommand;
import dev.parapet.settings.Folders;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Every report is PDF/UA-1 and PDF/A-2A, as veraPDF judges it.
class ConformanceTest {
    private static final String SAMPLE = "questionnaires/samples/online-shop.parapet";

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reportsAndStandards() {
        return Arrays.stream(Reports.values())
                .flatMap(report ->
                        Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                                .map(standard -> Arguments.of(report, standard)));
    }

    @ParameterizedTest
    @MethodSource("reportsAndStandards")
    void meetsTheStandard(Reports report, PDFAFlavour standard) throws Exception {
        assertThat(violations(Reports.bytes(report.report()), standard)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, PDFUA_1", "A4, PDFA_2_A", "LETTER, PDFUA_1", "LETTER, PDFA_2_A"})
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
        assertThat(violations(Files.readAllBytes(file), standard)).isEmpty();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isPositive();
            return result.getTestAssertions().stream()
                    .map(ConformanceTest::inWords)
                    .distinct()
                    .toList();
        }
    }

    private static String inWords(TestAssertion violation) {
        return violation.getRuleId().getClause()
                + "-"
                + violation.getRuleId().getTestNumber()
                + " "
                + violation.getMessage()
                + " at "
                + violation.getLocation().getContext();
    }
}
