package dev.parapet.desktop.home;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;
import dev.parapet.portfolio.Entry;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Objects;

/// Compares what is selected: two reviews, or one with its milestones.
final class CompareButton extends Button {
    private final TableView<Entry> table;
    private final Texts texts;

    CompareButton(TableView<Entry> table, Texts texts, HomeScreen.Actions actions) {
        this.table = table;
        this.texts = texts;
        setId("compare-reviews");
        getStyleClass().add(Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, texts.of("portfolio.compare.how"));
        setOnAction(_ ->
                actions.compare(selected().stream().map(entry -> entry.stamp().file()).toList()));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Entry>) _ -> show());
        show();
    }

    private void show() {
        var chosen = selected();
        var two = chosen.size() == 2;
        var one = chosen.size() == 1 && hasMilestones(chosen.getFirst());
        setDisable(!one && !two);
        setText(
                texts.of(
                        two
                                ? "portfolio.compare.two"
                                : one ? "portfolio.compare.one" : "portfolio.compare"));
    }

    /// Those that can be read; nothing where another is among them.
    private List<Entry> selected() {
        var chosen =
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList();
        return chosen.stream().allMatch(entry -> entry.summary().isPresent()) ? chosen : List.of();
    }

    private static boolean hasMilestones(Entry entry) {
        return entry.summary().filter(summary -> !summary.trend().isEmpty()).isPresent();
    }
}
