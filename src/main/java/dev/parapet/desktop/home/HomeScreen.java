package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The start page. Empty until it is told which reviews there are.
public final class HomeScreen {

    /// What one can do from here.
    public interface Actions {
        void newReview();

        void chooseFile();

        void openSample();

        void open(Path review);

        /// Takes a review off the list; its file stays.
        void forget(Path review);
    }

    private final Actions actions;
    private final boolean hasSample;
    private final Texts texts;
    private final RecentRows rows;
    private final BorderPane view = new BorderPane();

    /// @param hasSample whether there is a sample to try
    public HomeScreen(Actions actions, boolean hasSample, Wording wording, MomentWording moments) {
        this.actions = actions;
        this.hasSample = hasSample;
        this.texts = new Texts("dev.parapet.desktop.home.texts", wording.locale());
        this.rows = new RecentRows(actions, texts, wording, moments);
        view.getStyleClass().addAll("home", "page");
        view.getStylesheets().add(resource("home.css"));
    }

    public Region view() {
        return view;
    }

    /// Shows the reviews that were open lately, newest first.
    public void show(List<RecentReview> reviews, LocalDate today) {
        if (reviews.isEmpty()) {
            view.setLeft(null);
            view.setCenter(new EmptyHome(actions, hasSample, texts));
        } else {
            view.setLeft(new BeginView(actions, hasSample, texts));
            view.setCenter(scrolling(rows.view(reviews, today)));
        }
    }

    private static Node scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static String resource(String name) {
        return Objects.requireNonNull(HomeScreen.class.getResource(name)).toExternalForm();
    }
}
