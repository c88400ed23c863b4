package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.People;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// Asks who takes part, and says where the review will be kept.
final class PeopleStep implements Step {
    private final Texts texts;
    private final TextField reviewer;
    private final TextField attendees;
    private final Label file = new Label();
    private final VBox view;

    /// @param name who leads it, as far as one can guess
    PeopleStep(Texts texts, String name) {
        this.texts = texts;
        this.reviewer = line("reviewer");
        reviewer.setText(name);
        this.attendees = line("attendees");
        this.view = new VBox(field("reviewer", reviewer), field("attendees", attendees), file);
        view.getStyleClass().add("fields");
        file.getStyleClass().addAll("small", "quiet");
        file.setWrapText(true);
    }

    People people() {
        return new People(reviewer.getText().strip(), Field.items(attendees));
    }

    void showFile(Path path) {
        file.setText(texts.of("people.file", path.toString()));
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableBooleanValue ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    @Override
    public Node first() {
        return reviewer;
    }

    private Field field(String key, Node input) {
        return new Field(texts.of("people." + key), input);
    }

    private TextField line(String key) {
        return Field.line(texts.of("people." + key), texts.of("people." + key + ".example"));
    }
}
