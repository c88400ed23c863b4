package dev.parapet.report.plan;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

/// What a plan's report speaks of, and the words it speaks with.
record Subject(Review review, Assessment assessment, ImprovementPlan plan, Wording wording, Phrases phrases) {

    /// A risk by shape and word.
    Span marked(Risk risk) {
        return new Span.Marked(markOf(risk), wording.risk(risk));
    }

    /// A risk by its shape alone, where the word stands beside it.
    Span shape(Risk risk) {
        return new Span.Marked(markOf(risk), "");
    }

    Span marked(Action action) {
        var risk = Risk.of(action.risk());
        return action.isAccepted()
                ? new Span.Marked(acceptedMarkOf(action.risk()), wording.risk(risk))
                : marked(risk);
    }

    Span marked(QuestionAssessment question) {
        var isLevel = question.risk().ordinal() <= Risk.LOW.ordinal();
        return question.accepted() && isLevel
                ? new Span.Marked(acceptedMarkOf(levelOf(question.risk())), phrases.say("accepted.risk", wording.risk(question.risk())))
                : marked(question.risk());
    }

    /// The owner, or the words for none.
    String ownerOf(Action action) {
        return action.plan().owner().isBlank() ? phrases.say("owner.none") : action.plan().owner();
    }

    static String anchorOf(Action action) {
        return "action-" + action.ref();
    }

    static Mark markOf(Risk risk) {
        return switch (risk) {
            case HIGH -> Mark.HIGH;
            case MEDIUM -> Mark.MEDIUM;
            case LOW -> Mark.LOW;
            case NONE -> Mark.NONE;
            case UNANSWERED -> Mark.UNANSWERED;
            case NOT_APPLICABLE -> Mark.NOT_APPLICABLE;
        };
    }

    private static Mark acceptedMarkOf(RiskLevel level) {
        return switch (level) {
            case HIGH -> Mark.ACCEPTED_HIGH;
            case MEDIUM -> Mark.ACCEPTED_MEDIUM;
            case LOW, NONE -> Mark.ACCEPTED_LOW;
        };
    }

    private static RiskLevel levelOf(Risk risk) {
        return switch (risk) {
            case HIGH -> RiskLevel.HIGH;
            case MEDIUM -> RiskLevel.MEDIUM;
            case LOW, NONE, UNANSWERED, NOT_APPLICABLE -> RiskLevel.LOW;
        };
    }
}
