package dev.parapet.desktop.answer;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.review.Review;

import java.util.Locale;

/// Which questions the navigation lists.
enum Filter {
    ALL,
    UNANSWERED,
    FOLLOW_UP,
    LOOK_AGAIN,
    HIGH_RISK;

    boolean keeps(QuestionAssessment assessed, Review review) {
        var answer = review.answerTo(assessed.ref());
        return switch (this) {
            case ALL -> true;
            case UNANSWERED -> answer.applies() && lacksAnAnswer(assessed, review);
            case FOLLOW_UP -> answer.followUp();
            case LOOK_AGAIN -> needsALook(assessed, review);
            case HIGH_RISK -> assessed.risk() == Risk.HIGH;
        };
    }

    /// The key of its name in the screen's texts.
    String key() {
        return "filter." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether an answer came with a change of edition and nobody has looked at it yet.
    static boolean needsALook(QuestionAssessment assessed, Review review) {
        var asked = assessed.asked();
        return asked.practices().stream()
                .anyMatch(practice -> review.answerTo(asked.refOf(practice)).needsALook());
    }

    private static boolean lacksAnAnswer(QuestionAssessment assessed, Review review) {
        var asked = assessed.asked();
        return asked.practices().stream()
                .anyMatch(practice -> !review.answerTo(asked.refOf(practice)).isAnswered());
    }
}
