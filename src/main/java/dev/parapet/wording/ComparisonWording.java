package dev.parapet.wording;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Course;
import dev.parapet.assessment.Risk;
import dev.parapet.review.PracticeField;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how a review changed between two moments.
public final class ComparisonWording {
    private static final List<Risk> RISKS = List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW);

    private final Wording wording;

    public ComparisonWording(Wording wording) {
        this.wording = wording;
    }

    /// Such as: Five practices improved and one slipped; the score went from 54 to 62.
    public String sentence(Comparison comparison) {
        var clauses = new ArrayList<String>();
        count(comparison, Course.IMPROVED, clauses);
        count(comparison, Course.SLIPPED, clauses);
        count(comparison, Course.ANSWERED, clauses);
        var changed = clauses.isEmpty() ? wording.say("compare.nothing") : wording.list(clauses);
        var sentence = wording.say("compare.sentence", changed, score(comparison));
        return wording.begun(sentence);
    }

    private void count(Comparison comparison, Course course, List<String> clauses) {
        var count = comparison.practices(course).size();
        if (count > 0) {
            var noun = clauses.isEmpty() ? wording.say("compare.practices", count) : "";
            clauses.add(wording.say("compare." + term(course), wording.number(count), noun));
        }
    }

    private String score(Comparison comparison) {
        var from = comparison.from().assessment().score();
        var to = comparison.to().assessment().score();
        if (!from.hasPoints() || !to.hasPoints()) {
            return "";
        }
        return from.points() == to.points()
                ? wording.say("compare.score_same", to.points())
                : wording.say("compare.score", from.points(), to.points());
    }

    /// How many questions more or fewer carry a risk, such as: two high risks fewer, one low risk
    /// more; the words for no change where there is none.
    public String risks(Comparison comparison) {
        var clauses =
                RISKS.stream()
                        .filter(risk -> comparison.count(risk) != 0)
                        .map(risk -> risk(risk, comparison.count(risk)))
                        .toList();
        return clauses.isEmpty()
                ? wording.say("compare.risks_same")
                : String.join(wording.say("list.between"), clauses);
    }

    private String risk(Risk risk, int change) {
        return wording.say(
                change < 0 ? "compare.fewer" : "compare.more",
                wording.number(Math.abs(change)),
                wording.inside().risk(risk),
                Math.abs(change));
    }

    /// A change with its sign: +8, −3, ±0.
    public String signed(int change) {
        return change == 0
                ? wording.say("change.none")
                : wording.say(change > 0 ? "change.up" : "change.down", Math.abs(change));
    }

    /// What a list of changes of one course is called.
    public String course(Course course) {
        return wording.say("course." + term(course));
    }

    /// What a part of an answer is called.
    public String field(PracticeField field) {
        return wording.say("practice_field." + field.name().toLowerCase(Locale.ROOT));
    }

    private static String term(Course course) {
        return course.name().toLowerCase(Locale.ROOT);
    }
}
