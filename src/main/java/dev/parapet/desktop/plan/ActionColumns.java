package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.ActionTable.Edits;
import dev.parapet.desktop.plan.ChoiceCell.Choice;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The columns of the table of actions: what each says, how it sorts, how it is edited.
record ActionColumns(Texts texts, Wording wording, Edits edits) {

    TableColumn<Row, Row> rank() {
        var column =
                column(
                        "rank",
                        36,
                        by(Action::rank),
                        () -> new WordsCell(a -> "" + a.rank(), "rank"));
        column.setMaxWidth(40);
        return column;
    }

    TableColumn<Row, Row> risk() {
        return column("risk", 84, by(Action::risk).reversed(), () -> new RiskCell(wording));
    }

    TableColumn<Row, Row> action() {
        var column = column("action", 160, by(a -> a.practice().title()), ActionCell::new);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(600);
        return column;
    }

    TableColumn<Row, Row> area() {
        return column(
                "area",
                116,
                by(a -> a.asked().area().title()),
                () -> new WordsCell(a -> a.asked().area().title(), "area"));
    }

    TableColumn<Row, Row> owner() {
        return editable(
                column(
                        "owner",
                        96,
                        by(a -> a.plan().owner()),
                        () -> new OwnerCell(texts, edits::change)));
    }

    TableColumn<Row, Row> due() {
        return editable(
                column(
                        "due",
                        108,
                        by(ActionColumns::day),
                        () -> new DueCell(texts, wording, edits::change)));
    }

    TableColumn<Row, Row> effort() {
        return editable(
                column(
                        "effort",
                        76,
                        by(Action::effort),
                        () -> new ChoiceCell(a -> wording.effort(a.effort()), this::efforts)));
    }

    TableColumn<Row, Row> status() {
        return editable(
                column(
                        "status",
                        84,
                        by(a -> wording.status(a.plan().status())),
                        () ->
                                new ChoiceCell(
                                        a -> wording.status(a.plan().status()), this::statuses)));
    }

    private List<Choice> efforts(Action action) {
        return Stream.of(EffortEstimate.values())
                .map(estimate ->
                        new Choice(
                                effort(estimate, action),
                                () -> edits.change(new Change.SetEffort(action.ref(), estimate))))
                .toList();
    }

    private String effort(EffortEstimate estimate, Action action) {
        var words = wording.effort(estimate.or(action.practice().effort()));
        return estimate == EffortEstimate.AS_RATED ? texts.of("effort.rated", words) : words;
    }

    private List<Choice> statuses(Action action) {
        var accept = new Choice(texts.of("accept.menu"), () -> edits.accept(action));
        var steps =
                Stream.of(Status.OPEN, Status.IN_PROGRESS, Status.DONE)
                        .map(status ->
                                new Choice(
                                        wording.status(status),
                                        () ->
                                                edits.change(
                                                        new Change.SetStatus(
                                                                action.ref(), status))));
        return Stream.concat(steps, Stream.of(accept)).toList();
    }

    private TableColumn<Row, Row> column(
            String key, double width, Comparator<Row> order, Supplier<TableCell<Row, Row>> cell) {
        var column = new TableColumn<Row, Row>(texts.of("column." + key));
        column.setId(key);
        column.getStyleClass().add(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
        column.setMinWidth(width);
        column.setMaxWidth(width + 40);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<Row, Row> editable(TableColumn<Row, Row> column) {
        column.setEditable(true);
        return column;
    }

    static <T extends Comparable<? super T>> Comparator<Row> by(Function<Action, T> value) {
        return (left, right) ->
                left instanceof OfAction(var a) && right instanceof OfAction(var b)
                        ? value.apply(a).compareTo(value.apply(b))
                        : 0;
    }

    private static LocalDate day(Action action) {
        return switch (action.plan().due()) {
            case Due.NotSet() -> LocalDate.MAX;
            case Due.On(var day) -> day;
        };
    }
}
