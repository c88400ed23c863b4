package dev.parapet.desktop.results;

import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.desktop.control.CarrierMark;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who carries what: areas down, service models across, and how far the customer's half is. Away
/// where no set divides responsibility.
final class ResponsibilityView extends VBox {
    private static final double LEAST = 150;

    private final Texts texts;
    private final Wording wording;
    private final Navigator navigator;
    private final GridPane matrix = new GridPane(4, 4);
    private final InheritedView inherited;

    ResponsibilityView(Texts texts, Wording wording, Navigator navigator) {
        super(12);
        this.texts = texts;
        this.wording = wording;
        this.navigator = navigator;
        this.inherited = new InheritedView(texts, wording);
        matrix.getStyleClass().add("responsibility");
        var heading = Dressing.text(texts.of("carries.title"), "heading");
        getChildren().addAll(heading, legend(), matrix, inherited);
        setVisible(false);
        setManaged(false);
    }

    void show(Responsibility responsibility) {
        setVisible(!responsibility.isEmpty());
        setManaged(isVisible());
        matrix.getChildren().clear();
        columns(responsibility);
        header(responsibility);
        var line = 1;
        for (var division : responsibility.divisions()) {
            line(responsibility, division, line++);
        }
        sum(responsibility, line);
        inherited.show(responsibility);
    }

    /// What the marks and figures mean.
    private FlowPane legend() {
        var legend = new FlowPane(24, 8);
        for (var carrier : Carrier.values()) {
            var entry =
                    new HBox(
                            8,
                            new CarrierMark(wording, carrier),
                            Dressing.text(wording.carrier(carrier), "small"));
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        legend.getChildren().add(Dressing.text(texts.of("carries.how"), "small", "quiet"));
        return legend;
    }

    private void columns(Responsibility responsibility) {
        var area = new ColumnConstraints(176, 260, Double.MAX_VALUE);
        area.setHgrow(Priority.SOMETIMES);
        matrix.getColumnConstraints().setAll(area);
        for (var _ : responsibility.models()) {
            var model = new ColumnConstraints(LEAST, 200, Double.MAX_VALUE);
            model.setHgrow(Priority.SOMETIMES);
            matrix.getColumnConstraints().add(model);
        }
    }

    private void header(Responsibility responsibility) {
        var column = 1;
        for (var model : responsibility.models()) {
            matrix.add(Dressing.text(wording.model(model), "small", "quiet", "model"), column++, 0);
        }
    }

    private void line(Responsibility responsibility, Division division, int line) {
        var title = Dressing.text(division.area().title(), "body");
        title.setWrapText(true);
        matrix.add(title, 0, line);
        for (var share : division.shares()) {
            matrix.add(
                    cell(division, share),
                    1 + responsibility.models().indexOf(share.model()),
                    line);
        }
    }

    private ShareCell cell(Division division, Share share) {
        return new ShareCell(texts, wording, division, share, navigator);
    }

    private void sum(Responsibility responsibility, int line) {
        matrix.add(Dressing.text(texts.of("carries.all"), "strong"), 0, line);
        var column = 1;
        for (var score : responsibility.byModel().values()) {
            var bar = new ShareBar();
            bar.fill(score.points() / 100.0);
            var sum = new VBox(4, bar, Dressing.text(wording.score(score), "small"));
            sum.getStyleClass().add("share-sum");
            matrix.add(sum, column++, line);
        }
    }
}
