package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.ProgressStrip;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The filter of the navigation, and how far the review is: always in sight.
final class NavigationFoot extends VBox {
    /// What lies behind the review: its editions, and what they left without a place.
    interface Ways {
        boolean hasEditions();

        void editions();

        void archive();
    }

    private final Setting setting;
    private final ComboBox<Filter> filter;
    private final Label answered = Dressing.label("strong");
    private final ProgressStrip strip = new ProgressStrip();
    private final Label score = Dressing.wrapping("small", "quiet");
    private final Hyperlink archive = new Hyperlink();

    /// The foot.
    ///
    /// @param ways where its links lead
    NavigationFoot(Setting setting, Runnable filterChanged, Ways ways) {
        super(8);
        this.setting = setting;
        getStyleClass().add("navigation-foot");
        this.filter = Choices.of(Filter.values(), each -> setting.text(each.key()));
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setAccessibleText(setting.text("filter"));
        filter.valueProperty().subscribe((_, _) -> filterChanged.run());
        var editions = new Hyperlink(setting.text("editions"));
        editions.setOnAction(_ -> ways.editions());
        Dressing.show(editions, ways.hasEditions());
        archive.setOnAction(_ -> ways.archive());
        var links = new HBox(16, editions, archive);
        links.getStyleClass().add("links");
        getChildren().addAll(filter, answered, strip, score, links);
        update();
    }

    Filter filter() {
        return filter.getValue();
    }

    /// Brings the figures up to date.
    void update() {
        var now = setting.session().assessment().get().score();
        answered.setText(setting.text("progress", now.answered(), now.asked(), now.completeness()));
        strip.show((double) now.answered() / Math.max(1, now.asked()), answered.getText());
        score.setText(setting.text("progress.score", setting.wording().score(now)));
        var archived = setting.session().review().get().archive().size();
        archive.setText(setting.text("archive.open", archived));
        Dressing.show(archive, archived > 0);
    }
}
