package dev.parapet.desktop.versions;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.review.keep.VersionSummary;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Lists the versions that are kept of the open review, to look at or to bring back.
public final class VersionsScreen {

    /// What one can do here.
    public interface Actions {
        /// Opens a version to read.
        void look(VersionSummary version);

        /// Makes a version the present state; it can be changed, and the state now is kept too.
        void bringBack(VersionSummary version);

        /// Goes back to the review.
        void back();
    }

    private static final double NARROW = 560;

    private final Actions actions;
    private final Clock clock;
    private final Texts texts;
    private final MomentWording moments;
    private final ScrollPane view = new ScrollPane();

    /// @param versions those that say anything else than the review now, the newest first
    /// @param readOnly whether the review can only be read, so that nothing can be brought back
    public VersionsScreen(
            Actions actions,
            List<VersionSummary> versions,
            boolean readOnly,
            Wording wording,
            Clock clock) {
        this.actions = actions;
        this.clock = clock;
        this.texts = new Texts("dev.parapet.desktop.versions.texts", wording.locale());
        this.moments = new MomentWording(wording, clock.getZone());
        view.setContent(middle(column(versions, readOnly)));
        view.setFitToWidth(true);
        view.getStyleClass().addAll("versions", "page");
        Sheet.wear(view, VersionsScreen.class, "versions.css");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Region view() {
        return view;
    }

    private static Region middle(Region column) {
        var middle = new StackPane(column);
        middle.getStyleClass().add("middle");
        return middle;
    }

    private Region column(List<VersionSummary> versions, boolean readOnly) {
        var title = Dressing.paragraph(texts.of("title"), "verdict");
        var says = Dressing.paragraph(texts.of(versions.isEmpty() ? "none" : "says"), "quiet");
        var column = new VBox(title, says);
        if (!versions.isEmpty()) {
            var card = new VBox();
            card.getStyleClass().addAll("card", "rows");
            versions.forEach(version -> card.getChildren().add(row(version, readOnly)));
            column.getChildren().add(card);
        }
        var back = button("back", Feather.ARROW_LEFT, actions::back);
        column.getChildren().add(new HBox(back));
        column.getStyleClass().add("column");
        return column;
    }

    private Node row(VersionSummary version, boolean readOnly) {
        var when =
                Dressing.paragraph(
                        moments.moment(version.version().kept(), LocalDate.now(clock)), "strong");
        var what =
                Dressing.paragraph(
                        texts.of("row", version.found().answers(), version.differing()),
                        "small",
                        "quiet");
        var words = new VBox(when, what);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var deeds = new Flow(12, 8, button("look", Feather.EYE, () -> actions.look(version)));
        deeds.setAlignment(Pos.CENTER_LEFT);
        if (!readOnly) {
            deeds.getChildren()
                    .add(
                            button(
                                    "bring_back",
                                    Feather.ROTATE_CCW,
                                    () -> actions.bringBack(version)));
        }
        var row = new Beside(NARROW, 12, words, deeds).keepingLast().aligned(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.back();
        }
    }
}
