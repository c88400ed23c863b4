package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.TickList;
import dev.parapet.review.Change.Together;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Answers several practices in one step, which is undone in one step: those of the question, or
/// any that the filter keeps.
final class SeveralView extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 600;
    private static final double A_FEW = 132;

    private final Setting setting;
    private final Runnable closed;
    private final SeveralFields fields;
    private final TickList<Row> list;
    private final Label summary = Dressing.wrapping("small", "quiet");
    private final Button apply = new Button();
    private final Button close = new Button("", new FontIcon(Feather.X));

    /// A practice that may be chosen.
    record Row(Spot spot, BooleanProperty chosen) {}

    /// @param closed takes it away
    SeveralView(Setting setting, Runnable closed) {
        super(12);
        this.setting = setting;
        this.closed = closed;
        this.fields = new SeveralFields(setting, this::update);
        getStyleClass().add("several");
        setMaxSize(WIDTH, HEIGHT);
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(setting.text("several.close"));
        close.setOnAction(_ -> closed.run());
        this.list = new TickList<>(new SeveralSaying(setting));
        list.getStyleClass().add("several-list");
        list.setAccessibleText(setting.text("several.practices"));
        list.setMinHeight(A_FEW);
        VBox.setVgrow(list, Priority.ALWAYS);
        apply.setDefaultButton(true);
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(_ -> apply());
        getChildren().addAll(head(), fields, ways(), list, foot());
        update();
    }

    /// Offers what the filter keeps, with the practices of the question on screen chosen.
    void begin() {
        var here = setting.spot().asked();
        var seen = new HashSet<Object>();
        list.getItems()
                .setAll(
                        setting.place()
                                .keptSpots()
                                .filter(spot -> seen.add(spot.practiceRef()))
                                .map(spot -> row(spot, spot.asked().equals(here)))
                                .toList());
        list.getItems().stream()
                .filter(row -> row.chosen().get())
                .findFirst()
                .ifPresent(list::scrollTo);
        list.getFocusModel().focus(0);
        fields.begin();
        update();
    }

    private Row row(Spot spot, boolean chosen) {
        var row = new Row(spot, new SimpleBooleanProperty(chosen));
        row.chosen().subscribe((_, _) -> update());
        return row;
    }

    private Node head() {
        var title = Dressing.text(setting.text("several"), "heading");
        var line = new HBox(title, Dressing.spring(), close);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node ways() {
        return new HBox(
                4,
                way("several.all", _ -> true),
                way("several.question", row -> row.spot().hasQuestionOf(setting.spot())),
                way("several.unanswered", this::lacksAnAnswer),
                way("several.none", _ -> false));
    }

    private Button way(String key, Predicate<Row> chosen) {
        var button = new Button(setting.text(key));
        button.getStyleClass().add("small-toggle");
        button.setAccessibleText(setting.text("several.choose", button.getText()));
        button.setOnAction(_ -> list.getItems().forEach(row -> row.chosen().set(chosen.test(row))));
        return button;
    }

    private Node foot() {
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(16, summary, apply);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void update() {
        var rows = chosen().toList();
        apply.setText(setting.text("several.apply", rows.size()));
        apply.setDisable(setting.session().isReadOnly() || changeOf(rows).changes().isEmpty());
        var lost = rows.stream().filter(this::losesItsAnswer).count();
        summary.setText(
                lost == 0
                        ? setting.text("several.of", rows.size(), list.getItems().size())
                        : setting.text(
                                "several.replaces", rows.size(), list.getItems().size(), lost));
    }

    private boolean losesItsAnswer(Row row) {
        var now = setting.session().review().get().answerTo(row.spot().practiceRef());
        return now.isAnswered()
                && fields.state().filter(next -> !next.equals(now.state())).isPresent();
    }

    private boolean lacksAnAnswer(Row row) {
        return !setting.session().review().get().answerTo(row.spot().practiceRef()).isAnswered();
    }

    private void apply() {
        setting.change(changeOf(chosen().toList()));
        closed.run();
    }

    private Together changeOf(List<Row> rows) {
        return fields.of(
                rows.stream().map(row -> row.spot().practiceRef()).toList(),
                rows.stream().map(row -> row.spot().question()).distinct().toList());
    }

    private Stream<Row> chosen() {
        return list.getItems().stream().filter(row -> row.chosen().get());
    }
}
