package dev.parapet.review.take;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.Change;
import dev.parapet.review.Evidence;
import dev.parapet.review.Occasion;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.Provenance;
import dev.parapet.review.Provenance.TakenOver;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Takes answers over from another review. State, note, evidence, side, owner and effort come
/// along; private notes, due dates and accepted risks stay where they were given. What somebody has
/// typed here already is never lost: texts are joined, and fields that say something keep it.
public record Taking(Review from, Review into) {

    /// What comes of an answer.
    public enum Fate {
        /// Nobody has answered the practice here yet.
        TAKEN,
        /// It is answered otherwise here; that is replaced where a person wants it.
        OTHERWISE
    }

    /// One practice that is answered there and not, or otherwise, here.
    ///
    /// @param before the answer here
    /// @param after what it becomes
    public record Offer(
            Practice practice,
            PracticeRef ref,
            Fate fate,
            PracticeAnswer before,
            PracticeAnswer after) {}

    /// What there is to take, in the order of the questions here.
    public List<Offer> offers() {
        var seen = new HashSet<PracticeRef>();
        return new Scope(into)
                .questions()
                .flatMap(asked ->
                        asked.practices().stream()
                                .filter(practice -> seen.add(asked.refOf(practice)))
                                .flatMap(practice -> offer(practice, asked.refOf(practice))))
                .toList();
    }

    /// Takes some of what there is as one deed; practices that are not offered are passed over.
    public Change take(Set<PracticeRef> practices) {
        var answers = into.answers();
        for (var offer : offers()) {
            if (practices.contains(offer.ref())) {
                answers = answers.with(offer.ref(), offer.after());
            }
        }
        return new Change.Become(
                new Occasion.TakenOver(from.workload().name()), into.withAnswers(answers));
    }

    private Stream<Offer> offer(Practice practice, PracticeRef ref) {
        var theirs = from.answerTo(ref);
        var ours = into.answerTo(ref);
        if (!theirs.isAnswered() || theirs.state().equals(ours.state())) {
            return Stream.empty();
        }
        var fate = ours.isAnswered() ? Fate.OTHERWISE : Fate.TAKEN;
        return Stream.of(new Offer(practice, ref, fate, ours, joined(ours, theirs)));
    }

    private PracticeAnswer joined(PracticeAnswer ours, PracticeAnswer theirs) {
        var plan = ours.plan();
        var effort =
                plan.effort() == EffortEstimate.AS_RATED ? theirs.plan().effort() : plan.effort();
        var owner = plan.owner().isBlank() ? theirs.plan().owner() : plan.owner();
        return ours.withState(theirs.state())
                .withProvenance(origin(theirs))
                .withNote(note(ours.note(), theirs.privateNote() ? "" : theirs.note()))
                .withEvidence(evidence(ours.evidence(), theirs.evidence()))
                .withSide(ours.side() == Side.NOT_SAID ? theirs.side() : ours.side())
                .withPlan(plan.withOwner(owner).withEffort(effort));
    }

    /// Where an answer was given first, over however many reviews it came.
    private Provenance origin(PracticeAnswer theirs) {
        return theirs.provenance() instanceof TakenOver first
                ? first
                : new TakenOver(
                        from.workload().name(),
                        LocalDate.ofInstant(from.changed(), ZoneOffset.UTC));
    }

    private static String note(String ours, String theirs) {
        if (ours.isBlank()) {
            return theirs;
        }
        return ours.contains(theirs) ? ours : ours + "\n\n" + theirs;
    }

    private static List<Evidence> evidence(List<Evidence> ours, List<Evidence> theirs) {
        var all = new ArrayList<>(ours);
        theirs.stream().filter(each -> !ours.contains(each)).forEach(all::add);
        return all;
    }
}
