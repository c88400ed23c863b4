package dev.parapet.desktop.shell;

import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import javafx.scene.layout.Region;

/// Makes the screens of an open review.
public interface Screens {
    /// Makes the screen where questions are answered. The settings remember how wide its columns
    /// are, here as below.
    Answering answering(ReviewSession session, Navigator navigator, Settings settings);

    Region results(ReviewSession session, Navigator navigator);

    Planning plan(ReviewSession session, Navigator navigator, Settings settings);

    CompareScreen milestones(ReviewSession session, Navigator navigator, CompareScreen.Deeds deeds);

    /// Makes the screen of what a merge left to decide.
    Region conflicts(ReviewSession session, Navigator navigator, Settings settings);

    /// The screen of the plan.
    interface Planning {
        Region view();

        /// Shows the action for a practice.
        void show(PracticeRef practice);
    }

    /// The screen where questions are answered.
    interface Answering {
        Region view();

        /// The practice that has the keyboard, or had it last.
        PracticeRef at();

        void show(QuestionRef question);

        void show(PracticeRef practice);

        /// Does what a command says, as its key would.
        void perform(AnswerCommand command);
    }
}
