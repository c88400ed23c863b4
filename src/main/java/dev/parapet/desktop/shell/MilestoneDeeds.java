package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.review.Milestone;

import javafx.beans.value.ObservableValue;

/// What the screen of milestones needs from the window: another review to compare with, the plan of
/// a milestone, and the history of the team.
///
/// @param review the open one
record MilestoneDeeds(OpenReview.Stage stage, OpenReview review) implements CompareScreen.Deeds {
    @Override
    public void choose(CompareScreen.Chosen chosen) {
        new OtherReview(stage.desk()).choose(chosen);
    }

    @Override
    public void writePlan(Milestone milestone) {
        stage.navigator().go(new Destination.WritingAsOf(milestone));
    }

    @Override
    public ObservableValue<Boolean> isShared() {
        return stage.team().isShared();
    }

    @Override
    public void commit(String milestone) {
        stage.team().commit(review, milestone);
    }
}
