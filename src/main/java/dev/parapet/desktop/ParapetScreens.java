package dev.parapet.desktop;

import dev.parapet.desktop.answer.AnswerScreen;
import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.merge.MergeScreen;
import dev.parapet.desktop.plan.PlanScreen;
import dev.parapet.desktop.results.ResultsScreen;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.shell.Screens;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.net.URI;
import java.util.function.Consumer;

/// The screens of an open review.
///
/// @param browser opens a page that a user clicked on
record ParapetScreens(Wording wording, Consumer<URI> browser) implements Screens {
    @Override
    public Answering answering(ReviewSession session, Navigator navigator, Settings settings) {
        return new AnsweringScreen(
                new AnswerScreen(session, navigator, wording, browser, settings));
    }

    @Override
    public Region results(ReviewSession session, Navigator navigator) {
        return new ResultsScreen(session, navigator, wording).view();
    }

    @Override
    public Planning plan(ReviewSession session, Navigator navigator, Settings settings) {
        return new PlanningScreen(new PlanScreen(session, navigator, wording, settings));
    }

    @Override
    public CompareScreen milestones(
            ReviewSession session, Navigator navigator, CompareScreen.Deeds deeds) {
        return new CompareScreen(session, navigator, wording, deeds);
    }

    @Override
    public Region conflicts(ReviewSession session, Navigator navigator, Settings settings) {
        return new MergeScreen(session, navigator, wording, settings).view();
    }

    private record PlanningScreen(PlanScreen screen) implements Planning {
        @Override
        public Region view() {
            return screen.view();
        }

        @Override
        public void show(PracticeRef practice) {
            screen.show(practice);
        }
    }

    private record AnsweringScreen(AnswerScreen screen) implements Answering {
        @Override
        public Region view() {
            return screen.view();
        }

        @Override
        public PracticeRef at() {
            return screen.at();
        }

        @Override
        public void show(QuestionRef question) {
            screen.show(question);
        }

        @Override
        public void show(PracticeRef practice) {
            screen.show(practice);
        }

        @Override
        public void perform(AnswerCommand command) {
            screen.perform(command);
        }
    }
}
