package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination.Results;
import dev.parapet.review.Scope.Asked;
import dev.parapet.wording.ReasonWording;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Always in sight below the question: its risk, why, and the ways to its neighbours.
final class QuestionFoot extends VBox {
    private static final double MARK = 16;
    private static final Insets FIRST_LINE = new Insets(1, 0, 0, 0);

    private final Setting setting;
    private final Navigator navigator;
    private final ReasonWording reasons;
    private final RiskMark mark;
    private final Label sentence = Dressing.wrapping();
    private final HBox verdict;
    private final RiskMark shortMark;
    private final Label shortWord = Dressing.label();
    private final HBox shortVerdict;
    private final VBox column;
    private final Button before = new Button("", new FontIcon(Feather.ARROW_LEFT));
    private final Button after = new Button("", new FontIcon(Feather.ARROW_RIGHT));

    QuestionFoot(Setting setting, Navigator navigator) {
        this.setting = setting;
        this.navigator = navigator;
        this.reasons = new ReasonWording(setting.wording());
        this.mark = new RiskMark(setting.wording(), MARK);
        getStyleClass().addAll("question-foot", "surface");
        this.verdict = verdict();
        this.shortMark = new RiskMark(setting.wording(), MARK);
        this.shortVerdict = new HBox(8, shortMark, shortWord);
        shortVerdict.setAlignment(Pos.CENTER);
        this.column = new VBox(4, verdict, ways());
        Dressing.show(shortVerdict, false);
        column.setMaxWidth(QuestionView.TEXT_WIDTH);
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(column);
        setting.place().filter().subscribe(_ -> showWays());
        setting.place().questions().subscribe((_, _) -> showWays());
    }

    /// The risk and its reason, and where they stand: here, or with little room on a page that
    /// scrolls, while here the risk alone is said.
    HBox placeVerdict(boolean here) {
        column.getChildren().remove(verdict);
        if (here) {
            column.getChildren().addFirst(verdict);
        }
        Dressing.show(shortVerdict, !here);
        return verdict;
    }

    private HBox verdict() {
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setId("risk-sentence");
        var line = new HBox(8, mark, sentence);
        HBox.setMargin(mark, FIRST_LINE);
        return line;
    }

    private Node ways() {
        before.getStyleClass().addAll("flat", "way");
        before.setOnAction(_ -> setting.place().before().ifPresent(this::go));
        after.getStyleClass().addAll("flat", "way");
        after.setContentDisplay(ContentDisplay.RIGHT);
        after.setOnAction(_ -> goOn());
        var ways = new HBox(before, Dressing.spring(), shortVerdict, Dressing.spring(), after);
        ways.setAlignment(Pos.CENTER);
        return ways;
    }

    private void showWays() {
        var previous = setting.place().before();
        before.setVisible(previous.isPresent());
        previous.ifPresent(asked -> name(before, "question.before", asked));
        setting.place()
                .after()
                .ifPresentOrElse(
                        asked -> name(after, "question.after", asked),
                        () -> {
                            after.setText(setting.text("question.results"));
                            after.setAccessibleText(after.getText());
                        });
    }

    /// Turns to another question.
    void turn() {
        showWays();
        show();
    }

    /// Follows an answer, which may take a neighbour out of those that the filter keeps.
    void update() {
        if (!setting.place().filter().get().isAll()) {
            showWays();
        }
        show();
    }

    private void show() {
        var assessed = setting.assessed();
        mark.show(assessed.risk(), assessed.accepted());
        sentence.setText(reasons.sentence(assessed));
        shortMark.show(assessed.risk(), assessed.accepted());
        shortWord.setText(setting.wording().risk(assessed.risk(), assessed.accepted()));
    }

    private void name(Button button, String key, Asked asked) {
        // an underscore of an id is no shortcut
        button.setMnemonicParsing(false);
        button.setText(
                LongIds.areIn(asked.set()) ? asked.question().title() : asked.question().id());
        button.setAccessibleText(
                setting.text(key, asked.question().id(), asked.question().title()));
    }

    private void goOn() {
        setting.place().after().ifPresentOrElse(this::go, () -> navigator.go(new Results()));
    }

    private void go(Asked asked) {
        setting.place().go(Spot.first(asked));
    }
}
