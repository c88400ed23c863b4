package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The actions as a table; owner, due day, effort and status are edited in their cells.
final class ActionTable extends TableView<Row> {
    private final Edits edits;
    private final TableColumn<Row, Row> area;

    /// Who is told of what happens in the table.
    interface Edits {
        void change(Change change);

        /// Somebody wants to accept the risk of an action.
        void accept(Action action);

        /// The order of columns changed: {@link ActionTable#order()} is another one.
        void reorder();

        void select(Action action);
    }

    ActionTable(Texts texts, Wording wording, Edits edits) {
        this.edits = edits;
        var columns = new ActionColumns(texts, wording, edits);
        this.area = columns.area();
        getStyleClass().add("actions");
        setAccessibleText(texts.of("table"));
        setPlaceholder(new Label(texts.of("table.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        getColumns()
                .setAll(
                        List.of(
                                columns.rank(),
                                columns.risk(),
                                columns.action(),
                                area,
                                columns.owner(),
                                columns.due(),
                                columns.effort(),
                                columns.status()));
        setRowFactory(ActionRow::new);
        setSortPolicy(_ -> {
            edits.reorder();
            return true;
        });
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    /// The order that a click on a column asks for; that of priorities where there was none.
    Comparator<Row> order() {
        var chosen = getComparator();
        return chosen == null
                ? ActionColumns.by(Action::rank)
                : chosen.thenComparing(ActionColumns.by(Action::rank));
    }

    void showArea(boolean shown) {
        area.setVisible(shown);
    }

    /// Shows rows and keeps the selection with its action, wherever it moved.
    void show(List<Row> rows, List<PracticeRef> selected) {
        var column = getFocusModel().getFocusedCell().getTableColumn();
        if (rows.stream().map(ActionTable::refs).toList().equals(shown())) {
            IntStream.range(0, rows.size())
                    .filter(i -> !rows.get(i).equals(getItems().get(i)))
                    .forEach(i -> getItems().set(i, rows.get(i)));
        } else {
            getItems().setAll(rows);
        }
        IntStream.range(0, rows.size())
                .filter(i -> !selected.isEmpty() && refs(rows.get(i)).equals(selected))
                .findFirst()
                .ifPresent(i -> select(i, column == null ? getColumns().get(2) : column));
    }

    @SuppressWarnings("unchecked")
    private void select(int row, TableColumn<?, ?> column) {
        if (!getSelectionModel().isSelected(row, (TableColumn<Row, Row>) column)) {
            getSelectionModel().clearAndSelect(row, (TableColumn<Row, Row>) column);
        }
    }

    private List<List<PracticeRef>> shown() {
        return getItems().stream().map(ActionTable::refs).toList();
    }

    private static List<PracticeRef> refs(Row row) {
        return switch (row) {
            case Heading _ -> List.of();
            case OfAction(var action) -> List.of(action.ref());
        };
    }

    private void selected(Row row) {
        if (row instanceof OfAction(var action)) {
            edits.select(action);
        }
    }
}
