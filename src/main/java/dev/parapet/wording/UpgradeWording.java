package dev.parapet.wording;

import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Aspect;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.Provenance.TakenOver;
import dev.parapet.review.upgrade.Upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says what a change of edition means for a practice, and where an answer came from.
public record UpgradeWording(Wording wording) {

    /// What becomes of the answer to a practice.
    public enum Fate {
        /// It is taken over as it is.
        CARRIED,
        /// It is taken over, and somebody should look whether it still fits.
        LOOK_AGAIN,
        /// Nothing answers it yet.
        NEW,
        /// Nothing asks for it any more.
        GONE;

        public static Fate of(Arrival arrival) {
            if (arrival.isNew()) {
                return NEW;
            }
            return arrival.needsALook() ? LOOK_AGAIN : CARRIED;
        }
    }

    public String fate(Fate fate) {
        return wording.say("fate." + fate.name().toLowerCase(Locale.ROOT));
    }

    /// What the milestone before a change of edition is called, in the language of whoever makes
    /// it: the name stays in the review.
    public String milestone(Upgrade upgrade) {
        var version = upgrade.to().version().toString();
        var key = upgrade.isBack() ? "upgrade.before_going_back" : "upgrade.before";
        return upgrade.milestone(wording.say(key, version));
    }

    /// What is no longer as it was, as a part of a sentence; empty where nothing changed.
    public String changes(Arrival arrival) {
        return wording.list(reasons(arrival));
    }

    /// Where a carried answer came from, as a sentence.
    ///
    /// @param since what changed about its practice since then, where that is known
    public String origin(Carried carried, Optional<Arrival> since) {
        var practices = wording.list(Arrays.asList(carried.practice().split(", ")));
        var version = carried.from().version().toString();
        var changes = since.map(this::changes).orElse("");
        return changes.isEmpty()
                ? wording.say("origin.plain", practices, version)
                : wording.say("origin.changed", practices, version, changes);
    }

    /// Which review an answer was taken over from, as a sentence.
    public String origin(TakenOver taken) {
        return wording.say("origin.taken_over", taken.from(), wording.day(taken.asOf()));
    }

    /// The practices of the other version that an answer comes from. The id of a single one is said
    /// only where it changed.
    public String origins(Arrival arrival) {
        var practices = arrival.origins().stream().map(Origin::practice).toList();
        if (practices.size() == 1 && practices.getFirst().id().equals(arrival.practice().id())) {
            return wording.say("origin.title", practices.getFirst().title());
        }
        return wording.list(
                practices.stream()
                        .map(one -> wording.say("origin.practice", one.id(), one.title()))
                        .toList());
    }

    private List<String> reasons(Arrival arrival) {
        var reasons = new ArrayList<String>();
        if (arrival.aspects().contains(Aspect.SUCCEEDS_ANOTHER)) {
            reasons.add(
                    arrival.origins().size() > 1
                            ? wording.say(
                                    "changed.merged", wording.number(arrival.origins().size()))
                            : wording.say("changed.successor"));
        }
        if (arrival.aspects().contains(Aspect.RETITLED)) {
            reasons.add(wording.say("changed.title"));
        }
        if (arrival.aspects().contains(Aspect.RISK_CHANGED)) {
            same(arrival).map(before -> risk(before, arrival.practice())).ifPresent(reasons::add);
        }
        if (arrival.origins().stream().anyMatch(each -> each.confidence() == Confidence.LOW)) {
            reasons.add(wording.say("changed.guess"));
        }
        return reasons;
    }

    private String risk(Practice before, Practice now) {
        return wording.say(
                "changed.risk",
                wording.inside().risk(before.risk()),
                wording.inside().risk(now.risk()));
    }

    private static Optional<Practice> same(Arrival arrival) {
        return arrival.origins().stream()
                .map(Origin::practice)
                .filter(practice -> practice.key().equals(arrival.practice().key()))
                .findFirst();
    }
}
