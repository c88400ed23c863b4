package dev.parapet.desktop.answer;

import dev.parapet.desktop.answer.PaletteIndex.Entry;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Jumps to a question or practice by its id or by words of its title.
final class Palette extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;
    private static final double ID = 96;

    private final Setting setting;
    private final Consumer<Spot> chosen;
    private final TextField sought = new TextField();
    private final ListView<Entry> found = new ListView<>();
    private PaletteIndex index;

    /// The palette.
    ///
    /// @param chosen is told where to go
    Palette(Setting setting, Consumer<Spot> chosen) {
        super(8);
        this.setting = setting;
        this.chosen = chosen;
        this.index = new PaletteIndex(setting.place().questions().get());
        getStyleClass().add("palette");
        setMaxSize(WIDTH, HEIGHT);
        sought.setId("palette-field");
        sought.setPromptText(setting.text("palette.prompt"));
        sought.setAccessibleText(setting.text("palette.prompt"));
        sought.textProperty().subscribe(this::search);
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        var none = Dressing.label("quiet");
        none.setText(setting.text("palette.none"));
        found.setPlaceholder(none);
        found.setFocusTraversable(false);
        found.setAccessibleText(setting.text("palette.results"));
        found.setCellFactory(_ -> new Cell());
        VBox.setVgrow(found, Priority.ALWAYS);
        setting.place()
                .questions()
                .subscribe((_, questions) -> index = new PaletteIndex(questions));
        getChildren().addAll(sought, found);
    }

    /// Begins a new search.
    void begin() {
        sought.clear();
        search("");
        sought.requestFocus();
    }

    private void search(String text) {
        found.getItems().setAll(index.find(text));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            found.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            event.consume();
            found.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose();
        } else {
            return;
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 4));
    }

    private void choose() {
        var entry = found.getSelectionModel().getSelectedItem();
        if (entry != null) {
            chosen.accept(entry.spot());
        }
    }

    /// One thing found.
    private final class Cell extends ListCell<Entry> {
        private final Label id = Dressing.label("small", "quiet");
        private final Label title = Dressing.label();
        private final HBox line = new HBox(12, id, title);

        Cell() {
            setPrefWidth(0);
            id.setMinWidth(ID);
            line.getStyleClass().add("palette-line");
            setOnMouseClicked(_ -> choose());
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            id.setText(entry.id());
            title.setText(entry.title());
            setAccessibleText(setting.text("palette.said", entry.id(), entry.title()));
            setGraphic(line);
        }
    }
}
