package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.settings.Look.Colours;
import dev.parapet.settings.Look.Language;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.Preferences.PaperSize;
import dev.parapet.wording.Bundles;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a person chooses once for every review. Each choice takes effect as it is made, so there is
/// nothing to confirm.
public final class SettingsScreen {

    /// What the screen asks of the window.
    public interface Actions {
        Optional<Path> chooseFolder(Path begin);

        /// Back to where the person came from.
        void back();
    }

    private final CurrentPreferences preferences;
    private final Actions actions;
    private final List<Locale> languages;
    private final Texts texts;
    private final NameField name;
    private final AboutView about;
    private final Region spoken;
    private final ScrollPane view;

    /// @param languages in which plans can be written; with one there is nothing to choose
    public SettingsScreen(
            CurrentPreferences preferences,
            Actions actions,
            List<Locale> languages,
            Locale language) {
        this.preferences = preferences;
        this.actions = actions;
        this.languages = List.copyOf(languages);
        this.texts = new Texts("dev.parapet.desktop.settings.texts", language);
        this.name = new NameField(preferences, texts);
        this.about = new AboutView(texts);
        this.spoken = spoken();
        spoken.setId("spoken");
        this.view = scrolling(column());
        view.getStyleClass().addAll("settings", "page");
        Sheet.wear(view, SettingsScreen.class, "settings.css");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Region view() {
        return view;
    }

    /// Goes to what is said of Parapet itself.
    public void showAbout() {
        view.applyCss();
        view.layout();
        view.setVvalue(view.getVmax());
        about.requestFocus();
    }

    /// Goes to the language of the window.
    public void showLanguage() {
        view.applyCss();
        view.layout();
        var content = view.getContent();
        var place = content.sceneToLocal(spoken.localToScene(spoken.getLayoutBounds()));
        double seen = view.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        if (beyond > 0) {
            view.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / beyond, 0, 1));
        }
        Optional.ofNullable(spoken.lookup(".toggle-button:selected")).ifPresent(Node::requestFocus);
    }

    private Region column() {
        var column =
                new VBox(
                        group("you", new Row(texts, "name", name)),
                        group("reviews", workspace(), autosave()),
                        group(
                                "window",
                                new Row(texts, "colours", colours()),
                                new Row(texts, "zoom", new ZoomStepper(preferences, texts)),
                                motion(),
                                new Row(texts, "spoken", spoken)),
                        plans(),
                        kept(),
                        about);
        column.getStyleClass().add("column");
        return column;
    }

    private Node group(String key, Node... rows) {
        var heading = new Label(texts.of("group." + key));
        heading.getStyleClass().add("heading");
        var card = new VBox(rows);
        card.getStyleClass().addAll("card", "rows");
        var group = new VBox(heading, card);
        group.getStyleClass().add("group");
        return group;
    }

    private Node workspace() {
        var row = new Row(texts, "workspace", new FolderButtons(preferences, actions, texts));
        preferences
                .property()
                .subscribe(now -> row.say(texts.of("workspace.says", now.workspace().toString())));
        return row;
    }

    private Node autosave() {
        var toggle = new Switch(texts.of("autosave"));
        preferences.property().subscribe(now -> toggle.setSelected(now.autosave()));
        toggle.selectedProperty().subscribe(on -> preferences.change(now -> now.withAutosave(on)));
        return new Row(texts, "autosave", toggle);
    }

    private Region colours() {
        return choice(
                List.of(Colours.values()),
                colours -> texts.of("colours." + term(colours)),
                now -> now.look().colours(),
                (now, chosen) -> now.withLook(now.look().withColours(chosen)));
    }

    private Node motion() {
        var toggle = new Switch(texts.of("still"));
        preferences.property().subscribe(now -> toggle.setSelected(now.look().still()));
        toggle.selectedProperty()
                .subscribe(on -> preferences.change(now -> now.withLook(now.look().withStill(on))));
        return new Row(texts, "still", toggle);
    }

    private Region spoken() {
        return choice(
                List.of(Language.values()),
                language -> texts.of("spoken." + term(language)),
                now -> now.look().language(),
                (now, chosen) -> now.withLook(now.look().withLanguage(chosen)));
    }

    private Node plans() {
        var paper =
                choice(
                        List.of(PaperSize.values()),
                        size -> texts.of("paper." + term(size)),
                        Preferences::paper,
                        Preferences::withPaper);
        var row = new Row(texts, "paper", paper);
        return languages.size() < 2
                ? group("plans", row)
                : group("plans", row, new Row(texts, "language", language()));
    }

    private Region language() {
        return choice(
                languages,
                Bundles::nameOf,
                Preferences::planLanguage,
                Preferences::withPlanLanguage);
    }

    /// Values side by side that follow the preferences and change them.
    private <T> Segments<T> choice(
            List<T> values,
            Function<T, String> words,
            Function<Preferences, T> chosen,
            BiFunction<Preferences, T, Preferences> with) {
        var segments = new Segments<>(values, words, chosen.apply(preferences.now()));
        preferences.property().subscribe(now -> segments.choose(chosen.apply(now)));
        segments.chosen()
                .subscribe((_, value) -> preferences.change(now -> with.apply(now, value)));
        return segments;
    }

    private Node kept() {
        var kept = new Label(texts.of("kept", preferences.path().toString()));
        kept.getStyleClass().addAll("small", "quiet");
        kept.setWrapText(true);
        return kept;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.back();
        }
    }

    private static String term(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ScrollPane scrolling(Region column) {
        var page = new StackPane(column);
        page.getStyleClass().add("middle");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
