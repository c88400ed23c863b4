package dev.parapet.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.SaveState;
import dev.parapet.desktop.theme.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The bar at the top: which review this is, whether it is saved, and the way to its screens. Where
/// there is little room, the screens have a line of their own.
final class TopBar extends VBox {
    private static final double REST = 560;
    private static final double SMALL = 480;

    private final Texts texts;
    private final SaveWords words;
    private final Button home;
    private final FontIcon emblem = new FontIcon(Feather.SHIELD);
    private final NameAndState title = new NameAndState();
    private final UndoButtons undo;
    private final Segments<Place> places;
    private final ReviewMenu more;
    private final Button settings;
    private final Button theme;
    private final HBox line = new HBox();
    private final HBox below = new HBox();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final List<Node> parts;
    private Subscription following = Subscription.EMPTY;
    private int open;
    private Runnable before = this::showStart;

    TopBar(Texts texts, SaveWords words, UndoButtons undo) {
        this.texts = texts;
        this.undo = undo;
        this.words = words;
        this.home = icon("home", Feather.ARROW_LEFT);
        this.more = new ReviewMenu(texts);
        this.settings = icon("settings", Feather.SETTINGS);
        this.theme = icon("theme.dark", Feather.MOON);
        this.places =
                new Segments<>(
                        List.of(Place.values()),
                        place -> texts.of("place." + place.name().toLowerCase(Locale.ROOT)),
                        Place.ANSWER);
        places.setMinWidth(USE_PREF_SIZE);
        places.mark(Place.CONFLICTS, new FontIcon(Feather.GIT_MERGE));
        line.getStyleClass().add("top-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().addAll("top-bar", "below");
        this.parts =
                List.of(
                        home,
                        emblem,
                        title,
                        Dressing.spring(),
                        undo,
                        places,
                        more,
                        settings,
                        theme);
        line.getChildren().setAll(parts);
        getChildren().setAll(line);
        setMinWidth(0);
        followWidth();
        showStart();
    }

    private void followWidth() {
        widthProperty().subscribe(this::followRoom);
        places.widthProperty().subscribe(this::followRoom);
        narrow.subscribe((_, isNarrow) -> {
            places.setMinWidth(isNarrow ? 0 : USE_PREF_SIZE);
            show(places, places.getParent() != null);
        });
        widthProperty()
                .map(width -> width.doubleValue() >= SMALL || width.doubleValue() == 0)
                .subscribe(shown -> show(theme, shown));
    }

    /// The screens stand in the line where the rest of it keeps the room it needs.
    private void followRoom() {
        narrow.set(getWidth() > 0 && getWidth() < REST + places.prefWidth(-1));
    }

    void onAction(Runnable goBack, Consumer<Place> go) {
        home.setOnAction(_ -> goBack.run());
        places.onPress(go);
    }

    void onMore(ReviewMenu.Actions actions) {
        more.offer(actions);
    }

    void onChoice(Runnable goToSettings, Runnable switchTheme) {
        settings.setOnAction(_ -> goToSettings.run());
        theme.setOnAction(_ -> switchTheme.run());
    }

    /// The bar of the start page.
    void showStart() {
        before = this::showStart;
        show(texts.of("parapet"), false, false);
    }

    /// The bar of the steps to a new review.
    void showSetup() {
        before = this::showSetup;
        show(texts.of("new_review"), true, false);
    }

    /// The bar above a question set that is tried.
    void showPreview() {
        before = this::showPreview;
        show(texts.of("preview"), true, false);
    }

    /// The bar above reviews that are compared without being opened.
    void showComparison() {
        before = this::showComparison;
        show(texts.of("comparison"), true, false);
    }

    /// The bar as it was before the settings.
    void showAgain() {
        before.run();
    }

    /// The bar of the settings.
    void showSettings() {
        show(texts.of("settings"), true, false);
        tell(home, "back");
        show(settings, false);
    }

    /// The bar of an open review, for as long as it is open.
    void follow(OpenReview review) {
        var session = review.session();
        before = () -> follow(review);
        show("", true, true);
        var called = session.review().subscribe(now -> title.name(now.workload().name()));
        var state =
                session.isReadOnly()
                        ? Subscription.EMPTY
                        : review.autosave().state().subscribe(now -> showState(now));
        var undecided = session.review().subscribe(now -> showOpen(now.conflicts().size()));
        following = called.and(state).and(undecided).and(undo.follow(session));
        show(undo, !session.isReadOnly());
        if (session.isReadOnly()) {
            title.state(texts.of("save.read_only"), false);
        }
    }

    /// What the window is called.
    ObservableValue<String> title() {
        return title.name()
                .map(text ->
                        text.equals(texts.of("parapet")) ? text : texts.of("window.title", text));
    }

    void showPlace(Place place) {
        places.choose(place);
        showOpen(open);
    }

    /// What is open to decide is offered for as long as there is any, or one is there.
    private void showOpen(int conflicts) {
        open = conflicts;
        places.rename(Place.CONFLICTS, texts.of("place.conflicts", conflicts));
        places.offer(Place.CONFLICTS, conflicts > 0 || places.chosen().get() == Place.CONFLICTS);
        // before the next frame, or that one would show the screens where they have no room
        places.applyCss();
        followRoom();
    }

    void showTheme(Theme now) {
        var next = texts.of(now.isDark() ? "theme.light" : "theme.dark");
        theme.setGraphic(new FontIcon(now.isDark() ? Feather.SUN : Feather.MOON));
        theme.setAccessibleText(next);
        Hint.on(theme, next);
    }

    private void show(String called, boolean away, boolean inReview) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        title.name(called);
        title.state("", false);
        show(home, away);
        tell(home, "home");
        show(settings, true);
        show(emblem, !away);
        title.showState(inReview);
        show(undo, inReview);
        show(places, inReview);
        show(more, inReview);
    }

    private void showState(SaveState state) {
        title.state(words.of(state), !state.isSafe() && !(state instanceof SaveState.Saving));
    }

    private Button icon(String key, Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        tell(button, key);
        return button;
    }

    private void tell(Button button, String key) {
        button.setAccessibleText(texts.of(key));
        Hint.on(button, texts.of(key));
    }

    /// What is not shown is not in the bar at all, or it would be styled and laid out all the same.
    private void show(Node part, boolean shown) {
        var alone = part.equals(places) && narrow.get();
        show(part, shown && !alone, line.getChildren());
        if (part.equals(places)) {
            below.getChildren().setAll(alone && shown ? List.of(places) : List.of());
            getChildren().setAll(alone && shown ? List.of(line, below) : List.of(line));
        }
    }

    private void show(Node part, boolean shown, List<Node> inBar) {
        if (!shown) {
            inBar.remove(part);
        } else if (!inBar.contains(part)) {
            var before = parts.subList(0, parts.indexOf(part));
            inBar.add((int) before.stream().filter(inBar::contains).count(), part);
        }
    }
}
