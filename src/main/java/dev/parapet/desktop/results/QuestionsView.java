package dev.parapet.desktop.results;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.wording.ReasonWording;
import dev.parapet.wording.Wording;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;

/// The questions that carry a risk, worst first, each with its reason; the others on demand.
final class QuestionsView extends VBox {
    private static final double MARK = 16;

    /// As many rows as one reads through, and as the window lays out at once without a pause.
    private static final int PORTION = 50;

    private final Texts texts;
    private final Wording wording;
    private final Navigator navigator;
    private final VBox rows = new VBox();
    private final Label nothing = new Label();
    private final Hyperlink further = new Hyperlink();
    private final Hyperlink more = new Hyperlink();
    private List<QuestionAssessment> questions = List.of();
    private boolean all;
    private int most = PORTION;

    QuestionsView(Texts texts, Wording wording, Navigator navigator) {
        super(12);
        this.texts = texts;
        this.wording = wording;
        this.navigator = navigator;
        var heading = new Label(texts.of("questions.title"));
        heading.getStyleClass().add("heading");
        nothing.setText(texts.of("questions.none"));
        nothing.getStyleClass().add("quiet");
        further.setOnAction(_ -> goOn());
        more.setOnAction(_ -> toggle());
        getChildren().addAll(heading, nothing, rows, new HBox(16, further, more));
    }

    void show(Assessment assessment) {
        questions =
                assessment.questions().stream()
                        .sorted(Comparator.comparing(QuestionAssessment::risk))
                        .toList();
        fill();
    }

    private void toggle() {
        all = !all;
        most = PORTION;
        fill();
    }

    private void goOn() {
        most += PORTION;
        fill();
    }

    private void fill() {
        var risky = questions.stream().filter(QuestionsView::isRisky).toList();
        var listed = all ? questions : risky;
        rows.getChildren().setAll(listed.stream().limit(most).map(this::row).toList());
        Dressing.show(further, listed.size() > most);
        if (further.isVisible()) {
            further.setText(texts.of("questions.further", Math.min(PORTION, listed.size() - most)));
            further.setVisited(false);
        }
        nothing.setVisible(risky.isEmpty() && !all);
        nothing.setManaged(nothing.isVisible());
        more.setVisible(risky.size() < questions.size());
        more.setManaged(more.isVisible());
        more.setText(
                all ? texts.of("questions.risky") : texts.of("questions.all", questions.size()));
    }

    private static boolean isRisky(QuestionAssessment assessed) {
        return assessed.risk().compareTo(Risk.NONE) < 0;
    }

    private Pressable row(QuestionAssessment assessed) {
        var question = assessed.asked().question();
        var reason = new ReasonWording(wording).sentence(assessed);
        var mark = new RiskMark(wording, MARK);
        mark.show(assessed.risk(), assessed.accepted());
        var words = new VBox(4, heading(question.id(), question.title()), wrapped(reason, "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new Pressable(
                        texts.of(
                                "questions.row",
                                question.id(),
                                question.title(),
                                mark.getAccessibleText(),
                                reason),
                        () -> navigator.go(new Destination.ToQuestion(assessed.ref())),
                        mark,
                        words);
        row.setSpacing(16);
        row.getStyleClass().add("question-row");
        row.setId("question-" + question.key());
        return row;
    }

    private static HBox heading(String id, String title) {
        var number = new Label(id);
        number.getStyleClass().add("quiet");
        number.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, number, wrapped(title, "strong"));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
