package dev.parapet.report.plan;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.plan.PriorityWording;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.util.EnumSet;
import java.util.Set;

/// What a plan's report speaks of, and the words it speaks with.
record Subject(
        Review review,
        Assessment assessment,
        ImprovementPlan plan,
        PlanOptions options,
        Wording wording,
        Phrases phrases,
        PriorityWording urgency) {

    private static final Set<PlanSection> SHORT =
            EnumSet.of(
                    PlanSection.SUMMARY,
                    PlanSection.RISK_BY_AREA,
                    PlanSection.QUICK_WINS,
                    PlanSection.ROADMAP);

    boolean isShort() {
        return options.isShort();
    }

    /// Whether a section is written; a short plan has few.
    boolean says(PlanSection section) {
        return options.says(section) && (!isShort() || SHORT.contains(section));
    }

    /// Whether there is an answer to any practice.
    boolean hasAnswers() {
        return assessment.score().answered() > 0;
    }

    /// The title of an action, leading to all that is known of it where that is written.
    Span jump(Action action) {
        var title = action.practice().title();
        return says(PlanSection.ACTIONS)
                ? new Span.Jump(title, anchorOf(action))
                : Span.words(title);
    }

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
                ? new Span.Marked(acceptedMarkOf(risk), wording.risk(risk))
                : marked(risk);
    }

    /// The risk of an action by its shape alone, where its place or its title says enough.
    Span shape(Action action) {
        var risk = Risk.of(action.risk());
        return new Span.Marked(action.isAccepted() ? acceptedMarkOf(risk) : markOf(risk), "");
    }

    /// The risk of a question by its shape alone, with a bar where all that makes it is accepted.
    Span shape(QuestionAssessment question) {
        var risk = question.risk();
        return new Span.Marked(question.accepted() ? acceptedMarkOf(risk) : markOf(risk), "");
    }

    /// The owner, or the words for none.
    String ownerOf(Action action) {
        return action.plan().owner().isBlank() ? phrases.say("owner.none") : action.plan().owner();
    }

    /// A score where a sentence nearby says what its figures are: points and the share answered.
    String figures(Score score) {
        return phrases.say(
                score.hasPoints() ? "figures" : "figures.nothing",
                score.points(),
                score.completeness());
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

    static Mark acceptedMarkOf(Risk risk) {
        return switch (risk) {
            case HIGH -> Mark.ACCEPTED_HIGH;
            case MEDIUM -> Mark.ACCEPTED_MEDIUM;
            case LOW -> Mark.ACCEPTED_LOW;
            case NONE, UNANSWERED, NOT_APPLICABLE -> markOf(risk);
        };
    }
}
