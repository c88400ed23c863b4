package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Region;

import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;

/// The screen on which a review is answered, one question at a time. The review asks something.
public final class AnswerScreen {
    private final Place place;
    private final AnswerDesk desk;

    /// A screen whose links are copied when they are clicked, and that remembers nothing.
    public AnswerScreen(ReviewSession session, Navigator navigator, Wording wording) {
        this(session, navigator, wording, GuidanceLinks::copyToClipboard, Settings.unkept());
    }

    /// A screen for the open review.
    ///
    /// @param browser opens an address that was clicked
    /// @param settings remember how wide the columns are
    public AnswerScreen(
            ReviewSession session,
            Navigator navigator,
            Wording wording,
            Consumer<URI> browser,
            Settings settings) {
        var texts = new Texts("dev.parapet.desktop.answer.texts", wording.locale());
        this.place = new Place(session);
        this.desk =
                new AnswerDesk(
                        new Setting(session, place, wording, texts), navigator, browser, settings);
        Sheet.wear(desk, AnswerScreen.class, "answer.css");
    }

    public Region view() {
        return desk;
    }

    /// The practice that has the keyboard, or had it last.
    public PracticeRef at() {
        return place.spot().get().practiceRef();
    }

    /// Shows a question, where it is asked, with the keyboard on its first practice.
    public void show(QuestionRef question) {
        place.go(question);
        desk.focus();
    }

    /// Shows the question that asks about a practice, with the keyboard on the practice.
    public void show(PracticeRef practice) {
        place.go(practice);
        desk.focus();
    }

    /// Does what a command says, as its key would.
    public void perform(AnswerCommand command) {
        desk.perform(command);
    }

    static String sheet() {
        return Objects.requireNonNull(AnswerScreen.class.getResource("answer.css"))
                .toExternalForm();
    }
}
