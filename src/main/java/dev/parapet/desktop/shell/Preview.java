package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.SetWatch;
import dev.parapet.desktop.preview.PreviewScreen;
import dev.parapet.desktop.preview.Trial;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A question set file on screen, followed for as long as it is there.
final class Preview implements Navigator {
    private final Screens screens;
    private final Trial trial;
    private final PreviewScreen screen;
    private final Screens.Answering answering;
    private final Supplier<SetWatch> watching;
    private Optional<SetWatch> watch = Optional.empty();

    /// Opens a preview.
    ///
    /// @param begin begins a review with the set as it is then
    Preview(Desk desk, Screens screens, Path file, Trial trial, Consumer<QuestionSet> begin) {
        this.screens = screens;
        this.trial = trial;
        this.screen =
                new PreviewScreen(
                        file,
                        trial,
                        new Wording(desk.machine().locale()),
                        () -> begin.accept(trial.set()));
        this.answering = screens.answering(trial.session(), this, desk.settings());
        this.watching =
                () ->
                        new SetWatch(
                                file,
                                screen::take,
                                failure -> screen.tellAway(desk.failures().reading(failure)));
        screen.show(answering.view());
        screen.view().sceneProperty().subscribe(scene -> follow(scene != null));
    }

    Region view() {
        return screen.view();
    }

    @Override
    public void go(Destination destination) {
        switch (destination) {
            case Destination.Answering() -> screen.show(answering.view());
            case Destination.ToQuestion(var question) -> {
                screen.show(answering.view());
                answering.show(question);
            }
            case Destination.ToPractice(var practice) -> {
                screen.show(answering.view());
                answering.show(practice);
            }
            case Destination.Results() -> screen.show(screens.results(trial.session(), this));
            case Destination.Home _,
                    Destination.NewReview _,
                    Destination.Plan _,
                    Destination.ToAction _,
                    Destination.Editions _,
                    Destination.Milestones _,
                    Destination.ToMilestone _,
                    Destination.SinceMilestone _,
                    Destination.Conflicts _,
                    Destination.Writing _,
                    Destination.WritingAsOf _,
                    Destination.Settings _ -> {}
        }
    }

    @Override
    public boolean leadsTo(Destination destination) {
        return switch (destination) {
            case Destination.Answering _,
                    Destination.ToQuestion _,
                    Destination.ToPractice _,
                    Destination.Results _ ->
                    true;
            case Destination.Home _,
                    Destination.NewReview _,
                    Destination.Plan _,
                    Destination.ToAction _,
                    Destination.Editions _,
                    Destination.Milestones _,
                    Destination.ToMilestone _,
                    Destination.SinceMilestone _,
                    Destination.Conflicts _,
                    Destination.Writing _,
                    Destination.WritingAsOf _,
                    Destination.Settings _ ->
                    false;
        };
    }

    /// Follows the file for as long as it is on screen.
    private void follow(boolean shown) {
        watch.ifPresent(SetWatch::close);
        watch = shown ? Optional.of(watching.get()) : Optional.empty();
    }
}
