package dev.parapet.assessment;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who carries what: the areas of the review's sets that divide responsibility, in the service
/// models that the workload uses, and how far the customer's half is. Empty where no set divides
/// it.
///
/// @param byModel the customer's half of all areas in each service model; in their order; a
///   practice that stands in two areas counts once
public record Responsibility(List<Division> divisions, Map<ServiceModel, Score> byModel) {

    /// One area, divided in at least one service model that the workload uses.
    public record Division(QuestionSet set, Area area, List<Share> shares) {
        public Division {
            shares = List.copyOf(shares);
        }

        /// The shares of which the provider carries all or a part alone.
        public List<Share> inherited() {
            return shares.stream().filter(share -> share.ownership().isInherited()).toList();
        }
    }

    /// An area in one service model.
    ///
    /// @param customer how far the practices are that fall to the customer; each counts by its one
    ///   answer, also where that counts elsewhere in the total
    /// @param questions that ask these practices, those with something left to do first
    public record Share(
            ServiceModel model, Ownership ownership, Score customer, List<QuestionRef> questions) {
        public Share {
            questions = List.copyOf(questions);
        }
    }

    public Responsibility {
        divisions = List.copyOf(divisions);
        byModel = Collections.unmodifiableSortedMap(new TreeMap<>(byModel));
    }

    public static Responsibility of(Review review, Assessment assessment) {
        return new ResponsibilityAssessor(review, assessment).assess();
    }

    public boolean isEmpty() {
        return divisions.isEmpty();
    }

    /// The service models of the workload that any area speaks of, in their order.
    public List<ServiceModel> models() {
        return List.copyOf(byModel.keySet());
    }

    /// The areas of which the provider carries something alone.
    public List<Division> inherited() {
        return divisions.stream().filter(division -> !division.inherited().isEmpty()).toList();
    }

    /// How many areas somebody carries in a service model.
    public int count(ServiceModel model, Carrier carrier) {
        return (int)
                divisions.stream()
                        .flatMap(division -> division.shares().stream())
                        .filter(share -> share.model() == model)
                        .filter(share -> share.ownership().carrier() == carrier)
                        .count();
    }
}
