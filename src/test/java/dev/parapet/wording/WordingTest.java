package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.StateTerms;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class WordingTest {
    private static final Wording WORDING = new Wording(Locale.ENGLISH);

    static Stream<Arguments> groups() {
        return Stream.of(
                words("risk", Risk.values(), WORDING::risk),
                words("risk level", RiskLevel.values(), WORDING::risk),
                words("effort", Effort.values(), WORDING::effort),
                words("layer", Layer.values(), WORDING::layer),
                words("side", Side.values(), WORDING::side),
                words("model", ServiceModel.values(), WORDING::model),
                words("environment", Environment.values(), WORDING::environment),
                words("sensitivity", DataSensitivity.values(), WORDING::sensitivity),
                words("exemption", Exemption.values(), WORDING::exemption),
                words(
                        "state",
                        StateTerms.STATES.values().toArray(PracticeState[]::new),
                        WORDING::state),
                words(
                        "status",
                        StateTerms.STATUSES.values().toArray(Status[]::new),
                        WORDING::status));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void hasAWordOfItsOwnForEach(String group, List<String> words) {
        assertThat(words).as(group).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void keepsTheLevelOfAnAcceptedRisk() {
        assertThat(WORDING.risk(Risk.HIGH, true)).isEqualTo("High, accepted");
        assertThat(WORDING.risk(Risk.HIGH, false)).isEqualTo("High");
    }

    @Test
    void saysNotApplicableWhateverTheReason() {
        assertThat(WORDING.state(new NotApplicable(Exemption.OTHER, "no data")))
                .isEqualTo("Not applicable");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, no", "1, one", "5, five", "12, twelve", "13, 13", "1234, '1,234'"})
    void countsInWordsUpToTwelve(int count, String expected) {
        assertThat(WORDING.number(count)).isEqualTo(expected);
    }

    @Test
    void hasAWordForEveryCountUpToTwelve() {
        assertThat(IntStream.rangeClosed(0, 12).mapToObj(WORDING::number))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.chars().allMatch(Character::isLetter));
    }

    @ParameterizedTest(name = "{0} names")
    @CsvSource({"0, ''", "1, a", "2, a and b", "3, 'a, b and c'"})
    void listsNamesAsInASentence(int count, String expected) {
        assertThat(WORDING.list(List.of("a", "b", "c").subList(0, count))).isEqualTo(expected);
    }

    @Test
    void saysPointsOnlyWithTheirCompleteness() {
        assertThat(WORDING.score(new Score(11, 18, 2, 3)))
                .isEqualTo("61 of 100, 66\u00A0% answered");
        assertThat(WORDING.score(new Score(0, 0, 1, 1)))
                .isEqualTo("Nothing to score, 100\u00A0% answered");
    }

    @Test
    void saysDaysInFull() {
        assertThat(WORDING.due(new Due.On(LocalDate.of(2026, 1, 31)))).isEqualTo("31 January 2026");
        assertThat(WORDING.due(Due.NOT_SET)).isEqualTo("No date");
    }

    private static <T> Arguments words(String group, T[] values, Function<T, String> word) {
        return Arguments.of(group, Arrays.stream(values).map(word).toList());
    }
}
