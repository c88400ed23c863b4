package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pairs;
import dev.parapet.desktop.control.Texts;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.catalogue.Translations;
import dev.parapet.wording.Wording;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Asks what is reviewed: which service models the workload uses and which question sets hold.
final class ScopeStep implements Step {
    private static final double NARROW = 440;

    private final Texts texts;
    private final Wording wording;
    private final Map<ServiceModel, TickCard> models = new EnumMap<>(ServiceModel.class);
    private final Map<QuestionSet, TickCard> sets = new LinkedHashMap<>();
    private final VBox setCards = new VBox();
    private final Label total = Dressing.wrapping("quiet");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final VBox view;

    ScopeStep(Wording wording, Texts texts) {
        this.texts = texts;
        this.wording = wording;
        this.view =
                new VBox(
                        heading("scope.models"),
                        modelCards(),
                        heading("scope.sets"),
                        setCards,
                        total);
        view.getStyleClass().add("scope");
        setCards.getStyleClass().add("cards");
        total.setText(texts.of("scope.loading"));
    }

    /// Offers question sets; those that are chosen are ticked.
    void offer(List<QuestionSet> offered, List<QuestionSet> chosen) {
        sets.clear();
        offered.forEach(set -> sets.put(set, card(set, chosen.contains(set))));
        setCards.getChildren().setAll(sets.values());
        update();
    }

    /// Whether the question sets are still being read.
    boolean isWaiting() {
        return sets.isEmpty();
    }

    Set<ServiceModel> models() {
        var ticked = EnumSet.noneOf(ServiceModel.class);
        models.forEach((model, card) -> {
            if (card.ticked().get()) {
                ticked.add(model);
            }
        });
        return ticked;
    }

    List<QuestionSet> sets() {
        return sets.entrySet().stream()
                .filter(entry -> entry.getValue().ticked().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String key() {
        return "scope";
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready.getReadOnlyProperty();
    }

    @Override
    public Node first() {
        return models.values().iterator().next();
    }

    private Pairs modelCards() {
        var grid = new Pairs(NARROW, 12, 12);
        for (var model : ServiceModel.values()) {
            var key = "scope.model." + model.name().toLowerCase(Locale.ROOT);
            var card = new TickCard(wording.model(model), texts.of(key));
            card.ticked().subscribe(this::update);
            grid.put(card);
            models.put(model, card);
        }
        return grid;
    }

    private TickCard card(QuestionSet set, boolean chosen) {
        var read = Translations.into(wording.locale()).of(List.of(set));
        var source = set.heading().source();
        var edition =
                source.edition().isEmpty()
                        ? texts.of("scope.version", set.heading().version().toString())
                        : texts.of("scope.edition", source.edition());
        var card = new TickCard(read.getFirst().title(), edition);
        card.ticked().set(chosen);
        card.ticked().subscribe(this::update);
        return card;
    }

    private void update() {
        var ticked = models();
        var sum = Extent.NOTHING;
        for (var entry : sets.entrySet()) {
            var extent = Extent.of(entry.getKey(), ticked);
            entry.getValue().showFigures(figures(extent));
            sum = entry.getValue().ticked().get() ? sum.plus(extent) : sum;
        }
        ready.set(sum.practices() > 0);
        total.setText(
                sum.practices() > 0 ? texts.of("scope.total", figures(sum)) : nothing(ticked));
    }

    private String nothing(Set<ServiceModel> ticked) {
        if (sets.isEmpty()) {
            return texts.of("scope.loading");
        }
        return ticked.isEmpty() ? texts.of("scope.no_model") : texts.of("scope.no_set");
    }

    private String figures(Extent extent) {
        return texts.of("scope.figures", extent.questions(), extent.practices(), time(extent));
    }

    private String time(Extent extent) {
        return extent.isLong()
                ? texts.of("scope.hours", extent.hours())
                : texts.of("scope.minutes", extent.minutes());
    }

    private Label heading(String key) {
        return Dressing.paragraph(texts.of(key), "heading");
    }
}
