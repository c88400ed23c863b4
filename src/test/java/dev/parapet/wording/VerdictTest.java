package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.QuestionAssessment.Parts;
import dev.parapet.assessment.Reason;
import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;
import dev.parapet.review.Scope.Asked;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Each line is a review: its questions, one letter each (H, M, L, N for none, U for unanswered, X
/// for not applicable; a small letter is an accepted risk), its quick wins and its gaps within a
/// month.
class VerdictTest {
    private final Verdict verdict = new Verdict(new Wording(Locale.ENGLISH));

    @ParameterizedTest(name = "{0}, {1} quick wins, {2} within a month")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UUU | 0 | 0 | Nothing is answered yet.
                    XX | 0 | 0 | Nothing that is asked applies to this workload.
                    NNX | 0 | 0 | Everything that applies is in place.
                    NNU | 0 | 0 | No risk found so far, with 66 % of the practices answered.
                    LLN | 0 | 0 | The worst risk found is low: two questions carry it.
                    LNU | 0 | 0 | So far, the worst risk found is low: one question carries it.
                    MML | 2 | 0 | The worst risk found is medium: two questions carry it; two gaps are quick wins.
                    M | 1 | 0 | The worst risk found is medium: one question carries it; one gap is a quick win.
                    MU | 0 | 1 | So far, the worst risk found is medium: one question carries it; one gap can be closed this month.
                    HHHHHMML | 4 | 3 | Five questions carry a high risk; three gaps can be closed this month.
                    H | 0 | 1 | One question carries a high risk; one gap can be closed this month.
                    HHU | 0 | 0 | So far, two questions carry a high risk.
                    HHhN | 0 | 2 | Three questions carry a high risk, one of them accepted; two gaps can be closed this month.
                    hh | 0 | 0 | Two questions carry a high risk, all of them accepted.
                    mN | 0 | 0 | The worst risk found is medium: one question carries it, which is accepted.
                    HHHHHHHHHHHH | 0 | 13 | Twelve questions carry a high risk; 13 gaps can be closed this month.
                    HHHHHHHHHHHHH | 0 | 12 | 13 questions carry a high risk; twelve gaps can be closed this month.
                    """)
    void saysWhatAReviewComesTo(
            String questions, int quickWins, int withinAMonth, String expected) {
        var assessment = new Assessment(questions.chars().mapToObj(VerdictTest::question).toList());

        assertThat(verdict.sentence(assessment, quickWins, withinAMonth)).isEqualTo(expected);
    }

    private static QuestionAssessment question(int letter) {
        var risk =
                switch (Character.toUpperCase(letter)) {
                    case 'H' -> Risk.HIGH;
                    case 'M' -> Risk.MEDIUM;
                    case 'L' -> Risk.LOW;
                    case 'N' -> Risk.NONE;
                    case 'U' -> Risk.UNANSWERED;
                    default -> Risk.NOT_APPLICABLE;
                };
        return new QuestionAssessment(
                ASKED,
                risk,
                new Reason.NothingAnswered(),
                Character.isLowerCase(letter),
                score(risk),
                new Parts(Map.of(), Map.of(), Map.of(), Set.of()));
    }

    private static Score score(Risk risk) {
        return switch (risk) {
            case HIGH, MEDIUM, LOW -> new Score(0, 10, 1, 1);
            case NONE -> new Score(10, 10, 1, 1);
            case UNANSWERED -> new Score(0, 10, 0, 1);
            case NOT_APPLICABLE -> Score.NOTHING_ASKED;
        };
    }

    private static final Asked ASKED =
            new Asked(
                    new QuestionSet(
                            new Heading(
                                    "set",
                                    Version.of("1"),
                                    "Set",
                                    "",
                                    "",
                                    "en",
                                    "",
                                    new Source("", "", "")),
                            Weights.USUAL,
                            List.of()),
                    new Area("area", "Area", "", Map.of(), Assurance.NONE, List.of()),
                    new Question("Q 1", "q-1", "Question", "", List.of(), List.of(), List.of()),
                    List.of());
}
