package dev.parapet.cli;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.assessment.Score;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.wording.ReasonWording;
import dev.parapet.wording.Wording;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;

/// The figures of a review as lines to read. What there is nothing to say of is left out.
record ScoreText(Wording wording, PrintWriter out) {
    private static final int FIRST = 16;

    void print(Assessment assessment, Responsibility responsibility) {
        areas(assessment);
        scores("By layer", assessment.byLayer(), wording::layer);
        var sides = assessment.bySide();
        if (!sides.keySet().stream().allMatch(side -> side == Side.NOT_SAID)) {
            scores("By side", sides, wording::side);
        }
        scores("By service", assessment.byService(), Function.identity());
        if (!responsibility.isEmpty()) {
            responsibility(responsibility);
        }
    }

    private void areas(Assessment assessment) {
        var reasons = new ReasonWording(wording);
        for (var area : assessment.areas()) {
            out.printf("%n%s: %s%n", area.area().title(), wording.score(area.score()));
            for (var question : area.questions()) {
                out.printf(
                        "  %-7s %-16s %s%n",
                        question.asked().question().id(),
                        wording.risk(question.risk(), question.accepted()),
                        reasons.sentence(question));
            }
        }
    }

    private <K> void scores(String title, Map<K, Score> scores, Function<K, String> name) {
        if (!scores.isEmpty()) {
            out.printf("%n%s%n", title);
            scores.entrySet().stream()
                    .limit(FIRST)
                    .forEach(entry ->
                            out.printf(
                                    "  %-40s %s%n",
                                    name.apply(entry.getKey()), wording.score(entry.getValue())));
            if (scores.size() > FIRST) {
                out.printf("  and %d more, all with --json%n", scores.size() - FIRST);
            }
        }
    }

    private void responsibility(Responsibility responsibility) {
        out.printf("%nWho carries what, and how far the customer's half is%n");
        for (var division : responsibility.divisions()) {
            out.printf("  %-7s %s%n", division.area().id(), division.area().title());
            division.shares().forEach(this::share);
            report(division);
        }
    }

    private void share(Share share) {
        var half = share.customer().asked() > 0 ? wording.score(share.customer()) : "";
        out.println(
                "          %-22s %-28s %s"
                        .formatted(
                                wording.model(share.model()),
                                wording.carrier(share.ownership()),
                                half)
                        .stripTrailing());
    }

    private void report(Division division) {
        var assurance = division.area().assurance();
        if (!division.inherited().isEmpty() && !assurance.report().isBlank()) {
            out.printf("          Report to hold: %s%n", assurance.report());
        }
    }
}
