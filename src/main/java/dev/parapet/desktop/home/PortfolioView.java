package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.ProgressStrip;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.home.PortfolioModel.Stage;
import dev.parapet.portfolio.PortfolioFilter;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// All reviews of the workspace: narrowed down, sorted and opened from here.
final class PortfolioView extends VBox {
    private static final double A_FEW = 176;
    private static final double NARROW = 560;

    /// Most looks find all as it was and are over before that.
    private static final Duration UNNOTICED = Duration.millis(300);

    private final PortfolioModel model;
    private final HomeScreen.Actions actions;
    private final Texts texts;
    private final PortfolioTable table;
    private final Label count = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final Hyperlink turn = new Hyperlink();
    private final PauseTransition unnoticed = new PauseTransition(UNNOTICED);
    private boolean lasts;

    PortfolioView(
            PortfolioModel model,
            HomeScreen.Actions actions,
            Texts texts,
            Wording wording,
            MomentWording moments) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.table =
                new PortfolioTable(
                        model, new PortfolioColumns(model, texts, wording, moments), actions);
        table.setAccessibleText(texts.of("tab.portfolio"));
        getStyleClass().add("portfolio");
        table.setMinHeight(A_FEW);
        VBox.setVgrow(table, Priority.ALWAYS);
        progress.managedProperty().bind(progress.visibleProperty());
        turn.managedProperty().bind(turn.visibleProperty());
        turn.getStyleClass().add("small");
        turn.setMinWidth(USE_PREF_SIZE);
        unnoticed.setOnFinished(_ -> {
            lasts = true;
            show(model.stage().get());
        });
        getChildren().addAll(new FilterBar(model, texts, wording), foot(), progress, table);
        model.stage().subscribe(this::show);
        model.shown().subscribe(() -> show(model.stage().get()));
    }

    /// Which folder this is, and how much of it is shown.
    private Beside foot() {
        var folder = new Label();
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.getStyleClass().addAll("small", "quiet");
        folder.setMinWidth(0);
        model.folder()
                .subscribe(now -> {
                    folder.setText(now.toString());
                    Hint.on(folder, now.toString());
                });
        var choose = new Hyperlink(texts.of("portfolio.choose"));
        choose.getStyleClass().add("small");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> actions.chooseWorkspace());
        var compare = new CompareButton(table, texts, actions);
        count.getStyleClass().addAll("small", "quiet");
        count.setMinWidth(USE_PREF_SIZE);
        var where = new HBox(8, folder, choose);
        where.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        var much = new HBox(8, count, turn, compare);
        much.setAlignment(Pos.CENTER_LEFT);
        var foot = new Beside(NARROW, 8, where, much).aligned(Pos.CENTER_LEFT);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void show(Stage stage) {
        wait(stage instanceof Stage.NotBegun || stage instanceof Stage.Reading);
        progress.setVisible(lasts && stage instanceof Stage.Reading);
        turn.setVisible(lasts || stage instanceof Stage.Stopped);
        switch (stage) {
            case Stage.NotBegun() -> say("", placeholder("portfolio.looking"));
            case Stage.Reading(var read, var all) -> showReading(read, all);
            case Stage.Stopped(var read, var all) -> {
                turn("portfolio.go_on", actions::readTheRest);
                say(
                        all == 0 ? "" : texts.of("portfolio.stopped", read, all),
                        model.entries().isEmpty() ? placeholder("portfolio.unread") : none());
            }
            case Stage.Failed(var sentence) -> say("", failed(sentence));
            case Stage.Done(var remark) -> showAll(remark);
        }
    }

    /// Says nothing of what does not last.
    private void wait(boolean busy) {
        if (!busy) {
            unnoticed.stop();
            lasts = false;
        } else if (!lasts) {
            turn("portfolio.stop", actions::stopReading);
            unnoticed.play();
        }
    }

    private void turn(String key, Runnable action) {
        turn.setText(texts.of(key));
        turn.setOnAction(_ -> action.run());
        turn.setVisited(false);
    }

    private void showReading(int read, int all) {
        var words = texts.of("portfolio.reading", read, all);
        progress.show((double) read / all, words);
        say(lasts ? words : "", placeholder("portfolio.looking"));
    }

    private void showAll(String remark) {
        var all = model.entries().size();
        var shown = model.shown().size();
        var words =
                shown == all
                        ? texts.of("portfolio.count", all)
                        : texts.of("portfolio.some", shown, all);
        say(remark.isEmpty() ? words : remark + " " + words, all == 0 ? empty() : none());
    }

    private void say(String words, Node placeholder) {
        count.setText(words);
        table.setPlaceholder(placeholder);
    }

    private Node empty() {
        return column(
                placeholder("portfolio.empty"),
                button("begin.new", actions::newReview),
                button("portfolio.choose", actions::chooseWorkspace));
    }

    private Node none() {
        return column(
                placeholder("portfolio.none"),
                button("portfolio.all", () -> model.filter().set(PortfolioFilter.ALL)));
    }

    private Node failed(String sentence) {
        return column(new Label(sentence), button("portfolio.choose", actions::chooseWorkspace));
    }

    private Label placeholder(String key) {
        return new Label(texts.of(key));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static VBox column(Node sentence, Node... buttons) {
        var row = new HBox(buttons);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("buttons");
        var column = new VBox(sentence, row);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("placeholder-column");
        return column;
    }
}
