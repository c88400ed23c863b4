package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Comparison;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class ComparisonWordingTest {
    private static final QuestionSet SET =
            SampleReviews.set("alpha", SampleReviews.question("A1", "HHM"));
    private static final Review UNTOUCHED = SampleReviews.review(SET);

    private final ComparisonWording words = new ComparisonWording(new Wording(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---|++-|Two practices improved; the score went from 0 to 76.",
                "+--|-+-|One practice improved and one slipped; the score stayed at 38.",
                "+  |+-+|Two practices newly answered; the score went from 38 to 61.",
                "++-|++-|No answer changed; the score stayed at 76.",
                "xxx|-xx|No answer changed."
            })
    void saysHowAReviewChanged(String from, String to, String sentence) {
        assertThat(words.sentence(comparison(from, to))).isEqualTo(sentence);
    }

    @Test
    void countsRisksMoreAndFewer() {
        assertThat(words.risks(comparison("-+-", "++-")))
                .isEqualTo("one high risk fewer, one medium risk more");
        assertThat(words.risks(comparison("-", "-"))).isEqualTo("as many risks as before");
    }

    @Test
    void signsChanges() {
        assertThat(words.signed(7)).isEqualTo("+7");
        assertThat(words.signed(-3)).isEqualTo("−3");
        assertThat(words.signed(0)).isEqualTo("±0");
    }

    private static Comparison comparison(String from, String to) {
        return Comparison.of(
                SampleReviews.answered(UNTOUCHED, SET, from.strip()),
                SampleReviews.answered(UNTOUCHED, SET, to.strip()));
    }
}
