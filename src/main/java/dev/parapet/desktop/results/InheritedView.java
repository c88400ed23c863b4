package dev.parapet.desktop.results;

import dev.parapet.assessment.Responsibility;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.desktop.control.Prose;
import dev.parapet.desktop.control.Texts;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.wording.Wording;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/// What the provider carries alone, and which report proves it. Away where there is nothing.
final class InheritedView extends VBox {
    private final Texts texts;
    private final Wording wording;
    private final GridPane grid = new GridPane(16, 12);

    InheritedView(Texts texts, Wording wording) {
        super(12);
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("inherited");
        var heading = new Label(texts.of("inherited.title"));
        heading.getStyleClass().add("heading");
        var how = new Label(texts.of("inherited.how"));
        how.getStyleClass().addAll("small", "quiet");
        how.setWrapText(true);
        grid.getColumnConstraints().addAll(column(17), column(16), column(30), column(37));
        getChildren().addAll(heading, how, grid);
    }

    void show(Responsibility responsibility) {
        var divisions = responsibility.inherited();
        setVisible(!divisions.isEmpty());
        setManaged(isVisible());
        grid.getChildren().clear();
        grid.addRow(
                0,
                quiet(""),
                quiet(texts.of("inherited.models")),
                quiet(texts.of("inherited.report")),
                quiet(texts.of("inherited.look_for")));
        var line = 1;
        for (var division : divisions) {
            grid.addRow(
                    line++,
                    wrapped(division.area().title()),
                    text(models(responsibility, division)),
                    text(report(division.area().assurance())),
                    text(division.area().assurance().lookFor()));
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    }

    private String report(Assurance assurance) {
        if (assurance.report().isBlank()) {
            return texts.of("inherited.no_report");
        }
        return assurance.read().isBlank()
                ? assurance.report()
                : texts.of("inherited.read", assurance.report(), assurance.read());
    }

    private String models(Responsibility responsibility, Division division) {
        var whole = division.inherited().stream().filter(InheritedView::isWhole).count();
        return whole > 1 && whole == responsibility.models().size()
                ? texts.of("inherited.everywhere")
                : division.inherited().stream().map(this::model).collect(Collectors.joining(", "));
    }

    private String model(Share share) {
        var model = wording.model(share.model());
        return isWhole(share) ? model : texts.of("inherited.in_part", model);
    }

    private static boolean isWhole(Share share) {
        return share.ownership().carrier() == Carrier.PROVIDER;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Prose text(String words) {
        var prose = new Prose("small");
        prose.show(words);
        return prose;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "quiet");
        return label;
    }
}
