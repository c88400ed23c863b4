package dev.parapet.desktop.session;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.review.Change;
import dev.parapet.review.Review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The review in the window. Every screen reads it and every change goes through it; use it on the
/// JavaFX thread only.
public final class ReviewSession {
    private final Path file;
    private final boolean readOnly;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Review> review;
    private final ReadOnlyObjectWrapper<Assessment> assessment;
    private final ObservableValue<ImprovementPlan> plan;

    /// Opens a session.
    ///
    /// @param readOnly whether changes are refused, as for a file of a newer Parapet
    public ReviewSession(Review review, Path file, boolean readOnly, Clock clock) {
        this.file = file;
        this.readOnly = readOnly;
        this.clock = clock;
        this.review = new ReadOnlyObjectWrapper<>(review);
        this.assessment = new ReadOnlyObjectWrapper<>(Assessor.assess(review));
        this.plan = this.review.map(current -> ImprovementPlan.of(current, LocalDate.now(clock)));
    }

    public ReadOnlyObjectProperty<Review> review() {
        return review.getReadOnlyProperty();
    }

    /// What the answers come to; set before {@link #review()}, so that whoever is told of a new
    /// review finds its assessment.
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

    /// Applies a change. One that changes nothing, or any in a review that is only read, leaves the
    /// session as it is.
    public void change(Change change) {
        var before = review.get();
        var after = change.applyTo(before);
        if (readOnly || after.equals(before)) {
            return;
        }
        assessment.set(reassessed(change, after));
        review.set(after.changedAt(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /// Looks again only at what the change can touch.
    private Assessment reassessed(Change change, Review after) {
        return switch (change) {
            case Change.SetState(var practice, _) ->
                    Assessor.reassess(assessment.get(), after, practice);
            case Change.SetSide(var practice, _) ->
                    Assessor.reassess(assessment.get(), after, practice);
            case Change.SetStatus(var practice, _) ->
                    Assessor.reassess(assessment.get(), after, practice);
            case Change.SetApplicability(var question, _) ->
                    Assessor.reassess(assessment.get(), after, question);
            case Change.SetWorkload _, Change.TakeSets _ -> Assessor.assess(after);
            case Change.SetNote _,
                    Change.SetEvidence _,
                    Change.SetOwner _,
                    Change.SetDue _,
                    Change.SetEffort _,
                    Change.SetNotes _,
                    Change.SetAnsweredBy _,
                    Change.SetFollowUp _,
                    Change.Confirm _,
                    Change.SetPeople _ ->
                    assessment.get();
        };
    }
}
