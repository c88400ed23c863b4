package dev.parapet.desktop;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.shell.Screens;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/// The screens of an open review.
record ParapetScreens(Wording wording) implements Screens {
    @Override
    public Answering answering(ReviewSession session, Navigator navigator) {
        return new EmptyAnswering(new Pane());
    }

    @Override
    public Region results(ReviewSession session, Navigator navigator) {
        return new Pane();
    }

    @Override
    public Region plan(ReviewSession session, Navigator navigator, Runnable writePlan) {
        return new Pane();
    }

    @Override
    public List<String> stylesheets() {
        return List.of();
    }

    private record EmptyAnswering(Region view) implements Answering {
        @Override
        public void show(QuestionRef question) {}

        @Override
        public void show(PracticeRef practice) {}
    }
}
