package dev.parapet.plan;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Scope.Asked;

/// One practice to put in place.
///
/// @param rank its place in the order of priorities, from 1
public record Action(
        int rank,
        Asked asked,
        Practice practice,
        PracticeAnswer answer,
        Priority priority,
        Horizon horizon) {
    public PracticeRef ref() {
        return asked.refOf(practice);
    }

    public RiskLevel risk() {
        return practice.risk();
    }

    public Effort effort() {
        return answer.plan().effort().or(practice.effort());
    }

    public ActionPlan plan() {
        return answer.plan();
    }

    /// Much risk for little work: high or medium risk at small effort, still open.
    public boolean isQuickWin() {
        return risk() != RiskLevel.LOW && effort() == Effort.SMALL && !isAccepted() && !isDone();
    }

    public boolean isAccepted() {
        return plan().status() instanceof Status.Accepted;
    }

    public boolean isDone() {
        return plan().status() instanceof Status.Done;
    }

    Action ranked(int next) {
        return new Action(next, asked, practice, answer, priority, horizon);
    }
}
