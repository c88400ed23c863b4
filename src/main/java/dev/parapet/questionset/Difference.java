package dev.parapet.questionset;

import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.Practice.Predecessor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What changes from one version of a question set to another, practice by practice. Ids decide
/// nothing: published ids were given to other practices between editions.
///
/// @param practices every practice of the newer version, in its order
/// @param gone practices of the older version that nothing carries on
public record Difference(SetRef from, SetRef to, List<Arrival> practices, List<Practice> gone) {
    public Difference {
        practices = List.copyOf(practices);
        gone = List.copyOf(gone);
    }

    /// A practice of the newer version and where its answer comes from.
    ///
    /// @param origins older practices whose answers belong here, the same key first; empty where
    ///   the practice is new
    /// @param aspects what is no longer as it was
    public record Arrival(Practice practice, List<Origin> origins, Set<Aspect> aspects) {
        public Arrival {
            origins = List.copyOf(origins);
            aspects = Set.copyOf(aspects);
        }

        public boolean isNew() {
            return origins.isEmpty();
        }

        /// Whether a person should look at a carried answer again.
        public boolean needsALook() {
            return !isNew() && !aspects.isEmpty();
        }
    }

    /// An older practice and how sure it is that its answer answers the newer one.
    public record Origin(Practice practice, Confidence confidence) {}

    /// What can change about a practice that stays.
    public enum Aspect {
        RETITLED,
        RISK_CHANGED,
        /// The answer comes, at least in part, from a practice with another key.
        SUCCEEDS_ANOTHER
    }

    /// The difference between two versions of the same set.
    public static Difference between(QuestionSet from, QuestionSet to) {
        if (!from.id().equals(to.id())) {
            throw new IllegalArgumentException(
                    from.ref() + " and " + to.ref() + " are different sets");
        }
        var before =
                from.practices()
                        .collect(Collectors.toMap(Practice::key, Function.identity(), (a, _) -> a));
        var returning = returning(from, to);
        var arrivals =
                to.practices().map(practice -> arrival(practice, before, returning)).toList();
        var carried = new HashSet<String>();
        arrivals.forEach(arrival ->
                arrival.origins().forEach(origin -> carried.add(origin.practice().key())));
        var gone = from.practices().filter(practice -> !carried.contains(practice.key())).toList();
        return new Difference(from.ref(), to.ref(), arrivals, gone);
    }

    /// On the way back to an earlier version, what replaced a practice gives its answer back.
    private static Map<String, List<Origin>> returning(QuestionSet from, QuestionSet to) {
        var returning = new HashMap<String, List<Origin>>();
        if (from.ref().compareTo(to.ref()) > 0) {
            from.practices()
                    .forEach(practice ->
                            practice.relations()
                                    .replaces()
                                    .forEach(predecessor ->
                                            returning
                                                    .computeIfAbsent(
                                                            predecessor.key(),
                                                            _ -> new ArrayList<>())
                                                    .add(
                                                            new Origin(
                                                                    practice,
                                                                    predecessor.confidence()))));
        }
        return returning;
    }

    private static Arrival arrival(
            Practice practice, Map<String, Practice> before, Map<String, List<Origin>> returning) {
        var same = Optional.ofNullable(before.get(practice.key()));
        var origins = new ArrayList<Origin>();
        same.ifPresent(older -> origins.add(new Origin(older, Confidence.EXACT)));
        for (var predecessor : practice.relations().replaces()) {
            origin(predecessor, before).ifPresent(origins::add);
        }
        origins.addAll(returning.getOrDefault(practice.key(), List.of()));
        return new Arrival(practice, origins, aspects(practice, same, origins));
    }

    private static Set<Aspect> aspects(
            Practice practice, Optional<Practice> same, List<Origin> origins) {
        var aspects = EnumSet.noneOf(Aspect.class);
        if (same.filter(older -> !older.title().equals(practice.title())).isPresent()) {
            aspects.add(Aspect.RETITLED);
        }
        if (same.filter(older -> older.risk() != practice.risk()).isPresent()) {
            aspects.add(Aspect.RISK_CHANGED);
        }
        if (origins.stream().anyMatch(origin -> !origin.practice().key().equals(practice.key()))) {
            aspects.add(Aspect.SUCCEEDS_ANOTHER);
        }
        return aspects;
    }

    private static Optional<Origin> origin(Predecessor predecessor, Map<String, Practice> before) {
        return Optional.ofNullable(before.get(predecessor.key()))
                .map(older -> new Origin(older, predecessor.confidence()));
    }
}
