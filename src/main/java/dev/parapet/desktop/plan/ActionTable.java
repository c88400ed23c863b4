package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The actions as a table; owner, due day, effort and status are edited in their cells.
final class ActionTable extends TableView<Row> {
    private final Edits edits;
    private final TableColumn<Row, Row> area;
    private boolean showing;

    /// Who is told of what happens in the table.
    interface Edits {
        void change(Change change);

        /// Somebody wants to accept the risk of an action.
        void accept(Action action);

        /// The order of columns changed: {@link ActionTable#order()} is another one.
        void reorder();

        /// Actions were chosen, the one with the keyboard last.
        void choose(List<Action> actions);
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
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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
        getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<Object>) _ -> tell());
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

    /// Shows rows and keeps the chosen actions chosen, wherever they moved.
    ///
    /// @param chosen the one with the keyboard last
    void show(List<Row> rows, List<PracticeRef> chosen) {
        showing = true;
        var column = getFocusModel().getFocusedCell().getTableColumn();
        if (rows.stream().map(ActionTable::refs).toList().equals(shown())) {
            IntStream.range(0, rows.size())
                    .filter(i -> !rows.get(i).equals(getItems().get(i)))
                    .forEach(i -> getItems().set(i, rows.get(i)));
        } else {
            getItems().setAll(rows);
        }
        choose(places(rows, chosen), column == null ? getColumns().get(2) : column);
        showing = false;
    }

    private static List<Integer> places(List<Row> rows, List<PracticeRef> chosen) {
        var places = new HashMap<List<PracticeRef>, Integer>();
        IntStream.range(0, rows.size()).forEach(i -> places.put(refs(rows.get(i)), i));
        return chosen.stream().map(List::of).filter(places::containsKey).map(places::get).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(List<Integer> places, TableColumn<?, ?> column) {
        if (!Set.copyOf(places).equals(chosenRows())) {
            getSelectionModel().clearSelection();
            places.forEach(i -> getSelectionModel().select(i, (TableColumn<Row, Row>) column));
        }
    }

    /// The lines in which any cell is selected.
    private Set<Integer> chosenRows() {
        return getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .collect(Collectors.toCollection(TreeSet::new));
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

    private void tell() {
        if (showing) {
            return;
        }
        var focused = getFocusModel().getFocusedIndex();
        var chosen =
                chosenRows().stream()
                        .sorted(Comparator.comparing(i -> i == focused))
                        .map(getItems()::get)
                        .flatMap(ActionTable::action)
                        .toList();
        if (!chosen.isEmpty()) {
            edits.choose(chosen);
        }
    }

    private static Stream<Action> action(Row row) {
        return switch (row) {
            case Heading _ -> Stream.empty();
            case OfAction(var action) -> Stream.of(action);
        };
    }
}
