package dev.parapet.review;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;

import java.util.List;
import java.util.stream.Stream;

/// What a review asks: the practices of its question sets that fall to a workload with its service
/// models.
public record Scope(Review review) {

    /// A question in its place, with the practices of it that are asked.
    public record Asked(QuestionSet set, Area area, Question question, List<Practice> practices) {
        public Asked {
            practices = List.copyOf(practices);
        }

        public QuestionRef ref() {
            return set.refOf(question);
        }

        public PracticeRef refOf(Practice practice) {
            return set.refOf(practice);
        }
    }

    /// Every question of which at least one practice is asked, in the order of the sets.
    public Stream<Asked> questions() {
        return review.sets().stream()
                .flatMap(set -> set.areas().stream().flatMap(area -> questions(set, area)));
    }

    private Stream<Asked> questions(QuestionSet set, Area area) {
        return area.questions().stream()
                .map(question -> new Asked(set, area, question, asked(question)))
                .filter(asked -> !asked.practices().isEmpty());
    }

    private List<Practice> asked(Question question) {
        return question.practices().stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(Practice practice) {
        return practice.reach().models().isEmpty()
                || review.workload().models().stream().anyMatch(practice.reach()::includes);
    }
}
