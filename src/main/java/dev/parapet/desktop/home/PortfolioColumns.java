package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Texts;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.PortfolioOrder;
import dev.parapet.portfolio.PortfolioWording;
import dev.parapet.portfolio.Summary;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the portfolio: what each says and how it sorts.
final class PortfolioColumns {
    private final PortfolioModel model;
    private final Texts texts;
    private final Wording wording;
    private final MomentWording moments;
    private final PortfolioWording words;
    private final TableColumn<Entry, Entry> changed;
    private final List<TableColumn<Entry, Entry>> all;

    PortfolioColumns(PortfolioModel model, Texts texts, Wording wording, MomentWording moments) {
        this.model = model;
        this.texts = texts;
        this.wording = wording;
        this.moments = moments;
        this.words = new PortfolioWording(wording);
        var name = column(PortfolioOrder.NAME, 140, this::nameCell);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPrefWidth(800);
        this.changed = column(PortfolioOrder.CHANGED, 124, this::changedCell);
        this.all =
                List.of(
                        name,
                        column(PortfolioOrder.RISK, 130, () -> new RiskFiguresCell(wording)),
                        column(PortfolioOrder.SCORE, 104, this::scoreCell),
                        column(PortfolioOrder.TREND, 124, () -> new TrendCell(words)),
                        column(PortfolioOrder.DUE, 124, this::dueCell),
                        changed);
    }

    List<TableColumn<Entry, Entry>> all() {
        return all;
    }

    /// The column that orders the rows until somebody chooses another.
    TableColumn<Entry, Entry> first() {
        return changed;
    }

    private TableCell<Entry, Entry> nameCell() {
        return new TwoLinesCell(
                entry -> new TwoLinesCell.Lines(entry.name(), about(entry), hinders(entry)));
    }

    /// Where a review is and stands, or what hinders it from being shown.
    private String about(Entry entry) {
        return words.hindrance(entry.content())
                .orElseGet(() ->
                        Stream.of(
                                        folder(entry),
                                        entry.summary()
                                                .map(Summary::environment)
                                                .map(wording::environment))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(texts.of("between"))));
    }

    private Optional<String> folder(Entry entry) {
        var folder = Objects.requireNonNullElse(entry.stamp().file().getParent(), Path.of(""));
        var top = model.folder().get();
        return folder.startsWith(top) && !folder.equals(top)
                ? Optional.of(top.relativize(folder).toString())
                : Optional.empty();
    }

    private static boolean hinders(Entry entry) {
        return entry.summary().isEmpty();
    }

    private TableCell<Entry, Entry> scoreCell() {
        return new TwoLinesCell(entry ->
                entry.summary().map(summary -> score(summary)).orElse(TwoLinesCell.Lines.NONE));
    }

    private TwoLinesCell.Lines score(Summary summary) {
        var score = summary.figures().score();
        return new TwoLinesCell.Lines(
                score.hasPoints() ? texts.of("score.points", score.points()) : "",
                texts.of("recent.completeness", score.completeness()),
                false);
    }

    private TableCell<Entry, Entry> dueCell() {
        return new TwoLinesCell(entry ->
                entry.summary()
                        .map(summary ->
                                new TwoLinesCell.Lines(
                                        words.due(summary, model.today().get()),
                                        words.owner(summary, model.today().get()),
                                        !summary.overdue(model.today().get()).isEmpty()))
                        .orElse(TwoLinesCell.Lines.NONE));
    }

    private TableCell<Entry, Entry> changedCell() {
        return new TwoLinesCell(entry ->
                entry.summary()
                        .map(summary ->
                                new TwoLinesCell.Lines(
                                        moments.shortMoment(summary.changed(), model.today().get()),
                                        "",
                                        false))
                        .orElse(TwoLinesCell.Lines.NONE));
    }

    private TableColumn<Entry, Entry> column(
            PortfolioOrder order, double width, Supplier<TableCell<Entry, Entry>> cell) {
        var key = order.name().toLowerCase(Locale.ROOT);
        var column = new TableColumn<Entry, Entry>(texts.of("column." + key));
        column.setId(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        model.today()
                .subscribe(
                        today -> column.setComparator(order.comparator(wording.locale(), today)));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width * 1.5);
        column.setReorderable(false);
        return column;
    }
}
