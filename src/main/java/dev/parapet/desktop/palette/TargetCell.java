package dev.parapet.desktop.palette;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One target found: what it is, its id and title, and the keys that lead there as well.
final class TargetCell extends ListCell<Target> {
    private static final double ID = 96;

    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final Label id = Dressing.label("small", "quiet");
    private final Label title = Dressing.label();
    private final Label kind = Dressing.label("small", "quiet");
    private final Label keys = Dressing.label("key-cap");
    private final HBox line = new HBox(12, icon, id, title, kind, keys);

    TargetCell(Texts texts, Runnable choose) {
        this.texts = texts;
        setPrefWidth(0);
        id.setMinWidth(ID);
        id.setPrefWidth(ID);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        kind.setMinWidth(USE_PREF_SIZE);
        keys.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("target");
        setOnMouseClicked(_ -> choose.run());
    }

    @Override
    protected void updateItem(Target target, boolean empty) {
        super.updateItem(target, empty);
        if (empty || target == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.setIconCode(icon(target.kind()));
        id.setText(target.words().id());
        Dressing.show(id, !id.getText().isEmpty());
        title.setText(target.words().title());
        kind.setText(texts.of(target.kind().key()));
        Dressing.show(kind, target.keys().isEmpty());
        keys.setText(target.keys());
        Dressing.show(keys, !target.keys().isEmpty());
        setAccessibleText(said(texts, target));
        setGraphic(line);
    }

    static String said(Texts texts, Target target) {
        var words = target.words();
        return texts.of(
                        "said",
                        texts.of(target.kind().key()),
                        (words.id() + " " + words.title()).strip(),
                        target.keys())
                .strip();
    }

    private static Feather icon(Target.Kind kind) {
        return switch (kind) {
            case COMMAND -> Feather.ZAP;
            case QUESTION -> Feather.HELP_CIRCLE;
            case PRACTICE -> Feather.CHECK_SQUARE;
            case SERVICE -> Feather.PACKAGE;
            case MILESTONE -> Feather.BOOKMARK;
        };
    }
}
