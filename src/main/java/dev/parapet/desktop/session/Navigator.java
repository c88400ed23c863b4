package dev.parapet.desktop.session;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Milestone;

/// Takes the window from one screen to another. Screens know this and never one another.
@FunctionalInterface
public interface Navigator {
    void go(Destination destination);

    /// Whether there is a way to a destination from here.
    default boolean leadsTo(Destination destination) {
        return true;
    }

    /// Where one can go.
    sealed interface Destination {
        /// The start page; the open review is saved and closed.
        record Home() implements Destination {}

        /// The three steps that begin a review.
        record NewReview() implements Destination {}

        /// The question that was on screen last, or the first without an answer.
        record Answering() implements Destination {}

        record ToQuestion(QuestionRef question) implements Destination {}

        /// The question that asks about a practice, with the practice in focus.
        record ToPractice(PracticeRef practice) implements Destination {}

        record Results() implements Destination {}

        /// What holds for every review; one comes back from there to where one was.
        record Settings() implements Destination {}

        record Plan() implements Destination {}

        /// The action for a practice, in the plan.
        record ToAction(PracticeRef practice) implements Destination {}

        /// The plan before it goes out.
        record Writing() implements Destination {}

        /// The same as of a milestone.
        record WritingAsOf(Milestone milestone) implements Destination {}

        /// What another edition of a question set would change.
        record Editions() implements Destination {}

        /// The milestones, and what changed since.
        record Milestones() implements Destination {}

        /// What changed up to a milestone, from the one before it; from the first one, until now.
        record ToMilestone(Milestone milestone) implements Destination {}

        /// What changed from a milestone until now.
        record SinceMilestone(Milestone milestone) implements Destination {}

        /// What a merge left to decide.
        record Conflicts() implements Destination {}
    }
}
