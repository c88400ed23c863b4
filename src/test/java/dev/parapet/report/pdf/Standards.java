package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Judges files by veraPDF.
public final class Standards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /// What a file violates of a standard, each rule once.
    public static List<String> violations(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isPositive();
            return result.getTestAssertions().stream().map(Standards::inWords).distinct().toList();
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
