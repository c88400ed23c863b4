package dev.parapet.report.plan;

import static dev.parapet.report.Span.words;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The title page: what was reviewed, by whom, when, against what.
final class CoverPart {
    private CoverPart() {}

    static Cover of(Subject subject) {
        var phrases = subject.phrases();
        var workload = subject.review().workload();
        return new Cover(
                phrases.say("cover.overline"),
                workload.name(),
                workload.purpose(),
                facts(subject),
                phrases.say("cover.note"));
    }

    static List<Fact> facts(Subject subject) {
        var wording = subject.wording();
        var workload = subject.review().workload();
        var people = subject.review().people();
        var facts = new ArrayList<Fact>();
        add(facts, subject, "cover.date", wording.day(subject.plan().from()));
        add(facts, subject, "cover.reviewer", people.reviewer());
        add(facts, subject, "cover.owner", workload.owner());
        add(facts, subject, "cover.environment", wording.environment(workload.environment()));
        add(facts, subject, "cover.sensitivity", wording.sensitivity(workload.dataSensitivity()));
        add(facts, subject, "cover.regions", String.join(", ", workload.regions()));
        add(facts, subject, "cover.accounts", String.join(", ", workload.accounts()));
        add(facts, subject, "cover.sets", sets(subject));
        add(facts, subject, "cover.attendees", String.join(", ", people.present()));
        add(facts, subject, "cover.absent", String.join(", ", people.absent()));
        return facts;
    }

    private static String sets(Subject subject) {
        return subject.review().sets().stream()
                .map(CoverPart::nameOf)
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(QuestionSet set) {
        return set.title() + " " + set.heading().version();
    }

    private static void add(List<Fact> facts, Subject subject, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(subject.phrases().say(key), List.of(words(value))));
        }
    }
}
