package dev.parapet.lens.export;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded;
import dev.parapet.lens.SmallLens;
import dev.parapet.lens.format.LensReader;
import dev.parapet.questionset.QuestionSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whatever stands in the resources of a choice, the service takes what leaves, and each change is
/// listed.
class ResourceFitTest {
    private static final String TEN =
            IntStream.range(0, 10)
                    .mapToObj("{'displayText': 'Page', 'url': 'https://example.org/%d'}"::formatted)
                    .collect(Collectors.joining(","));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'additionalResources': [{'type': 'HELPFUL_RESOURCE', 'content': [TEN]}] | left out 5 further resources; the most is 5
                    'additionalResources': [{'type': 'IMPROVEMENT_PLAN', 'content': []}] | joined its groups of further resources, or left out empty ones
                    'additionalResources': [{'type': 'OTHER', 'content': [{'displayText': 'A'}]}, {'type': 'HELPFUL_RESOURCE', 'content': [{'displayText': 'B'}]}] | joined its groups of further resources, or left out empty ones
                    'additionalResources': [{'type': 'HELPFUL_RESOURCE', 'content': [{'displayText': 'A', 'url': 'a b'}]}] | left out a b, which is no web address
                    'helpfulResource': {'url': 'https://example.org/a'} | "helpfulResource" has no text; its address stands there
                    'improvementPlan': {'url': 'https://example.org/a'} | "improvementPlan" has no text; its address stands there
                    'improvementPlan': {} | has no improvement plan; one is made of its title
                    'number': 1 | has no steps; its title stands in the improvement plan
                    """)
    void leavesNothingThatTheServiceRefuses(String field, String remark) {
        var written = field.replace("TEN", TEN).replace('\'', '"');
        var export =
                LensExport.of(value(read("{\"id\": \"aaa\", \"title\": \"A\", " + written + "}")));
        var lens = new DocumentWriter().write(export.lenses().getFirst());

        assertThat(new LensReader().read("lens.json", lens).problems())
                .noneMatch(problem -> problem.message().contains("refuses"))
                .noneMatch(problem -> problem.message().contains("url"));
        assertThat(export.remarks()).contains("question, aaa: " + remark);
    }

    @ParameterizedTest
    @CsvSource({"noneofthese, true", "question_none, true", "question_no, false"})
    void givesNoneOfTheseAPlanWhereItsIdAsksForOne(String id, boolean isMade) {
        var export = LensExport.of(value(read(SmallLens.none(id))));

        assertThat(export.remarks().stream().anyMatch(line -> line.contains("improvement plan")))
                .isEqualTo(isMade);
    }

    private static Loaded<QuestionSet> read(String choice) {
        var lens = SmallLens.of("bbb").with(choice).ruled("default: HIGH_RISK");
        return new LensReader().read("lens.json", bytes(lens.json()));
    }
}
