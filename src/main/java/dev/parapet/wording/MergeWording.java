package dev.parapet.wording;

import dev.parapet.review.FieldRef;
import dev.parapet.review.merge.Merged;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// Says what a merge took from each side, and how much it left to decide.
public final class MergeWording {
    private final Wording wording;

    public MergeWording(Wording wording) {
        this.wording = wording;
    }

    /// What fields are counted as.
    private enum Group {
        ANSWERS,
        NOTES,
        EVIDENCE,
        PLAN,
        ABOUT;

        static Group of(FieldRef field) {
            return switch (field) {
                case FieldRef.OfPractice(_, var part) ->
                        switch (part) {
                            case STATE -> ANSWERS;
                            case NOTE, PRIVACY -> NOTES;
                            case EVIDENCE -> EVIDENCE;
                            case SIDE, OWNER, DUE, EFFORT, STATUS -> PLAN;
                        };
                case FieldRef.OfQuestion(_, var part) ->
                        switch (part) {
                            case NOTES, PRIVACY -> NOTES;
                            case APPLICABILITY, ANSWERED_BY, FOLLOW_UP -> ANSWERS;
                        };
                case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> ABOUT;
            };
        }
    }

    /// Such as: Merged with shop.parapet. Taken from it: 8 answers and 1 milestone. Yours stands in
    /// 2 notes. 3 fields are for you to decide.
    ///
    /// @param with what the other copy is called
    public String sentence(Merged merged, String with) {
        var taken = taken(merged);
        var kept = counts(merged.kept());
        var open = merged.conflicts().size();
        return wording.say(
                "merge.sentence",
                with,
                taken.isEmpty()
                        ? open == 0 ? wording.say("merge.taken.nothing") : ""
                        : wording.say("merge.taken", wording.list(taken)),
                kept.isEmpty() ? "" : wording.say("merge.kept", wording.list(kept)),
                open == 0 ? "" : wording.say("merge.open", open));
    }

    private List<String> taken(Merged merged) {
        var taken =
                new ArrayList<>(
                        counts(merged.arrivals().stream().map(Merged.Arrival::field).toList()));
        count("milestones", merged.milestones().size(), taken);
        count("sets", merged.sets().size(), taken);
        return taken;
    }

    private List<String> counts(List<FieldRef> fields) {
        var groups = new EnumMap<Group, Integer>(Group.class);
        fields.forEach(field -> groups.merge(Group.of(field), 1, Integer::sum));
        var counts = new ArrayList<String>();
        groups.forEach(
                (group, count) -> count(group.name().toLowerCase(Locale.ROOT), count, counts));
        return counts;
    }

    private void count(String group, int count, List<String> counts) {
        if (count > 0) {
            counts.add(wording.say("merge.group." + group, count));
        }
    }
}
