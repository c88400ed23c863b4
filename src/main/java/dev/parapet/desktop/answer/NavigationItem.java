package dev.parapet.desktop.answer;

import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.QuestionFilter;
import dev.parapet.assessment.QuestionFilter.Condition.ToLookAt;
import dev.parapet.assessment.Risk;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.Scope.Asked;

import javafx.beans.property.ObjectProperty;

import java.util.Comparator;
import java.util.List;

/// A row of the navigation. Areas and questions hold what they come to, so that a row is brought up
/// to date in place.
sealed interface NavigationItem {

    record SetItem(QuestionSet set) implements NavigationItem {}

    record AreaItem(Area area, ObjectProperty<AreaState> state) implements NavigationItem {}

    /// A question.
    ///
    /// @param titled whether it goes by its title, for its id is one of those that nobody can say
    record QuestionItem(Asked asked, boolean titled, ObjectProperty<QuestionState> state)
            implements NavigationItem {}

    /// How many practices of an area are answered, and its worst risk.
    record AreaState(int answered, int asked, Risk worst) {
        /// A risk that is known is worse than one that is not, and that is worse than none.
        private static final List<Risk> WORST_FIRST =
                List.of(
                        Risk.HIGH,
                        Risk.MEDIUM,
                        Risk.LOW,
                        Risk.UNANSWERED,
                        Risk.NONE,
                        Risk.NOT_APPLICABLE);

        static AreaState of(AreaAssessment area) {
            var score = area.score();
            return new AreaState(
                    score.answered(),
                    score.asked(),
                    area.questions().stream()
                            .map(QuestionAssessment::risk)
                            .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                            .orElse(Risk.UNANSWERED));
        }
    }

    record QuestionState(Risk risk, boolean accepted, boolean followUp, boolean lookAgain) {
        private static final QuestionFilter TO_LOOK_AT = QuestionFilter.of(new ToLookAt());

        static QuestionState of(QuestionAssessment assessed, Review review) {
            return of(assessed, review, needsALook(assessed, review));
        }

        static boolean needsALook(QuestionAssessment assessed, Review review) {
            return TO_LOOK_AT.keeps(assessed, review);
        }

        static QuestionState of(QuestionAssessment assessed, Review review, boolean lookAgain) {
            return new QuestionState(
                    assessed.risk(),
                    assessed.accepted(),
                    review.answerTo(assessed.ref()).followUp(),
                    lookAgain);
        }
    }
}
