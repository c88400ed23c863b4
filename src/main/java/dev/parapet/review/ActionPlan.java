package dev.parapet.review;

import dev.parapet.questionset.Effort;

import java.time.LocalDate;

/// What is to be done about a practice that is not in place.
///
/// @param owner the role that answers for it; may be empty
public record ActionPlan(String owner, Due due, EffortEstimate effort, Status status) {
    public static final ActionPlan NONE =
            new ActionPlan("", Due.NOT_SET, EffortEstimate.AS_RATED, Status.OPEN);

    public ActionPlan withOwner(String next) {
        return new ActionPlan(next, due, effort, status);
    }

    public ActionPlan withDue(Due next) {
        return new ActionPlan(owner, next, effort, status);
    }

    public ActionPlan withEffort(EffortEstimate next) {
        return new ActionPlan(owner, due, next, status);
    }

    public ActionPlan withStatus(Status next) {
        return new ActionPlan(owner, due, effort, next);
    }

    /// By when something is due.
    public sealed interface Due {
        Due NOT_SET = new NotSet();

        record NotSet() implements Due {}

        record On(LocalDate day) implements Due {}
    }

    /// The reviewer's own estimate of the effort.
    public enum EffortEstimate {
        /// No estimate of their own: the question set's rating holds.
        AS_RATED,
        SMALL,
        MEDIUM,
        LARGE;

        /// The effort that holds.
        public Effort or(Effort rated) {
            return switch (this) {
                case AS_RATED -> rated;
                case SMALL -> Effort.SMALL;
                case MEDIUM -> Effort.MEDIUM;
                case LARGE -> Effort.LARGE;
            };
        }
    }

    /// How far the action is.
    public sealed interface Status {
        Status OPEN = new Open();
        Status IN_PROGRESS = new InProgress();
        Status DONE = new Done();

        record Open() implements Status {}

        record InProgress() implements Status {}

        record Done() implements Status {}

        /// Somebody has accepted the risk; it still shows its level.
        ///
        /// @param expires the last day on which the acceptance holds
        record Accepted(String reason, String approver, Due expires) implements Status {
            public boolean holdsOn(LocalDate day) {
                return switch (expires) {
                    case Due.NotSet() -> true;
                    case Due.On(var last) -> !day.isAfter(last);
                };
            }
        }
    }
}
