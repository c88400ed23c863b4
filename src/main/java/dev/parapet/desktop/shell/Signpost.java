package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.write.WriteScreen;

import java.util.Optional;
import java.util.function.Consumer;

/// Where each destination lies.
record Signpost(Route route, CurrentReview current) implements Navigator {
    @Override
    public void go(Destination destination) {
        switch (destination) {
            case Destination.Home() -> route.home();
            case Destination.NewReview() -> route.newReview();
            case Destination.Answering() -> route.show(Place.ANSWER);
            case Destination.ToQuestion(var question) -> {
                route.show(Place.ANSWER);
                current.ifOpen(review -> review.answering().show(question));
            }
            case Destination.ToPractice(var practice) -> {
                route.show(Place.ANSWER);
                current.ifOpen(review -> review.answering().show(practice));
            }
            case Destination.Results() -> route.show(Place.RESULTS);
            case Destination.Plan() -> route.show(Place.PLAN);
            case Destination.ToAction(var practice) -> {
                route.show(Place.PLAN);
                current.ifOpen(review -> review.planning().show(practice));
            }
            case Destination.Writing() -> current.ifOpen(this::showOrWrite);
            case Destination.WritingAsOf(var milestone) ->
                    showPlan(screen -> screen.show(milestone));
            case Destination.Editions() -> route.showEditions(Optional.empty());
            case Destination.Milestones() -> route.show(Place.MILESTONES);
            case Destination.ToMilestone(var milestone) ->
                    showMilestones(screen -> screen.showTo(milestone));
            case Destination.SinceMilestone(var milestone) ->
                    showMilestones(screen -> screen.showSince(milestone));
            case Destination.Conflicts() -> route.show(Place.CONFLICTS);
            case Destination.Settings() -> route.settings().begin();
        }
    }

    private void showMilestones(Consumer<CompareScreen> as) {
        route.show(Place.MILESTONES);
        current.ifOpen(review -> as.accept(review.comparing()));
    }

    /// A plan that is on screen already is written.
    private void showOrWrite(OpenReview review) {
        if (review.writing().isOnScreen()) {
            review.writing().write();
        } else {
            showPlan(WriteScreen::showNow);
        }
    }

    /// The plan before it goes out belongs to the plan's screen.
    private void showPlan(Consumer<WriteScreen> as) {
        current.ifOpen(review -> {
            route.show(Place.PLAN);
            as.accept(review.writing());
            route.show(_ -> review.writing().view());
        });
    }
}
