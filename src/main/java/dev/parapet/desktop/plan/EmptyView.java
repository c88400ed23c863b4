package dev.parapet.desktop.plan;

import dev.parapet.assessment.Score;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says why there is nothing to do, and leads back to the questions.
final class EmptyView extends VBox {
    private final Texts texts;
    private final Label sentence = new Label();

    EmptyView(Texts texts, Runnable answer) {
        super(16);
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().add("plan");
        sentence.getStyleClass().add("title");
        sentence.setWrapText(true);
        var button = new Button(texts.of("empty.answer"));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> answer.run());
        getChildren().addAll(sentence, button);
    }

    void show(Score score) {
        sentence.setText(texts.of(reason(score)));
    }

    private static String reason(Score score) {
        if (score.answered() == 0) {
            return "empty.unanswered";
        }
        return score.isComplete() ? "empty.in_place" : "empty.so_far";
    }
}
