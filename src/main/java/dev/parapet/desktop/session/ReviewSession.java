package dev.parapet.desktop.session;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.AsOf;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.PracticeField;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The review in the window. Every screen reads it and every change goes through it; use it on the
/// JavaFX thread only.
public final class ReviewSession {
    private final Path file;
    private final boolean readOnly;
    private final Clock clock;
    private final Person person;
    private final Reading reading;
    private Steps steps = Steps.NONE;
    private final ReadOnlyObjectWrapper<Optional<Step>> toUndo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> toRedo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Review> review;
    private final ReadOnlyObjectWrapper<Assessment> assessment;
    private LocalDate assessedOn;
    private boolean allHold;
    private final ObservableValue<ImprovementPlan> plan;

    /// Opens a session in which the review's reviewer does everything.
    ///
    /// @param readOnly whether changes are refused, as for a file of a newer Parapet
    public ReviewSession(Review review, Path file, boolean readOnly, Clock clock) {
        this(review, file, readOnly, clock, Person.REVIEWER);
    }

    /// Opens a session.
    ///
    /// @param readOnly whether changes are refused, as for a file of a newer Parapet
    public ReviewSession(Review review, Path file, boolean readOnly, Clock clock, Person person) {
        this.person = person;
        this.reading = new Reading(person.reading());
        this.file = file;
        this.readOnly = readOnly;
        this.clock = clock;
        this.review = new ReadOnlyObjectWrapper<>(review);
        this.assessedOn = LocalDate.now(clock);
        this.assessment =
                new ReadOnlyObjectWrapper<>(Assessor.assess(new AsOf(assessedOn).of(shown())));
        this.plan =
                this.review.map(
                        current -> ImprovementPlan.of(reading.of(current), LocalDate.now(clock)));
    }

    public ReadOnlyObjectProperty<Review> review() {
        return review.getReadOnlyProperty();
    }

    /// The review as the person reads it, with its question sets in their language. It is only for
    /// looking at: what is changed and saved is {@link #review()}.
    public Review shown() {
        return reading.of(review.get());
    }

    /// Another review, or this one at another moment, as the person reads it.
    public Review shown(Review other) {
        return other.withSets(person.reading().apply(other.sets()));
    }

    /// A question set as the person reads it.
    public QuestionSet shown(QuestionSet set) {
        return person.reading().apply(List.of(set)).getFirst();
    }

    /// What the answers come to as of today, in the words of {@link #shown()}; set before {@link
    /// #review()}, so that whoever is told of a new review finds its assessment.
    public ReadOnlyObjectProperty<Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    /// The plan as of today.
    public ObservableValue<ImprovementPlan> plan() {
        return plan;
    }

    public Path file() {
        return file;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /// Where the person is, for times of day.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// Applies a change. One that changes nothing, or any in a review that is only read, leaves the
    /// session as it is.
    public void change(Change change) {
        var before = review.get();
        var after = change.applyTo(before);
        if (readOnly || after.equals(before)) {
            return;
        }
        var edits = turnTo(after);
        var step =
                change instanceof Change.Become(var occasion, _)
                        ? new Step.Became(occasion, before, after)
                        : new Step.Edited(edits);
        show(steps.with(step, clock.instant()));
    }

    /// What {@link #undo()} would take back; none where there is nothing.
    public ReadOnlyObjectProperty<Optional<Step>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// What {@link #redo()} would do again; none where there is nothing.
    public ReadOnlyObjectProperty<Optional<Step>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    /// Takes the latest step back.
    ///
    /// @return what was taken back
    public Optional<Step> undo() {
        var step = steps.toUndo();
        step.ifPresent(last -> {
            turnTo(last.undoneIn(review.get()));
            show(steps.undo());
        });
        return step;
    }

    /// Does again what was taken back last.
    ///
    /// @return what was done again
    public Optional<Step> redo() {
        var step = steps.toRedo();
        step.ifPresent(next -> {
            turnTo(next.redoneIn(review.get()));
            show(steps.redo());
        });
        return step;
    }

    /// Goes on with the next review, signed by who does it now.
    private List<Edit> turnTo(Review next) {
        var before = review.get();
        var edits = Edit.between(before.now(), next.now());
        assess(next, edits);
        review.set(next.signed(before, edits, new Stamp(who(before), clock.instant())));
        return edits;
    }

    /// An acceptance that has run out today accepts nothing, as in the plan.
    private void assess(Review next, List<Edit> edits) {
        var day = today();
        var counted = counted(next, edits, day);
        assessment.set(
                day.equals(assessedOn)
                        ? Assessor.reassess(assessment.get(), counted, edits)
                        : Assessor.assess(counted));
        assessedOn = day;
    }

    /// Only another status or another day makes a difference to acceptances.
    private Review counted(Review next, List<Edit> edits, LocalDate day) {
        var current = reading.of(next);
        if (allHold
                && day.equals(assessedOn)
                && edits.stream().noneMatch(ReviewSession::isOfStatus)) {
            return current;
        }
        var counted = new AsOf(day).of(current);
        allHold = counted.answers().equals(current.answers());
        return counted;
    }

    private static boolean isOfStatus(Edit edit) {
        return edit instanceof Edit.OfPractice of && of.field() == PracticeField.STATUS;
    }

    private void show(Steps next) {
        steps = next;
        toUndo.set(next.toUndo());
        toRedo.set(next.toRedo());
    }

    private String who(Review before) {
        var name = person.name().get();
        return name.isBlank() ? before.people().reviewer() : name;
    }
}
