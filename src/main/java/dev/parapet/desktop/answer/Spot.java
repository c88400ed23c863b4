package dev.parapet.desktop.answer;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Scope.Asked;

/// The question on screen and which of its practices is in focus.
record Spot(Asked asked, int at) {
    static Spot first(Asked asked) {
        return new Spot(asked, 0);
    }

    QuestionRef question() {
        return asked.ref();
    }

    Practice practice() {
        return asked.practices().get(at);
    }

    PracticeRef practiceRef() {
        return asked.refOf(practice());
    }

    boolean hasQuestionOf(Spot other) {
        return asked.equals(other.asked);
    }
}
