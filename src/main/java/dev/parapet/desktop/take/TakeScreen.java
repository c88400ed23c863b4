package dev.parapet.desktop.take;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.FirstStop;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.control.TickList;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.take.Taking;
import dev.parapet.review.take.Taking.Fate;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The answers of another review that can be taken over into the open one.
public final class TakeScreen {

    /// What one can do here.
    public interface Actions {
        /// Takes the answers to these practices over.
        void take(Set<PracticeRef> practices);

        /// Goes back to the review with everything as it was.
        void back();
    }

    private static final double NARROW = 560;
    private static final double A_FEW = 160;

    private final Taking taking;
    private final Actions actions;
    private final Texts texts;
    private final TickList<OfferRow> list;
    private final Label summary = Dressing.wrapping("small", "quiet");
    private final Button take = new Button();
    private final Button back = new Button();
    private final StackPane view = new StackPane();

    public TakeScreen(Taking taking, Actions actions, Wording wording) {
        this.taking = taking;
        this.actions = actions;
        this.texts = new Texts("dev.parapet.desktop.take.texts", wording.locale());
        this.list = new TickList<>(new OfferSaying(texts, wording));
        view.getStyleClass().addAll("take", "page");
        Sheet.wear(view, TakeScreen.class, "take.css");
        view.getChildren().add(column());
        // before the list, which has a use of its own for Escape
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new FirstStop(view, () -> Optional.of(list.getItems().isEmpty() ? back : list));
        update();
    }

    public Region view() {
        return view;
    }

    private Region column() {
        var offers = taking.offers().stream().map(OfferRow::of).toList();
        var name = taking.from().workload().name();
        var column = new VBox(Dressing.paragraph(texts.of("title", name), "verdict"));
        column.setMinWidth(0);
        column.getStyleClass().add("column");
        if (offers.isEmpty()) {
            column.getChildren().addAll(Dressing.paragraph(texts.of("none"), "quiet"), foot());
            Dressing.show(take, false);
            return column;
        }
        offers.forEach(row -> row.chosen().subscribe((_, _) -> update()));
        list.getItems().setAll(offers);
        list.setAccessibleText(texts.of("answers"));
        list.setMinHeight(A_FEW);
        list.getFocusModel().focus(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getChildren()
                .addAll(Dressing.paragraph(texts.of("says"), "quiet"), ways(), list, foot());
        return column;
    }

    private Node ways() {
        return new Flow(
                4,
                4,
                way("unanswered", row -> row.offer().fate() == Fate.TAKEN),
                way("all", _ -> true),
                way("nothing", _ -> false));
    }

    private Button way(String key, Predicate<OfferRow> chosen) {
        var button = new Button(texts.of(key));
        button.setAccessibleText(texts.of("choose", button.getText()));
        button.setOnAction(_ -> list.getItems().forEach(row -> row.chosen().set(chosen.test(row))));
        return button;
    }

    private Node foot() {
        take.setDefaultButton(true);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> actions.take(chosen()));
        back.setText(texts.of("back"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> actions.back());
        var deeds = new Flow(12, 8, take, back);
        deeds.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        return new Beside(NARROW, 12, summary, deeds).keepingLast().aligned(Pos.CENTER_LEFT);
    }

    private void update() {
        var count = chosen().size();
        take.setText(texts.of("take", count));
        take.setDisable(count == 0);
        var replaced =
                list.getItems().stream()
                        .filter(row -> row.chosen().get())
                        .filter(row -> row.offer().fate() == Fate.OTHERWISE)
                        .count();
        summary.setText(replaced == 0 ? "" : texts.of("replaced", replaced));
    }

    private Set<PracticeRef> chosen() {
        return list.getItems().stream()
                .filter(row -> row.chosen().get())
                .map(row -> row.offer().ref())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.back();
        }
    }
}
