package dev.parapet.desktop.palette;

import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import java.util.List;
import java.util.Locale;

/// Goes anywhere and does anything by a few letters.
public final class Palette extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 460;

    /// More than anybody reads through; who does not find it types on.
    private static final int MOST = 100;

    private static final int IN_VIEW = 4;

    private final Texts texts;
    private final Runnable close;
    private final TextField sought = new TextField();
    private final ListView<Target> found = new ListView<>();
    private final Recent recent = new Recent();
    private List<Target> targets = List.of();
    private Ranking ranking = new Ranking(List.of());

    /// The palette.
    ///
    /// @param close takes it off the screen, before what was chosen is done
    public Palette(Locale locale, Runnable close) {
        super(8);
        this.texts = new Texts("dev.parapet.desktop.palette.texts", locale);
        this.close = close;
        getStyleClass().add("palette");
        Sheet.wear(this, Palette.class, "palette.css");
        setMaxSize(WIDTH, HEIGHT);
        sought.setId("palette-field");
        sought.setPromptText(texts.of("prompt"));
        sought.setAccessibleText(texts.of("prompt"));
        sought.textProperty().subscribe(this::search);
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        found.setPlaceholder(quiet("none"));
        found.setFocusTraversable(false);
        found.setAccessibleText(texts.of("results"));
        found.setCellFactory(_ -> new TargetCell(texts, this::choose));
        found.getSelectionModel().selectedItemProperty().subscribe(this::say);
        VBox.setVgrow(found, Priority.ALWAYS);
        var help = quiet("help");
        help.getStyleClass().add("small");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(sought, found, help);
    }

    /// Begins a new search.
    ///
    /// @param next all that can be gone to; the same list as before costs nothing
    public void begin(List<Target> next) {
        if (!next.equals(targets)) {
            targets = next;
            ranking = new Ranking(next);
        }
        sought.clear();
        search("");
        sought.requestFocus();
    }

    private void search(String text) {
        found.getItems().setAll(ranking.find(text, recent.names(), MOST));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
        if (event.getCode() != KeyCode.ENTER) {
            found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - IN_VIEW));
        }
    }

    private void choose() {
        var target = found.getSelectionModel().getSelectedItem();
        if (target != null) {
            recent.add(target);
            close.run();
            target.go().run();
        }
    }

    /// The keyboard stays in the field, so the field says what is chosen.
    private void say(Target target) {
        sought.setAccessibleHelp(
                target == null ? texts.of("none") : TargetCell.said(texts, target));
    }

    private Label quiet(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
