package dev.parapet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The schemas that the formats are tried by do find something.
class OfficePartsTest {
    @Test
    void findNothingWrongWithWhatIsInOrder() {
        assertThat(parts("<w:r><w:t>words</w:t></w:r>").violations()).isEmpty();
    }

    @Test
    void findWhatStandsWhereItMayNot() {
        assertThat(parts("<w:t>words</w:t>").violations()).isNotEmpty();
    }

    private static OfficeParts parts(String paragraph) {
        var document =
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p>%s</w:p></w:body></w:document>
                """
                        .formatted(paragraph);
        return new OfficeParts(
                Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }
}
