package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.ProgressStrip;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How far the review is: always in sight.
final class NavigationFoot extends VBox {
    /// What lies behind the review: its editions, and what they left without a place.
    interface Ways {
        boolean hasEditions();

        void editions();

        void archive();

        /// Answers several of the practices that are listed.
        void several();
    }

    private final Setting setting;
    private final Label answered = Dressing.label("strong");
    private final ProgressStrip strip = new ProgressStrip();
    private final Label score = Dressing.wrapping("small", "quiet");
    private final Hyperlink archive = new Hyperlink();

    /// The foot.
    ///
    /// @param ways where its links lead
    NavigationFoot(Setting setting, Ways ways) {
        super(8);
        this.setting = setting;
        getStyleClass().add("navigation-foot");
        var editions = new Hyperlink(setting.text("editions"));
        editions.setOnAction(_ -> ways.editions());
        Dressing.show(editions, ways.hasEditions());
        archive.setOnAction(_ -> ways.archive());
        var links = new HBox(16, editions, archive);
        links.getStyleClass().add("links");
        getChildren().addAll(answered, strip, score, links);
        update();
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
