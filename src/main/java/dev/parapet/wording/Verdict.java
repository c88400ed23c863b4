package dev.parapet.wording;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;

import java.util.List;

/// Says in one sentence what a review comes to: the worst risk found, how many questions carry it,
/// and what can be done about it soon.
public final class Verdict {
    private final Wording wording;

    public Verdict(Wording wording) {
        this.wording = wording;
    }

    /// Such as: Five questions carry a high risk; three gaps can be closed this month.
    ///
    /// @param quickWins gaps of high or medium risk that take little effort
    /// @param withinAMonth gaps that are to be closed within 30 days
    public String sentence(Assessment assessment, int quickWins, int withinAMonth) {
        return List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW).stream()
                .filter(risk -> count(assessment, risk) > 0)
                .findFirst()
                .map(worst -> risky(assessment, worst) + next(quickWins, withinAMonth))
                .map(clauses -> begun(clauses, assessment.score()))
                .orElseGet(
                        () -> wording.say(riskless(assessment.score()), completeness(assessment)));
    }

    private String risky(Assessment assessment, Risk worst) {
        var count = count(assessment, worst);
        var accepted =
                (int)
                        assessment.questions().stream()
                                .filter(question -> question.risk() == worst)
                                .filter(question -> question.accepted())
                                .count();
        return worst == Risk.HIGH
                ? wording.say("verdict.high", wording.number(count), count) + of(count, accepted)
                : wording.say(
                                "verdict.worst",
                                wording.inside().risk(worst),
                                wording.number(count),
                                count)
                        + of(count, accepted);
    }

    private String of(int count, int accepted) {
        if (accepted == 0) {
            return "";
        }
        return accepted == count
                ? wording.say("verdict.all_accepted", count)
                : wording.say("verdict.accepted", wording.number(accepted));
    }

    private String next(int quickWins, int withinAMonth) {
        if (withinAMonth > 0) {
            return wording.say("verdict.month", wording.number(withinAMonth), withinAMonth);
        }
        return quickWins > 0
                ? wording.say("verdict.quick_wins", wording.number(quickWins), quickWins)
                : "";
    }

    private String begun(String clauses, Score score) {
        var begun = wording.say(score.isComplete() ? "verdict.whole" : "verdict.so_far", clauses);
        return wording.begun(begun);
    }

    private static String riskless(Score score) {
        if (!score.hasPoints() && score.isComplete()) {
            return "verdict.nothing_applies";
        }
        if (score.answered() == 0) {
            return "verdict.nothing_answered";
        }
        if (!score.isComplete()) {
            return "verdict.none_so_far";
        }
        return score.earned() == score.possible() ? "verdict.all_in_place" : "verdict.no_risk";
    }

    private static int count(Assessment assessment, Risk risk) {
        return assessment.risks().getOrDefault(risk, 0);
    }

    private static int completeness(Assessment assessment) {
        return assessment.score().completeness();
    }
}
