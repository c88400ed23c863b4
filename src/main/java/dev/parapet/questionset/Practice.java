package dev.parapet.questionset;

import java.net.URI;
import java.util.List;
import java.util.Set;

/// A best practice: something a workload has in place, or has not.
///
/// @param id as people quote it, such as SEC02-BP01; may be given to another practice in a later
///   version
/// @param key never changes between versions
/// @param risk how much its absence exposes the workload; never `NONE`
public record Practice(
        String id,
        String key,
        String title,
        RiskLevel risk,
        Effort effort,
        Guidance guidance,
        Reach reach,
        Relations relations) {

    /// What a reviewer is told about a practice.
    ///
    /// @param why what it prevents
    /// @param signs what going wrong looks like
    /// @param steps how to get there, in order
    /// @param ask how a facilitator would put it to the room
    /// @param evidence what to look at
    public record Guidance(
            String why,
            List<String> signs,
            List<String> steps,
            String ask,
            List<String> evidence,
            List<Link> links) {
        public Guidance {
            signs = List.copyOf(signs);
            steps = List.copyOf(steps);
            evidence = List.copyOf(evidence);
            links = List.copyOf(links);
        }
    }

    /// A page to read on.
    public record Link(String title, URI url) {}

    /// Where a practice applies.
    ///
    /// @param services products by their full names
    /// @param models service models in which it is asked; empty means all
    /// @param checks ids of scanner checks whose findings speak about it
    public record Reach(
            List<String> services,
            List<Layer> layers,
            Set<ServiceModel> models,
            List<String> checks) {
        public Reach {
            services = List.copyOf(services);
            layers = List.copyOf(layers);
            models = Set.copyOf(models);
            checks = List.copyOf(checks);
        }

        /// Whether it is asked in a service model.
        public boolean includes(ServiceModel model) {
            return models.isEmpty() || models.contains(model);
        }
    }

    /// How a practice stands to others.
    ///
    /// @param buildsOn keys of practices of the same set without which this one hardly works
    /// @param sameAs the practice of another set that is the same one, so that it is answered and
    ///   counted once; at most one
    /// @param replaces practices of earlier versions whose answers carry over to this one
    public record Relations(
            List<String> buildsOn, List<PracticeRef> sameAs, List<Predecessor> replaces) {
        public Relations {
            buildsOn = List.copyOf(buildsOn);
            sameAs = List.copyOf(sameAs);
            replaces = List.copyOf(replaces);
        }
    }

    /// A practice of an earlier version.
    public record Predecessor(String key, Confidence confidence) {}

    /// How sure it is that an answer to the predecessor answers the successor.
    public enum Confidence {
        EXACT,
        HIGH,
        MEDIUM,
        LOW
    }
}
