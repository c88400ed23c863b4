package dev.parapet.cli;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Comparison.PracticeChange;
import dev.parapet.assessment.Comparison.QuestionChange;
import dev.parapet.assessment.Course;
import dev.parapet.wording.ComparisonWording;
import dev.parapet.wording.TrendWording;
import dev.parapet.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Two reviews side by side as lines for a terminal: what is not the same.
record DiffText(Comparison comparison, Wording wording, ComparisonWording words) {

    DiffText(Comparison comparison) {
        this(comparison, new Wording(Locale.ENGLISH));
    }

    private DiffText(Comparison comparison, Wording wording) {
        this(comparison, wording, new ComparisonWording(wording));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(words.sentence(comparison));
        lines.add("from  " + standing(comparison.from()));
        lines.add("to    " + standing(comparison.to()));
        var risks =
                comparison.questions().stream()
                        .filter(change -> change.course() != Course.SAME)
                        .toList();
        if (!risks.isEmpty()) {
            lines.add("");
            lines.add("Risks: " + words.risks(comparison));
            risks.forEach(change -> lines.add(line(change)));
        }
        for (var course : Course.values()) {
            var changes = comparison.practices(course);
            if (course != Course.SAME && !changes.isEmpty()) {
                lines.add("");
                lines.add(words.course(course));
                changes.forEach(change -> lines.add(line(change)));
            }
        }
        return lines;
    }

    private String standing(Comparison.Standing standing) {
        var assessment = standing.assessment();
        return standing.review().workload().name()
                + ", "
                + standing.review().changed()
                + ": "
                + new TrendWording(wording).figures(assessment.score(), assessment.risks());
    }

    private String line(QuestionChange change) {
        var risks =
                switch (change.course()) {
                    case ADDED, REMOVED ->
                            words.course(change.course()) + ": " + wording.risk(change.to());
                    case IMPROVED,
                            SLIPPED,
                            ANSWERED,
                            TAKEN_BACK,
                            EXEMPTED,
                            INCLUDED,
                            EDITED,
                            SAME ->
                            wording.risk(change.from()) + " → " + wording.risk(change.to());
                };
        return "  %-12s %s".formatted(change.question().id(), risks);
    }

    private String line(PracticeChange change) {
        var what =
                switch (change.course()) {
                    case ADDED -> wording.state(change.to().state());
                    case REMOVED -> wording.state(change.from().state());
                    case EDITED ->
                            change.fields().stream()
                                    .map(words::field)
                                    .collect(Collectors.joining(", "));
                    case IMPROVED, SLIPPED, ANSWERED, TAKEN_BACK, EXEMPTED, INCLUDED, SAME ->
                            wording.state(change.from().state())
                                    + " → "
                                    + wording.state(change.to().state());
                };
        return "  %-12s %s  (%s)"
                .formatted(change.practice().id(), change.practice().title(), what);
    }
}
