package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Lane;
import dev.parapet.report.Block.LaneItem;
import dev.parapet.report.Block.Lanes;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What happens when: the actions by horizon, side by side.
final class RoadmapPart {
    private static final int IN_A_SHORT_LANE = 7;

    private final Subject subject;

    private RoadmapPart(Subject subject) {
        this.subject = subject;
    }

    static List<Block> of(Subject subject) {
        return subject.plan().actions().isEmpty()
                ? List.of()
                : List.of(new RoadmapPart(subject).section());
    }

    private Section section() {
        var lanes =
                Arrays.stream(Horizon.values())
                        .filter(horizon -> !subject.plan().within(horizon).isEmpty())
                        .map(this::lane)
                        .toList();
        return new Section(
                "roadmap", subject.phrases().say("roadmap"), Start.HERE, List.of(new Lanes(lanes)));
    }

    private Lane lane(Horizon horizon) {
        var actions = subject.plan().within(horizon);
        int most = subject.isShort() ? IN_A_SHORT_LANE : actions.size();
        var items = new ArrayList<LaneItem>();
        actions.stream().limit(most).forEach(action -> items.add(item(action)));
        if (actions.size() > most) {
            var more = subject.phrases().say("more", actions.size() - most);
            items.add(new LaneItem(List.of(quiet(more)), List.of()));
        }
        int done = actions.size() - subject.plan().openWithin(horizon);
        return new Lane(
                subject.urgency().horizon(horizon),
                subject.phrases().say("roadmap.count", actions.size(), done),
                items);
    }

    private LaneItem item(Action action) {
        List<Span> title =
                List.of(
                        subject.shape(action),
                        subject.jump(action),
                        quiet("  " + action.practice().id()));
        var detail =
                subject.phrases()
                        .say(
                                action.isDone() ? "roadmap.detail.done" : "roadmap.detail",
                                subject.ownerOf(action),
                                subject.wording().inside().due(action.plan().due()),
                                subject.wording().inside().effort(action.effort()));
        return new LaneItem(title, List.of(words(detail)));
    }
}
