package dev.parapet.report.sheet;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Entry;
import dev.parapet.report.workbook.Look;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.StateTerms;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What the columns that people fill in say of an answer, in the words of one language.
record CellValues(Wording wording, Phrases phrases) {

    /// The text of a cell: words, or a day such as 2026-03-31; empty for nothing.
    String of(Filled column, Practice practice, PracticeAnswer answer) {
        var plan = answer.plan();
        return switch (column) {
            case OWNER -> plan.owner();
            case DUE -> day(plan.due());
            case EFFORT -> wording.effort(plan.effort().or(practice.effort()));
            case STATUS -> wording.status(plan.status());
            case ACCEPTED_BECAUSE, APPROVED_BY, ACCEPTED_UNTIL -> of(column, plan.status());
            case STATE -> wording.state(answer.state());
            case EXEMPTION, EXPLANATION -> of(column, answer.state());
            case NOTE -> answer.note();
        };
    }

    private static String of(Filled column, Status status) {
        if (!(status instanceof Status.Accepted(var reason, var approver, var expires))) {
            return "";
        }
        return switch (column) {
            case ACCEPTED_BECAUSE -> reason;
            case APPROVED_BY -> approver;
            default -> day(expires);
        };
    }

    private String of(Filled column, PracticeState state) {
        if (!(state instanceof NotApplicable(var reason, var detail))) {
            return "";
        }
        if (column == Filled.EXPLANATION) {
            return detail;
        }
        return reason == Exemption.NOT_GIVEN ? "" : wording.exemption(reason);
    }

    private static String day(Due due) {
        return due instanceof Due.On(var day) ? day.toString() : "";
    }

    /// The same as a cell to fill in.
    Cell cell(Filled column, Practice practice, PracticeAnswer answer) {
        var text = of(column, practice, answer);
        if (column.isDay() && text.isEmpty()) {
            return new Cell.Blank(Look.DAY_TO_EDIT);
        }
        if (column.isDay()) {
            var day = LocalDate.parse(text);
            return day.getYear() < CellMeaning.EARLIEST_YEAR
                    ? new Cell.Text(text, Look.DAY_TO_EDIT)
                    : new Cell.Day(day, Look.DAY_TO_EDIT);
        }
        return Cell.of(text, Look.TEXT_TO_EDIT);
    }

    /// What may be typed into a column.
    Entry entry(Filled column) {
        return switch (column) {
            case OWNER, ACCEPTED_BECAUSE, APPROVED_BY, EXPLANATION, NOTE -> Entry.ANYTHING;
            case DUE, ACCEPTED_UNTIL -> new Entry.ADay(phrases.say("refuse.day"));
            case EFFORT -> oneOf(Arrays.stream(Effort.values()).map(wording::effort).toList());
            case STATUS ->
                    oneOf(StateTerms.STATUSES.values().stream().map(wording::status).toList());
            case STATE -> oneOf(StateTerms.STATES.values().stream().map(wording::state).toList());
            case EXEMPTION ->
                    oneOf(
                            Arrays.stream(Exemption.values())
                                    .filter(reason -> reason != Exemption.NOT_GIVEN)
                                    .map(wording::exemption)
                                    .toList());
        };
    }

    private Entry oneOf(List<String> words) {
        return new Entry.OneOf(words, phrases.say("refuse.word"));
    }
}
