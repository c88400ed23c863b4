package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.SetWatch;
import dev.parapet.desktop.preview.PreviewScreen;
import dev.parapet.desktop.preview.Trial;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A question set file on screen, followed for as long as it is there.
final class Preview implements Navigator, AutoCloseable {
    private final Screens screens;
    private final Trial trial;
    private final PreviewScreen screen;
    private final Screens.Answering answering;
    private final SetWatch watch;

    /// Opens a preview.
    ///
    /// @param begin begins a review with the set as it is then
    Preview(Desk desk, Screens screens, Path file, QuestionSet set, Consumer<QuestionSet> begin) {
        this.screens = screens;
        this.trial = new Trial(file, set, desk.machine().clock());
        this.screen =
                new PreviewScreen(
                        file,
                        trial,
                        new Wording(desk.machine().locale()),
                        () -> begin.accept(trial.set()));
        this.answering = screens.answering(trial.session(), this);
        this.watch =
                new SetWatch(
                        file,
                        screen::take,
                        failure -> screen.tellAway(desk.failures().reading(failure)));
        screen.show(answering.view());
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
            case Destination.Home(), Destination.NewReview(), Destination.Plan(),
                    Destination.Editions() -> {}
        }
    }

    @Override
    public boolean leadsTo(Destination destination) {
        return switch (destination) {
            case Destination.Answering _, Destination.ToQuestion _, Destination.ToPractice _,
                    Destination.Results _ -> true;
            case Destination.Home _, Destination.NewReview _, Destination.Plan _,
                    Destination.Editions _ -> false;
        };
    }

    @Override
    public void close() {
        watch.close();
    }
}
