package dev.parapet.plan;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Scope.Asked;

import java.time.LocalDate;

/// One practice to put in place.
///
/// @param rank its place in the order of priorities, from 1
/// @param acceptance whether somebody accepts its risk on the plan's day
public record Action(
        int rank,
        Asked asked,
        Practice practice,
        PracticeAnswer answer,
        Priority priority,
        Horizon horizon,
        Acceptance acceptance) {

    /// Whether a risk is accepted on a day.
    public enum Acceptance {
        NONE,
        HOLDS,
        /// It was accepted until a day that is past: the risk counts as open again.
        RUN_OUT;

        static Acceptance of(Status status, LocalDate day) {
            if (!(status instanceof Status.Accepted accepted)) {
                return NONE;
            }
            return accepted.holdsOn(day) ? HOLDS : RUN_OUT;
        }
    }

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
        return acceptance == Acceptance.HOLDS;
    }

    public boolean isDone() {
        return plan().status() instanceof Status.Done;
    }

    Action ranked(int next) {
        return new Action(next, asked, practice, answer, priority, horizon, acceptance);
    }
}
