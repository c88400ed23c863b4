package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Dressing;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What one side says in a field: whose it is, the value as it is read, and the button that takes
/// it.
final class SideView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextFlow value = new TextFlow();
    private final Label who = Dressing.paragraph("", "small", "quiet");
    private final Button take;

    /// @param key of the texts of this side
    /// @param shortcut the key that takes it
    SideView(Look look, String key, String shortcut, Runnable onTake) {
        super(12);
        getStyleClass().addAll("card", "side");
        setId("side-" + key);
        setMinWidth(0);
        value.setMinWidth(0);
        this.take = button(look.text(key + ".take"), shortcut, onTake);
        take.setId("take-" + key);
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new VBox(2, Dressing.text(look.text(key), "strong"), who),
                        value,
                        spring,
                        take);
    }

    /// A button that a key presses too, and says which.
    static Button button(String words, String shortcut, Runnable action) {
        var button = new Button(words, Dressing.text(shortcut, "key"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @param said who said it and when; empty where nobody can tell
    void show(String text, String other, String said) {
        who.setText(said);
        Dressing.show(who, !said.isEmpty());
        var apart = Apart.of(text, other);
        value.getChildren()
                .setAll(apart.runs().stream().map(run -> words(run, apart.isAlike())).toList());
        value.setAccessibleText(text);
    }

    /// @param chosen whether the field says this since it was decided
    void allow(boolean changeable, boolean chosen) {
        take.setDisable(!changeable);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static Text words(Apart.Run run, boolean marked) {
        var words = new Text(run.text());
        words.getStyleClass().add(run.own() && marked ? "differs" : "words");
        return words;
    }
}
