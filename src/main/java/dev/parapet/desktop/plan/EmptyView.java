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
    private final Button answer;

    EmptyView(Texts texts, Runnable answer) {
        super(16);
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().add("plan");
        sentence.getStyleClass().add("title");
        sentence.setWrapText(true);
        this.answer = new Button(texts.of("empty.answer"));
        this.answer.getStyleClass().add("accent");
        this.answer.setOnAction(_ -> answer.run());
        getChildren().addAll(sentence, this.answer);
    }

    /// The way back to the questions.
    Button answer() {
        return answer;
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
