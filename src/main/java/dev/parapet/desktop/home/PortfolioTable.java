package dev.parapet.desktop.home;

import dev.parapet.portfolio.Entry;

import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import java.util.Comparator;

/// All reviews of the workspace, one a row. Rows that one sees are the only ones that exist, so a
/// thousand reviews scroll as ten do.
final class PortfolioTable extends TableView<Entry> {
    private static final double ROW = 56;
    private static final Comparator<Entry> KNOWN_FIRST =
            Comparator.comparing(entry -> entry.summary().isEmpty());

    private final HomeScreen.Actions actions;

    PortfolioTable(PortfolioModel model, PortfolioColumns columns, HomeScreen.Actions actions) {
        this.actions = actions;
        getStyleClass().add("portfolio-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(columns.all());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty()
                .bind(comparatorProperty().map(KNOWN_FIRST::thenComparing).orElse(KNOWN_FIRST));
        setItems(sorted);
        setSortPolicy(_ -> true);
        getSortOrder().add(columns.first());
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableRow<Entry> row() {
        var row = new TableRow<Entry>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && !row.isEmpty()) {
                actions.open(row.getItem().stamp().file());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        var one = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && one != null) {
            event.consume();
            actions.open(one.stamp().file());
        }
    }
}
