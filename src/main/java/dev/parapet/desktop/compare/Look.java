package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Texts;
import dev.parapet.wording.ComparisonWording;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.TrendWording;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.LocalDate;
import java.time.ZoneId;

/// The words of this screen, and the few ways in which it sets up a node.
record Look(Texts texts, Wording wording, ZoneId zone) {
    String text(String key, Object... values) {
        return texts.of(key, values);
    }

    ComparisonWording comparison() {
        return new ComparisonWording(wording);
    }

    TrendWording trend() {
        return new TrendWording(wording);
    }

    /// What a side is called.
    String name(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> text("now");
            case Moment.Kept(var milestone) ->
                    text(
                            "moment",
                            milestone.name(),
                            wording.day(LocalDate.ofInstant(milestone.at(), zone)));
            case Moment.Other(_, var file) -> file;
        };
    }

    MomentWording moments() {
        return new MomentWording(wording, zone);
    }

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that wraps and is never cut.
    static Label wrapping(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows a node or takes it out of the layout as well.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
