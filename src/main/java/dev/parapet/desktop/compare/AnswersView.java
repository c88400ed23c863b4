package dev.parapet.desktop.compare;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.review.Milestone;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/// The answers of a milestone as they stood, to read.
final class AnswersView extends VBox {
    private static final double ID = 96;

    private final Look look;
    private final Label heading = Dressing.paragraph("", "title");
    private final VBox questions = new VBox(24);

    /// @param back goes back to the comparison
    AnswersView(Look look, Runnable back) {
        super(16);
        this.look = look;
        var link = new Hyperlink(look.text("answers.back"));
        link.setId("answers-back");
        link.setOnAction(_ -> {
            link.setVisited(false);
            back.run();
        });
        getStyleClass().add("old-answers");
        getChildren().addAll(link, heading, questions);
    }

    void show(Milestone milestone, Review then) {
        heading.setText(look.text("answers", look.name(new Moment.Kept(milestone))));
        var shown = new ArrayList<Node>();
        new Scope(then).questions().forEach(asked -> shown.add(question(asked, then)));
        questions.getChildren().setAll(shown);
    }

    private Node question(Asked asked, Review then) {
        var question = asked.question();
        var box =
                new VBox(
                        4,
                        Dressing.paragraph(
                                look.text("answers.question", question.id(), question.title()),
                                "heading"));
        var answer = then.answerTo(asked.ref());
        if (!answer.applies()) {
            box.getChildren().add(Dressing.paragraph(look.text("answers.does_not_apply"), "quiet"));
        }
        asked.practices()
                .forEach(practice ->
                        box.getChildren()
                                .add(
                                        row(
                                                practice.id(),
                                                practice.title(),
                                                then.answerTo(asked.refOf(practice)))));
        if (!answer.notes().isBlank()) {
            box.getChildren().add(Dressing.paragraph(answer.notes(), "small"));
        }
        return box;
    }

    private Node row(String id, String title, PracticeAnswer answer) {
        var mark = Dressing.text(id, "small", "quiet");
        mark.setMinWidth(ID);
        var said = new VBox(2, Dressing.paragraph(title));
        if (!answer.note().isBlank()) {
            said.getChildren().add(Dressing.paragraph(answer.note(), "small", "quiet"));
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var state = Dressing.text(look.wording().state(answer.state()), "small");
        state.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(12, mark, said, state);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("change-row");
        return row;
    }
}
