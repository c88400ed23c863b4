package dev.parapet.desktop.home;

import dev.parapet.desktop.control.FirstStop;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.home.PortfolioModel.Stage;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The start page: ways to begin, the reviews that were open lately, and all reviews of the
/// workspace. Empty until it is told which reviews there are.
public final class HomeScreen {

    /// What one can do from here.
    public interface Actions {
        void newReview();

        void chooseFile();

        void openSample();

        void open(Path review);

        /// Takes a review off the list; its file stays.
        void forget(Path review);

        /// Compares two reviews, or one with its milestones.
        void compare(List<Path> reviews);

        /// Leaves it at the reviews of the folder that were read so far.
        void stopReading();

        void readTheRest();

        /// Asks for another folder of reviews.
        void chooseWorkspace();
    }

    private static final double NARROW = 760;
    private static final double LEAST = 300;

    /// What the larger part of the page shows.
    private enum Tab {
        RECENT,
        PORTFOLIO
    }

    private final Actions actions;
    private final boolean hasSample;
    private final Texts texts;
    private final RecentRows rows;
    private final PortfolioModel model;
    private final BeginView begin;
    private final Node lately;
    private final Supplier<Node> all;
    private final Segments<Tab> tabs;
    private final BorderPane page = new BorderPane();
    private final BorderPane view = new BorderPane();

    private final FirstStop first = new FirstStop(view, this::first);

    /// Made when it is first looked at, for it is much that most starts do not show.
    private Optional<Node> portfolio = Optional.empty();

    private boolean wasAsked;

    /// Whether the person, or whoever sent them here, chose what the page shows.
    private boolean isTurned;

    private boolean isNarrow;
    private List<RecentReview> recent = List.of();

    /// The button of the page before the first review, while that is shown.
    private Optional<Button> begun = Optional.empty();

    /// @param workspace the folder of the person's reviews
    /// @param hasSample whether there is a sample to try
    public HomeScreen(
            Actions actions,
            Path workspace,
            boolean hasSample,
            Wording wording,
            MomentWording moments) {
        this.actions = actions;
        this.hasSample = hasSample;
        this.texts = new Texts("dev.parapet.desktop.home.texts", wording.locale());
        this.rows = new RecentRows(actions, texts, wording, moments);
        this.begin = new BeginView(actions, hasSample, texts);
        this.lately = scrolling(rows.view());
        this.model = new PortfolioModel(workspace);
        this.all = () -> scrolling(new PortfolioView(model, actions, texts, wording, moments));
        this.tabs = new Segments<>(List.of(Tab.values()), this::name, Tab.RECENT);
        tabs.chosen().subscribe((_, _) -> layOut());
        view.setMinWidth(0);
        tabs.onPress(_ -> isTurned = true);
        view.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::turn);
        // not while the list is telling of its change: the table begins to listen to it here
        model.entries().subscribe(() -> Platform.runLater(this::layOut));
        model.stage().subscribe((_, _) -> layOut());
        page.getStyleClass().add("lists");
        page.setTop(head());
        page.setMinHeight(LEAST);
        view.getStyleClass().addAll("home", "page");
        Sheet.wear(view, HomeScreen.class, "home.css");
    }

    public Region view() {
        return view;
    }

    /// What is known of the workspace.
    public PortfolioModel portfolio() {
        return model;
    }

    /// Turns to all reviews of the workspace.
    public void showAll() {
        wasAsked = true;
        isTurned = true;
        tabs.choose(Tab.PORTFOLIO);
    }

    /// Shows the reviews that were open lately, newest first.
    public void show(List<RecentReview> reviews, LocalDate today) {
        recent = List.copyOf(reviews);
        rows.show(recent, today);
        wasAsked = true;
        if (!isTurned) {
            tabs.choose(recent.isEmpty() ? Tab.PORTFOLIO : Tab.RECENT);
        }
        layOut();
    }

    private void turn(boolean narrow) {
        isNarrow = narrow;
        view.setLeft(null);
        view.setTop(null);
        begin.lay(narrow);
        layOut();
    }

    private void layOut() {
        if (wasAsked && isEmpty()) {
            view.setLeft(null);
            view.setTop(null);
            var empty = new EmptyHome(actions, hasSample, texts);
            view.setCenter(scrolling(empty));
            begun = Optional.of(empty.begin());
            first.passOn();
        } else if (wasAsked) {
            view.setLeft(isNarrow ? null : begin);
            view.setTop(isNarrow ? begin : null);
            view.setCenter(page);
            page.setCenter(tabs.chosen().get() == Tab.RECENT ? lately : wholePortfolio());
            begun = Optional.empty();
            first.passOn();
        }
    }

    /// The last review, the table of all, or the way to begin.
    private Optional<? extends Node> first() {
        if (begun.isPresent()) {
            return begun;
        }
        return tabs.chosen().get() == Tab.RECENT
                ? rows.first()
                : portfolio.map(shown -> shown.lookup(".portfolio-table"));
    }

    private Node wholePortfolio() {
        var shown = portfolio.orElseGet(all);
        portfolio = Optional.of(shown);
        return shown;
    }

    private boolean isEmpty() {
        return recent.isEmpty()
                && model.entries().isEmpty()
                && switch (model.stage().get()) {
                    case Stage.NotBegun _, Stage.Done _ -> true;
                    case Stage.Reading _, Stage.Stopped _, Stage.Failed _ -> false;
                };
    }

    private Node head() {
        var head = new HBox(tabs);
        head.getStyleClass().add("head");
        return head;
    }

    private String name(Tab tab) {
        return texts.of("tab." + tab.name().toLowerCase(Locale.ROOT));
    }

    private static Node scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
