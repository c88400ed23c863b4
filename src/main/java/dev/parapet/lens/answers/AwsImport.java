package dev.parapet.lens.answers;

import dev.parapet.lens.answers.AwsAnswer.OfChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Brings answers from the AWS tool into a review. Where the tool says what Parapet would tell it
/// anyway, nothing changes: so partly in place, which it cannot say, and notes that were too long
/// for it outlive the way there and back. Notes are never replaced, only added to, and a question
/// that nobody answered there takes nothing away here.
public final class AwsImport {
    private final AwsExport export;
    private final List<String> lines = new ArrayList<>();
    private final AtomicReference<Review> review;

    private AwsImport(Review review, AwsExport export) {
        this.review = new AtomicReference<>(review);
        this.export = export;
    }

    /// The review with the answers, and what was matched and what was not, a line each.
    public record Imported(Review review, List<String> lines, List<Judged> judged) {
        public Imported {
            lines = List.copyOf(lines);
            judged = List.copyOf(judged);
        }
    }

    /// What the tool says is the risk of a question.
    public record Judged(QuestionRef question, String risk) {}

    public static Imported into(Review review, AwsExport export) {
        return new AwsImport(review, export).run();
    }

    private Imported run() {
        export.lenses().forEach(this::addLens);
        var judged = new ArrayList<Judged>();
        var matching = new Matching(review.get(), export);
        for (var answer : export.answers().values()) {
            var match = matching.match(answer);
            if (match.isEmpty()) {
                lines.add(
                        answer.question()
                                + (matching.hasId(answer)
                                        ? ": the question of this id here has none of these"
                                                + " choices; left out"
                                        : ": no question set of the review asks this"));
                continue;
            }
            take(answer, match.get());
            judged.add(new Judged(match.get().ref(), answer.risk()));
        }
        lines.add("%d of %d answers taken over".formatted(judged.size(), export.answers().size()));
        review.updateAndGet(now -> new AwsNotesImport(lines).taken(export, now));
        return new Imported(review.get(), lines, judged);
    }

    private void apply(Change change) {
        review.updateAndGet(change::applyTo);
    }

    private void addLens(QuestionSet lens) {
        var held =
                review.get().sets().stream().filter(set -> set.id().equals(lens.id())).findFirst();
        if (held.isPresent()) {
            held.filter(set -> !set.equals(lens))
                    .ifPresent(set ->
                            lines.add(
                                    "%s: left out, for the review holds %s; parapet upgrade changes to another version"
                                            .formatted(lens.ref(), set.ref())));
        } else {
            var sets = new ArrayList<>(review.get().sets());
            sets.add(lens);
            review.updateAndGet(now -> now.withSets(sets));
            lines.add(lens.ref() + ": added to the review");
        }
    }

    private void take(AwsAnswer answer, Match match) {
        var outgoing = new Outgoing(review.get(), match);
        takeApplicability(answer, match, outgoing);
        takeNotes(answer, match, outgoing);
        var isSameSelection = Set.copyOf(answer.selected()).equals(Set.copyOf(outgoing.selected()));
        match.question().practices().forEach(p -> take(answer, match, p, isSameSelection));
        if (!isSameSelection) {
            takeNone(answer, match);
        }
        answer.selected().stream()
                .filter(id -> match.practice(id).isEmpty() && !match.saysNone(id))
                .forEach(id -> lines.add(answer.question() + ": no practice here is " + id));
    }

    private void takeApplicability(AwsAnswer answer, Match match, Outgoing outgoing) {
        var ref = match.set().refOf(match.question());
        if (answer.isApplicable()) {
            if (answer.isTouched()) {
                apply(new Change.SetApplicability(ref, Applicability.APPLIES));
            }
        } else if (!(outgoing.answer().applicability() instanceof DoesNotApply old
                && old.reason() == answer.reason())) {
            var detail =
                    outgoing.answer().applicability() instanceof DoesNotApply old
                            ? old.detail()
                            : "";
            apply(new Change.SetApplicability(ref, new DoesNotApply(answer.reason(), detail)));
        }
    }

    private void takeNotes(AwsAnswer answer, Match match, Outgoing outgoing) {
        answer.notes()
                .filter(notes -> !notes.isBlank() && !notes.equals(outgoing.notes()))
                .ifPresent(notes ->
                        apply(
                                new Change.SetNotes(
                                        match.set().refOf(match.question()),
                                        added(outgoing.answer().notes(), notes))));
    }

    /// Both texts, the older first, or the longer one where it holds the other.
    static String added(String old, String next) {
        if (old.isBlank() || next.contains(old)) {
            return next;
        }
        return old.contains(next) ? old : old + "\n\n" + next;
    }

    /// Where the selection is the same here and there, the tool has no news of what is unanswered
    /// here: nobody has said that it is not in place.
    private void take(AwsAnswer answer, Match match, Practice practice, boolean isSameSelection) {
        var outgoing = new Outgoing(review.get(), match);
        var ref = match.set().refOf(practice);
        var ofChoice = Optional.ofNullable(answer.choices().get(match.idOf(practice)));
        var before = outgoing.answer(practice).state();
        var told = state(answer, match, practice, before);
        var isNoNews =
                isSameSelection && before instanceof Unanswered && told instanceof NotInPlace;
        var state = isNoNews ? before : told;
        var sent = outgoing.notes(practice);
        if (!state.equals(before)) {
            apply(new Change.SetState(ref, state));
        }
        ofChoice.flatMap(OfChoice::notes)
                .filter(notes -> !notes.isBlank() && !notes.equals(sent))
                .ifPresent(notes -> takeNote(match, practice, notes));
    }

    private void takeNote(Match match, Practice practice, String notes) {
        var ref = match.set().refOf(practice);
        var answer = review.get().answerTo(ref);
        if (answer.state() instanceof NotApplicable(var reason, var detail)) {
            apply(new Change.SetState(ref, new NotApplicable(reason, added(detail, notes))));
        } else {
            apply(new Change.SetNote(ref, added(answer.note(), notes)));
        }
    }

    private static PracticeState state(
            AwsAnswer answer, Match match, Practice practice, PracticeState before) {
        var id = match.idOf(practice);
        var ofChoice = answer.choices().get(id);
        if (answer.selected().contains(id)) {
            return PracticeState.IN_PLACE;
        }
        if (ofChoice != null && ofChoice.isNotApplicable()) {
            return before instanceof NotApplicable(var reason, _) && reason == ofChoice.reason()
                    ? before
                    : new NotApplicable(ofChoice.reason(), "");
        }
        if (answer.selected().isEmpty()) {
            return before;
        }
        return before instanceof Partly ? before : PracticeState.NOT_IN_PLACE;
    }

    /// Kept by itself only where it says more than that nothing is in place: the tool takes it
    /// together with other choices.
    private void takeNone(AwsAnswer answer, Match match) {
        var alone = new Outgoing(review.get(), match).isNothingInPlace();
        for (var none : match.question().noneOfThese()) {
            var ref = match.set().refOf(none);
            var isChosen = answer.selected().contains(match.idOf(none)) && !alone;
            var state = isChosen ? PracticeState.IN_PLACE : PracticeState.UNANSWERED;
            if (!review.get().answerTo(ref).state().equals(state)) {
                apply(new Change.SetState(ref, state));
            }
            if (isChosen) {
                lines.add(
                        answer.question()
                                + ": \""
                                + none.title()
                                + "\" is chosen together with others, and counts in the rules");
            }
        }
    }
}
