package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Texts;
import dev.parapet.portfolio.PortfolioFilter;
import dev.parapet.review.Workload.Environment;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Narrows the portfolio down: words to look for, an environment, and three marks of trouble.
final class FilterBar extends StackPane {
    private static final double NARROW = 660;
    private static final int LETTERS = 8;

    private final PortfolioModel model;
    private final Texts texts;

    FilterBar(PortfolioModel model, Texts texts, Wording wording) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("filter-bar");
        var marks =
                new Flow(
                        8,
                        8,
                        environments(wording),
                        toggle(
                                "filter.high",
                                PortfolioFilter::highRisks,
                                PortfolioFilter::withHighRisks),
                        toggle(
                                "filter.overdue",
                                PortfolioFilter::overdue,
                                PortfolioFilter::withOverdue),
                        toggle(
                                "filter.incomplete",
                                PortfolioFilter::incomplete,
                                PortfolioFilter::withIncomplete));
        marks.setMinWidth(0);
        getChildren().setAll(new Beside(NARROW, 8, search(), marks).aligned(Pos.CENTER_LEFT));
    }

    private TextField search() {
        var search = new TextField();
        search.setPromptText(texts.of("filter.search"));
        search.setAccessibleText(texts.of("filter.search"));
        search.getStyleClass().add("search");
        search.setMaxWidth(Double.MAX_VALUE);
        search.setPrefColumnCount(LETTERS);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty()
                .subscribe((_, typed) -> filter(model.filter().get().withSearch(typed)));
        model.filter()
                .subscribe(now -> {
                    if (!now.search().equals(search.getText())) {
                        search.setText(now.search());
                    }
                });
        return search;
    }

    private ChoiceBox<List<Environment>> environments(Wording wording) {
        var choices = new ArrayList<List<Environment>>();
        choices.add(List.of());
        for (var environment : Environment.values()) {
            choices.add(List.of(environment));
        }
        var box = new ChoiceBox<List<Environment>>();
        box.getItems().setAll(choices);
        box.setConverter(new Words(texts.of("filter.any"), wording));
        box.setAccessibleText(texts.of("column.environment"));
        box.setMinWidth(USE_PREF_SIZE);
        model.filter().subscribe(now -> box.setValue(List.copyOf(now.environments())));
        box.valueProperty()
                .subscribe(chosen ->
                        filter(model.filter().get().withEnvironments(Set.copyOf(chosen))));
        return box;
    }

    private ToggleButton toggle(
            String key,
            Predicate<PortfolioFilter> of,
            BiFunction<PortfolioFilter, Boolean, PortfolioFilter> with) {
        var toggle = new ToggleButton(texts.of(key));
        toggle.setMinWidth(USE_PREF_SIZE);
        model.filter().subscribe(now -> toggle.setSelected(of.test(now)));
        toggle.selectedProperty().subscribe(on -> filter(with.apply(model.filter().get(), on)));
        return toggle;
    }

    private void filter(PortfolioFilter next) {
        model.filter().set(next);
    }

    private static final class Words extends StringConverter<List<Environment>> {
        private final String any;
        private final Wording wording;

        Words(String any, Wording wording) {
            this.any = any;
            this.wording = wording;
        }

        @Override
        public String toString(@Nullable List<Environment> chosen) {
            return chosen == null || chosen.isEmpty()
                    ? any
                    : wording.environment(chosen.getFirst());
        }

        @Override
        public List<Environment> fromString(String text) {
            return List.of();
        }
    }
}
