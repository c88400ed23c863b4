package dev.parapet.report.sheet;

import dev.parapet.questionset.Effort;
import dev.parapet.report.CellText;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.StateTerms;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Takes what cells say as values again; the other way of {@link CellValues}.
final class CellMeaning {
    /// A date before is a slip: a figure that was never meant as one.
    static final int EARLIEST_YEAR = 2000;

    private final Map<String, PracticeState> states;
    private final Map<String, Status> statuses;
    private final Map<String, EffortEstimate> efforts;
    private final Map<String, Exemption> exemptions;

    /// @param wording in whose words the cells speak
    CellMeaning(Wording wording) {
        states = byWord(StateTerms.STATES.values(), wording::state);
        statuses = byWord(StateTerms.STATUSES.values(), wording::status);
        efforts =
                byWord(
                        List.of(EffortEstimate.SMALL, EffortEstimate.MEDIUM, EffortEstimate.LARGE),
                        estimate -> wording.effort(estimate.or(Effort.SMALL)));
        exemptions =
                byWord(
                        Arrays.stream(Exemption.values())
                                .filter(reason -> reason != Exemption.NOT_GIVEN)
                                .toList(),
                        wording::exemption);
    }

    private static <T> Map<String, T> byWord(Collection<T> values, Function<T, String> word) {
        var byWord = new LinkedHashMap<String, T>();
        values.forEach(value -> byWord.put(word.apply(value), value));
        return byWord;
    }

    /// That part of an answer that the columns of one field say.
    ///
    /// @param texts of the cells of the field's columns
    PracticeAnswer of(PracticeField field, Map<Filled, String> texts) throws Unclear {
        var answer = PracticeAnswer.EMPTY;
        var plan = ActionPlan.NONE;
        return switch (field) {
            case OWNER -> answer.withPlan(plan.withOwner(text(texts, Filled.OWNER)));
            case DUE -> answer.withPlan(plan.withDue(day(texts, Filled.DUE)));
            case EFFORT -> answer.withPlan(plan.withEffort(effort(texts)));
            case STATUS -> answer.withPlan(plan.withStatus(status(texts)));
            case STATE -> answer.withState(state(texts));
            case NOTE -> answer.withNote(text(texts, Filled.NOTE));
            case PRIVACY, EVIDENCE, SIDE -> answer;
        };
    }

    private static String text(Map<Filled, String> texts, Filled column) {
        return CellText.meant(texts.getOrDefault(column, "").strip());
    }

    private static Due day(Map<Filled, String> texts, Filled column) throws Unclear {
        var written = text(texts, column);
        if (written.isEmpty()) {
            return Due.NOT_SET;
        }
        try {
            var day = LocalDate.parse(written);
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= 9999) {
                return new Due.On(day);
            }
        } catch (DateTimeParseException e) {
            throw noDate(column, written);
        }
        throw noDate(column, written);
    }

    private static Unclear noDate(Filled column, String written) {
        return new Unclear(column, "\"" + written + "\" is no date; write 2026-03-31");
    }

    private EffortEstimate effort(Map<Filled, String> texts) throws Unclear {
        return text(texts, Filled.EFFORT).isEmpty()
                ? EffortEstimate.AS_RATED
                : word(efforts, texts, Filled.EFFORT, "is no effort");
    }

    private Status status(Map<Filled, String> texts) throws Unclear {
        var status = word(statuses, texts, Filled.STATUS, "is no status");
        return status instanceof Status.Accepted
                ? new Status.Accepted(
                        text(texts, Filled.ACCEPTED_BECAUSE),
                        text(texts, Filled.APPROVED_BY),
                        day(texts, Filled.ACCEPTED_UNTIL))
                : status;
    }

    private PracticeState state(Map<Filled, String> texts) throws Unclear {
        var state = word(states, texts, Filled.STATE, "is no answer");
        if (!(state instanceof NotApplicable)) {
            return state;
        }
        var reason =
                text(texts, Filled.EXEMPTION).isEmpty()
                        ? Exemption.NOT_GIVEN
                        : word(exemptions, texts, Filled.EXEMPTION, "is no reason");
        return new NotApplicable(reason, text(texts, Filled.EXPLANATION));
    }

    private static <T> T word(
            Map<String, T> words, Map<Filled, String> texts, Filled column, String wrong)
            throws Unclear {
        var written = text(texts, column);
        for (var word : words.entrySet()) {
            if (lower(word.getKey()).equals(lower(written))) {
                return word.getValue();
            }
        }
        throw new Unclear(
                column,
                "\"%s\" %s; write one of %s"
                        .formatted(written, wrong, String.join(", ", words.keySet())));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Refuses what is said of a status or an answer that is none of the kind, so that it does not
    /// get lost: why a risk is accepted, and why a practice does not apply.
    ///
    /// @param edited the columns of the field that somebody edited
    static void checkDetails(PracticeAnswer meant, Map<Filled, String> texts, List<Filled> edited)
            throws Unclear {
        for (var column : edited) {
            boolean says = !text(texts, column).isEmpty();
            if (says && isOfAcceptance(column) && !isAccepted(meant)) {
                throw new Unclear(
                        column,
                        "speaks of an accepted risk, but the status is \"%s\"; choose the status for accepted risks, or empty this cell"
                                .formatted(text(texts, Filled.STATUS)));
            }
            if (says && isOfExemption(column) && !(meant.state() instanceof NotApplicable)) {
                throw new Unclear(
                        column,
                        "says why the practice does not apply, but the answer is \"%s\"; choose the answer for that, or empty this cell"
                                .formatted(text(texts, Filled.STATE)));
            }
        }
    }

    private static boolean isAccepted(PracticeAnswer meant) {
        return meant.plan().status() instanceof Status.Accepted;
    }

    private static boolean isOfAcceptance(Filled column) {
        return column.field() == PracticeField.STATUS && column != Filled.STATUS;
    }

    private static boolean isOfExemption(Filled column) {
        return column.field() == PracticeField.STATE && column != Filled.STATE;
    }
}
