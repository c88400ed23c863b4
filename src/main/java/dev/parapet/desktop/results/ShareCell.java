package dev.parapet.desktop.results;

import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.desktop.control.CarrierMark;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One area in one service model: who carries it, and how far the customer's half is. Leads to what
/// is left to do there.
final class ShareCell extends StackPane {
    private final Texts texts;
    private final Wording wording;

    ShareCell(Texts texts, Wording wording, Division division, Share share, Navigator navigator) {
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("share-cell");
        var content = content(share);
        HBox.setHgrow(content, Priority.ALWAYS);
        if (share.questions().isEmpty()) {
            getChildren().add(content);
            return;
        }
        var row =
                new Pressable(
                        says(division, share),
                        () ->
                                navigator.go(
                                        new Destination.ToQuestion(share.questions().getFirst())),
                        content);
        row.setId("share-" + division.area().id() + "-" + share.model().name());
        getChildren().add(row);
    }

    private String says(Division division, Share share) {
        return texts.of(
                "carries.said",
                division.area().title(),
                wording.model(share.model()),
                wording.carrier(share.ownership()),
                wording.score(share.customer()));
    }

    private VBox content(Share share) {
        var carrier = new Label(wording.carrier(share.ownership()));
        carrier.setWrapText(true);
        carrier.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(8, new CarrierMark(wording, share.ownership().carrier()), carrier);
        head.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(4, head);
        content.getStyleClass().add("share-content");
        if (share.customer().asked() > 0) {
            content.getChildren().add(half(share));
        }
        return content;
    }

    private HBox half(Share share) {
        var score = share.customer();
        var bar = new ShareBar();
        bar.fill(score.points() / 100.0);
        bar.setMaxWidth(72);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var figures =
                new Label(
                        texts.of(
                                score.hasPoints() ? "carries.half" : "carries.half.none",
                                score.points(),
                                score.completeness()));
        figures.getStyleClass().addAll("small", "quiet");
        figures.setMinWidth(USE_PREF_SIZE);
        var half = new HBox(8, bar, figures);
        half.setAlignment(Pos.CENTER_LEFT);
        return half;
    }
}
