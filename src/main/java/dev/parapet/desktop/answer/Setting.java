package dev.parapet.desktop.answer;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.wording.Wording;

/// What every view of this screen stands in: the open review, the place in it, and the words.
record Setting(ReviewSession session, Place place, Wording wording, Texts texts) {
    Spot spot() {
        return place.spot().get();
    }

    QuestionAnswer questionAnswer() {
        return session.review().get().answerTo(spot().question());
    }

    PracticeAnswer practiceAnswer() {
        return session.review().get().answerTo(spot().practiceRef());
    }

    QuestionAssessment assessed() {
        return session.assessment().get().of(spot().question());
    }

    void change(Change change) {
        session.change(change);
    }

    String text(String key, Object... values) {
        return texts.of(key, values);
    }
}
