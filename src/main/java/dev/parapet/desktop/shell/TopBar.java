package dev.parapet.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.desktop.theme.Theme;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The bar at the top: which review this is, whether it is saved, and the way to its screens.
final class TopBar extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Texts texts;
    private final SaveWords words;
    private final Button home;
    private final Label name = new Label();
    private final Label saving = new Label();
    private final Segments<Place> places;
    private final Button theme = icon("theme.dark", Feather.MOON);

    /// @param goHome leaves the review for the start page
    TopBar(Texts texts, SaveWords words, Runnable goHome, Consumer<Place> go) {
        this.texts = texts;
        this.words = words;
        this.home = icon("home", Feather.ARROW_LEFT);
        this.places =
                new Segments<>(
                        List.of(Place.values()),
                        place -> texts.of("place." + place.name().toLowerCase(Locale.ROOT)),
                        Place.ANSWER);
        home.setOnAction(_ -> goHome.run());
        places.chosen().subscribe((_, place) -> go.accept(place));
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(home, name(), saving(), places, theme);
        showNoReview();
    }

    void onTheme(Runnable change) {
        theme.setOnAction(_ -> change.run());
    }

    void showReview(String review) {
        name.setText(review);
        show(home, true);
        show(places, true);
        show(saving, true);
    }

    /// Shows the bar of the start page.
    void showNoReview() {
        name.setText(texts.of("parapet"));
        show(home, false);
        show(places, false);
        show(saving, false);
    }

    /// Shows the bar of the steps to a new review.
    void showWithoutPlaces(String title) {
        showNoReview();
        name.setText(title);
        show(home, true);
    }

    void showPlace(Place place) {
        places.choose(place);
    }

    void showState(SaveState state) {
        showState(words.of(state), state instanceof SaveState.NotSaved);
    }

    void showReadOnly() {
        showState(texts.of("save.read_only"), false);
    }

    void showTheme(Theme now) {
        var next = now.other().name().toLowerCase(Locale.ROOT);
        theme.setGraphic(new FontIcon(now == Theme.LIGHT ? Feather.MOON : Feather.SUN));
        theme.setAccessibleText(texts.of("theme." + next));
        theme.setTooltip(new Tooltip(texts.of("theme." + next)));
    }

    private void showState(String text, boolean failed) {
        saving.setText(text);
        saving.pseudoClassStateChanged(FAILED, failed);
        saving.setTooltip(failed ? new Tooltip(text) : null);
    }

    private Label name() {
        name.getStyleClass().add("heading");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        return name;
    }

    private Label saving() {
        saving.getStyleClass().addAll("small", "saving");
        saving.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saving, Priority.ALWAYS);
        return saving;
    }

    private Button icon(String key, Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
