package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.strong;
import static dev.parapet.report.Span.words;

import dev.parapet.plan.Action;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer.Side;

import java.util.ArrayList;
import java.util.List;

/// Every action, most urgent first, with all that is needed to begin it.
final class ActionsPart {
    private final Subject subject;

    private ActionsPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        return subject.plan().actions().isEmpty()
                ? List.of()
                : List.of(new ActionsPart(subject).section());
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Voice.BODY, List.of(words(say("actions.order")))));
        subject.plan().actions().forEach(action -> blocks.add(card(action)));
        return new Section("actions", say("actions"), Start.NEW_PAGE, blocks);
    }

    private Card card(Action action) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(facts(action)));
        blocks.add(new Paragraph(Voice.SMALL, List.of(words(urgency(action)))));
        if (!action.answer().note().isBlank()) {
            blocks.add(new Paragraph(Voice.QUOTE, List.of(words(action.answer().note().strip()))));
        }
        var guidance = action.practice().guidance();
        if (!guidance.why().isBlank()) {
            blocks.add(new Paragraph(Voice.BODY, List.of(words(guidance.why()))));
        }
        if (!guidance.steps().isEmpty()) {
            blocks.add(
                    new Points(
                            true,
                            guidance.steps().stream().map(step -> List.of(words(step))).toList()));
        }
        evidence(action, blocks);
        if (!guidance.links().isEmpty()) {
            blocks.add(new Paragraph(Voice.SMALL, links(guidance.links())));
        }
        return new Card(Subject.anchorOf(action), title(action), blocks);
    }

    private static List<Span> title(Action action) {
        return List.of(
                words(action.rank() + "  " + action.practice().title()),
                quiet("  " + action.practice().id()));
    }

    private List<Fact> facts(Action action) {
        var wording = subject.wording();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        say("actions.risk"),
                        List.of(
                                subject.marked(action),
                                words("  " + wording.state(action.answer().state())))));
        facts.add(new Fact(say("actions.owner"), List.of(words(subject.ownerOf(action)))));
        facts.add(new Fact(say("actions.by"), List.of(words(wording.due(action.plan().due())))));
        facts.add(new Fact(say("actions.effort"), List.of(words(wording.effort(action.effort())))));
        if (action.answer().side() != Side.NOT_SAID) {
            facts.add(
                    new Fact(
                            say("actions.side"),
                            List.of(words(wording.side(action.answer().side())))));
        }
        if (!(action.plan().status() instanceof Status.Open)) {
            facts.add(
                    new Fact(
                            say("actions.status"),
                            List.of(words(wording.status(action.plan().status())))));
        }
        return facts;
    }

    private String urgency(Action action) {
        return say(
                "actions.urgency", action.asked().area().title(), subject.urgency().points(action));
    }

    private void evidence(Action action, List<Block> blocks) {
        if (action.answer().evidence().isEmpty()) {
            return;
        }
        var items = new ArrayList<List<Span>>();
        action.answer().evidence().forEach(evidence -> items.add(List.of(seen(evidence))));
        blocks.add(new Paragraph(Voice.BODY, List.of(strong(say("actions.evidence")))));
        blocks.add(new Points(false, items));
    }

    private static Span seen(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> words(text);
            case Evidence.Page(var title, var url) ->
                    new Span.Link(title.isBlank() ? url.toString() : title, url);
            case Evidence.File(var name, var sha256) -> words(name + " (SHA-256 " + sha256 + ")");
        };
    }

    private List<Span> links(List<Link> links) {
        var spans = new ArrayList<Span>();
        spans.add(words(say("actions.read") + " "));
        for (var link : links) {
            if (spans.size() > 1) {
                spans.add(words(" · "));
            }
            spans.add(new Span.Link(link.title(), link.url()));
        }
        return spans;
    }

    private String say(String key, Object... values) {
        return subject.phrases().say(key, values);
    }
}
