package dev.parapet.desktop.home;

import dev.parapet.desktop.control.ProgressStrip;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.home.PortfolioModel.Stage;
import dev.parapet.portfolio.PortfolioFilter;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All reviews of the workspace: narrowed down, sorted and opened from here.
final class PortfolioView extends VBox {
    private static final double A_FEW = 176;

    private final PortfolioModel model;
    private final HomeScreen.Actions actions;
    private final Texts texts;
    private final PortfolioTable table;
    private final Label count = new Label();
    private final ProgressStrip progress = new ProgressStrip();

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
        getChildren().addAll(new FilterBar(model, texts, wording), foot(), progress, table);
        model.stage().subscribe(this::show);
        model.shown().subscribe(() -> show(model.stage().get()));
    }

    /// Which folder this is, and how much of it is shown.
    private HBox foot() {
        var folder = new Label();
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.getStyleClass().addAll("small", "quiet");
        folder.setMinWidth(0);
        model.folder()
                .subscribe(now -> {
                    folder.setText(now.toString());
                    folder.setTooltip(new Tooltip(now.toString()));
                });
        var choose = new Hyperlink(texts.of("portfolio.choose"));
        choose.getStyleClass().add("small");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> actions.chooseWorkspace());
        var compare = new CompareButton(table, texts, actions);
        count.getStyleClass().addAll("small", "quiet");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(folder, choose, gap, count, compare);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void show(Stage stage) {
        var all = model.entries().size();
        var shown = model.shown().size();
        progress.setVisible(stage instanceof Stage.Reading);
        switch (stage) {
            case Stage.NotBegun() -> say("", placeholder("portfolio.looking"));
            case Stage.Reading(var read, var total) -> {
                var words = texts.of("portfolio.reading", read, total);
                progress.show((double) read / total, words);
                say(words, placeholder("portfolio.looking"));
            }
            case Stage.Failed(var sentence) -> say("", failed(sentence));
            case Stage.Done(var remark) -> {
                var words =
                        shown == all
                                ? texts.of("portfolio.count", all)
                                : texts.of("portfolio.some", shown, all);
                say(remark.isEmpty() ? words : remark + " " + words, all == 0 ? empty() : none());
            }
        }
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
