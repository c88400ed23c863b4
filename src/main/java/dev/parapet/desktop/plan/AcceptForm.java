package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Asks who accepts a risk, why, and until when.
final class AcceptForm extends VBox {
    private static final int LINES = 3;

    private final Texts texts;
    private final TextArea reason = new TextArea();
    private final TextField approver = new TextField();
    private final DayPicker expires;

    AcceptForm(Texts texts, Wording wording, Consumer<Status> accept, Runnable cancel) {
        super(12);
        this.texts = texts;
        this.expires = new DayPicker(Due.NOT_SET, texts.of("day.prompt"), wording);
        getStyleClass().add("accept");
        var heading = new Label(texts.of("accept.title"));
        heading.getStyleClass().add("heading");
        var explained = new Label(texts.of("accept.explained"));
        explained.getStyleClass().addAll("small", "quiet");
        explained.setWrapText(true);
        reason.setPrefRowCount(LINES);
        reason.setWrapText(true);
        reason.setId("accept-reason");
        approver.setId("accept-approver");
        approver.setPromptText(texts.of("accept.approver.prompt"));
        expires.setId("accept-expires");
        expires.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        heading,
                        explained,
                        field("accept.reason", reason),
                        field("accept.approver", approver),
                        field("accept.expires", expires),
                        buttons(accept, cancel));
    }

    void focus() {
        reason.requestFocus();
    }

    private HBox buttons(Consumer<Status> accept, Runnable cancel) {
        var yes = new Button(texts.of("accept.do"));
        yes.getStyleClass().add("accent");
        yes.setId("accept-do");
        yes.disableProperty()
                .bind(
                        reason.textProperty()
                                .map(String::isBlank)
                                .flatMap(none ->
                                        approver.textProperty().map(who -> none || who.isBlank())));
        yes.setOnAction(_ -> {
            if (expires.isReadable()) {
                accept.accept(accepted());
            } else {
                expires.requestFocus();
            }
        });
        var no = new Button(texts.of("accept.cancel"));
        no.setCancelButton(true);
        no.setOnAction(_ -> cancel.run());
        return new HBox(8, yes, no);
    }

    private Status accepted() {
        return new Status.Accepted(
                reason.getText().strip(), approver.getText().strip(), expires.due());
    }

    private VBox field(String key, Node field) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "strong");
        label.setLabelFor(field);
        field.setAccessibleText(texts.of(key));
        return new VBox(4, label, field);
    }
}
