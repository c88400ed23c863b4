package dev.parapet.review;

import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The words by which files and the command line name the state of a practice and the status of its
/// action.
public final class StateTerms {
    /// The states by their words; not applicable without a reason.
    public static final Map<String, PracticeState> STATES =
            byTerm(
                    StateTerms::of,
                    PracticeState.IN_PLACE,
                    PracticeState.PARTLY,
                    PracticeState.NOT_IN_PLACE,
                    new NotApplicable(Exemption.NOT_GIVEN, ""),
                    PracticeState.UNANSWERED);

    /// The statuses by their words; accepted without reason, approver and expiry.
    public static final Map<String, Status> STATUSES =
            byTerm(
                    StateTerms::of,
                    Status.OPEN,
                    Status.IN_PROGRESS,
                    Status.DONE,
                    new Status.Accepted("", "", Due.NOT_SET));

    private StateTerms() {}

    public static String of(PracticeState state) {
        return switch (state) {
            case PracticeState.InPlace _ -> "in-place";
            case PracticeState.Partly _ -> "partly";
            case PracticeState.NotInPlace _ -> "not-in-place";
            case NotApplicable _ -> "not-applicable";
            case PracticeState.Unanswered _ -> "unanswered";
        };
    }

    public static String of(Status status) {
        return switch (status) {
            case Status.Open _ -> "open";
            case Status.InProgress _ -> "in-progress";
            case Status.Done _ -> "done";
            case Status.Accepted _ -> "accepted";
        };
    }

    @SafeVarargs
    private static <T> Map<String, T> byTerm(Function<T, String> term, T... values) {
        var byTerm = new LinkedHashMap<String, T>();
        for (var value : values) {
            byTerm.put(term.apply(value), value);
        }
        return Collections.unmodifiableMap(byTerm);
    }
}
