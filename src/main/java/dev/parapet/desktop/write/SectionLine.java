package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Texts;
import dev.parapet.report.plan.PlanSection;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A section of the plan: whether it is wanted, and the way to its page.
final class SectionLine extends HBox {
    private final Texts texts;
    private final Deeds deeds;
    private final String name;
    private final CheckBox box;
    private final StackPane aside = new StackPane();

    /// What happens here.
    interface Deeds {
        void want(PlanSection section, boolean wanted);

        /// Shows a page of the proof.
        void go(int page);
    }

    SectionLine(Texts texts, PlanSection section, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        this.name = texts.of("section." + section.id());
        this.box = new CheckBox(name);
        box.setId("section-" + section.id());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> deeds.want(section, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        aside.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section-line");
        getChildren().setAll(box, aside);
    }

    void tick(boolean wanted) {
        box.setSelected(wanted);
    }

    /// It has something to say.
    void offer(Proof.Spot spot) {
        box.setDisable(false);
        box.setAccessibleText(name);
        switch (spot) {
            case Proof.OnPage(var page) -> aside.getChildren().setAll(link(page));
            case Proof.Nowhere() -> aside.getChildren().clear();
        }
    }

    /// It has nothing to say.
    void refuse() {
        var why = texts.of("section.nothing");
        var words = new Label(why);
        words.getStyleClass().addAll("small", "quiet");
        words.setMinWidth(USE_PREF_SIZE);
        box.setDisable(true);
        box.setAccessibleText(texts.of("section.said", name, why));
        aside.getChildren().setAll(words);
    }

    private Hyperlink link(int page) {
        var link = new Hyperlink(texts.of("section.page", page + 1));
        link.getStyleClass().add("small");
        link.setAccessibleText(texts.of("section.go", name, page + 1));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            deeds.go(page);
        });
        return link;
    }
}
