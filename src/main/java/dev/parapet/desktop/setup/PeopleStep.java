package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.People;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// Asks who takes part, and says where the review will be kept.
final class PeopleStep implements Step {
    private static final double NARROW = 560;

    private final Texts texts;
    private final TextField reviewer;
    private final TextField attendees;
    private final Label file = Dressing.wrapping("small", "quiet");
    private final VBox view;

    /// @param name who leads it, as far as one can guess
    /// @param chooseFolder asks where the review is kept
    PeopleStep(Texts texts, String name, Runnable chooseFolder) {
        this.texts = texts;
        this.reviewer = line("reviewer");
        reviewer.setText(name);
        this.attendees = line("attendees");
        this.view =
                new VBox(
                        field("reviewer", reviewer),
                        field("attendees", attendees),
                        kept(chooseFolder));
        view.getStyleClass().add("fields");
    }

    private Node kept(Runnable chooseFolder) {
        var choose = new Hyperlink(texts.of("people.folder"));
        choose.getStyleClass().add("small");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> chooseFolder.run());
        return new Beside(NARROW, 8, file, choose).aligned(Pos.BASELINE_LEFT);
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
