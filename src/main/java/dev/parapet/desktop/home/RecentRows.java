package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The reviews that were open lately, one a row.
final class RecentRows {
    private static final double BAR = 112;
    private static final double MOMENT = 132;
    private static final double NARROW = 520;
    private static final int PERCENT = 100;

    private final HomeScreen.Actions actions;
    private final Texts texts;
    private final Wording wording;
    private final MomentWording moments;
    private final VBox list = new VBox();
    private final VBox view = new VBox(list);
    private Optional<Shown> shown = Optional.empty();
    private Optional<ContextMenu> offered = Optional.empty();

    /// What the rows say. They are not made anew for the same, or the keyboard would lose its row.
    private record Shown(List<RecentReview> reviews, LocalDate today) {}

    RecentRows(HomeScreen.Actions actions, Texts texts, Wording wording, MomentWording moments) {
        this.actions = actions;
        this.texts = texts;
        this.wording = wording;
        this.moments = moments;
        list.getStyleClass().add("rows");
        view.getStyleClass().add("recent");
    }

    Region view() {
        return view;
    }

    /// The review that was open last, if any is shown.
    Optional<Node> first() {
        return list.getChildren().stream().findFirst();
    }

    void show(List<RecentReview> reviews, LocalDate today) {
        var next = new Shown(List.copyOf(reviews), today);
        if (shown.filter(next::equals).isPresent()) {
            return;
        }
        shown = Optional.of(next);
        list.getChildren().setAll(reviews.stream().map(review -> row(review, today)).toList());
        view.getChildren().setAll(reviews.isEmpty() ? nothing() : list);
    }

    private Node nothing() {
        var nothing = new Label(texts.of("recent.none"));
        nothing.getStyleClass().add("quiet");
        return nothing;
    }

    private Node row(RecentReview review, LocalDate today) {
        var when = moments.moment(review.changed(), today);
        var row =
                new Pressable(
                        says(review, when), () -> actions.open(review.file()), parts(review, when));
        row.setMinWidth(0);
        row.getStyleClass().add("row");
        row.setOnContextMenuRequested(
                event -> offer(menu(review), row, event.getScreenX(), event.getScreenY()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                actions.forget(review.file());
            }
        });
        return row;
    }

    private Node parts(RecentReview review, String when) {
        var figures = new Flow(12, 8);
        figures.setAlignment(Pos.CENTER_LEFT);
        figures.getChildren().addAll(review.isEncrypted() ? List.of(encrypted()) : figures(review));
        figures.getChildren().add(moment(when));
        var parts =
                new Beside(NARROW, 12, name(review), figures)
                        .keepingLast()
                        .aligned(Pos.CENTER_LEFT);
        HBox.setHgrow(parts, Priority.ALWAYS);
        return parts;
    }

    private Region name(RecentReview review) {
        var name = new Label(review.name());
        name.getStyleClass().add("strong");
        var folder = new Label(folder(review.file()));
        folder.getStyleClass().addAll("small", "quiet");
        var both = new VBox(name, folder);
        both.getStyleClass().add("name");
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private List<Node> figures(RecentReview review) {
        return List.of(completeness(review), risks(review));
    }

    private Node encrypted() {
        var encrypted = new Label(texts.of("recent.encrypted"), new FontIcon(Feather.LOCK));
        encrypted.getStyleClass().addAll("small", "quiet");
        encrypted.setMinWidth(Region.USE_PREF_SIZE);
        return encrypted;
    }

    /// The folder of a review, seen from the person's own.
    private static String folder(Path file) {
        var folder = Objects.requireNonNullElse(file.getParent(), file);
        var home = Path.of(System.getProperty("user.home", ""));
        return folder.startsWith(home) ? home.relativize(folder).toString() : folder.toString();
    }

    private Node completeness(RecentReview review) {
        var bar = new ProgressBar((double) review.completeness() / PERCENT);
        bar.getStyleClass().add("thin");
        bar.setPrefWidth(BAR);
        var figure = new Label(texts.of("recent.completeness", review.completeness()));
        figure.getStyleClass().addAll("small", "quiet");
        var both = new VBox(figure, bar);
        both.getStyleClass().add("completeness");
        both.setMinWidth(Region.USE_PREF_SIZE);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node risks(RecentReview review) {
        var risks = new RiskFigures(wording);
        risks.setMinWidth(Region.USE_PREF_SIZE);
        risks.show(review.high(), review.medium(), review.low());
        return risks;
    }

    private static Node moment(String when) {
        var moment = new Label(when);
        moment.getStyleClass().add("quiet");
        moment.setAlignment(Pos.CENTER_RIGHT);
        moment.setMinWidth(Region.USE_PREF_SIZE);
        moment.setPrefWidth(MOMENT);
        return moment;
    }

    /// One menu at a time, and none made before somebody asks for it.
    private void offer(ContextMenu menu, Node row, double x, double y) {
        offered.ifPresent(ContextMenu::hide);
        offered = Optional.of(menu);
        menu.show(row, x, y);
    }

    private ContextMenu menu(RecentReview review) {
        var forget = new MenuItem(texts.of("recent.forget"));
        forget.setOnAction(_ -> actions.forget(review.file()));
        return new ContextMenu(forget);
    }

    private String says(RecentReview review, String when) {
        if (review.isEncrypted()) {
            return texts.of("recent.says_encrypted", review.name(), when);
        }
        return texts.of(
                "recent.says",
                review.name(),
                review.completeness(),
                review.high(),
                review.medium(),
                review.low(),
                when);
    }
}
