package dev.parapet.desktop.upgrade;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.FirstStop;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.upgrade.Upgrade;
import dev.parapet.wording.UpgradeWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What another edition of a question set would change, practice by practice, and the button that
/// takes it. Nothing happens before that is pressed.
public final class UpgradeScreen {

    /// What follows from the screen.
    public interface Actions {
        /// Takes the review to the other edition.
        void take(Upgrade upgrade);

        /// Leaves everything as it is.
        void leave();

        /// Works out what lasts where a set is large, and hands it over on the JavaFX thread.
        ///
        /// @param left where the person does not wait for it
        <T> void workOut(Supplier<T> work, Consumer<T> done, Runnable left);
    }

    /// In letters. Ids of lenses may have 128, and would push the titles aside.
    private static final int LONGEST_ID_BEFORE = 14;

    private static final double NARROW = 640;
    private static final double A_FEW = 160;

    private final ReviewSession session;
    private final Actions actions;
    private final Wording wording;
    private final Texts texts;
    private final BorderPane view = new BorderPane();
    private final ComboBox<QuestionSet> editions = new ComboBox<>();
    private final Label title = Dressing.wrapping("title");
    private final Label used = Dressing.wrapping("quiet");
    private final StackPane counts = new StackPane();
    private final ListView<Row> list = new ListView<>();
    private final Label kept = Dressing.wrapping("small", "quiet");
    private final Button take = new Button();
    private final Button leave = new Button();
    private final FirstStop first;
    private Map<SetRef, QuestionSet> read = Map.of();
    private boolean isNarrow;
    private boolean isLongId;
    private Optional<Outlook> shown = Optional.empty();

    /// What an edition would change.
    private record Outlook(QuestionSet edition, Upgrade upgrade, List<Row> rows) {}

    /// The screen.
    ///
    /// @param offered other versions of question sets that the review uses, the one to begin with
    ///   first
    public UpgradeScreen(
            ReviewSession session, List<QuestionSet> offered, Wording wording, Actions actions) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.texts = new Texts("dev.parapet.desktop.upgrade.texts", wording.locale());
        view.getStyleClass().add("upgrade");
        Sheet.wear(view, UpgradeScreen.class, "upgrade.css");
        leave.setText(texts.of("leave"));
        leave.setOnAction(_ -> actions.leave());
        leave.setCancelButton(true);
        this.first = new FirstStop(view, this::first);
        if (offered.isEmpty()) {
            layNothing();
        } else {
            actions.workOut(
                    () -> readAll(session, offered),
                    inWords -> lay(offered, inWords),
                    actions::leave);
        }
    }

    private Optional<? extends Node> first() {
        return Stream.of(list, leave).filter(each -> each.getScene() != null).findFirst();
    }

    /// The editions in the language of the window.
    private static Map<SetRef, QuestionSet> readAll(
            ReviewSession session, List<QuestionSet> editions) {
        var read = new HashMap<SetRef, QuestionSet>();
        editions.forEach(edition -> read.put(edition.ref(), session.shown(edition)));
        return read;
    }

    public Region view() {
        return view;
    }

    private void layNothing() {
        title.setText(texts.of("none"));
        used.setText(texts.of("none.meaning"));
        var column = new VBox(16, title, used, leave);
        column.getStyleClass().add("head");
        view.setCenter(column);
    }

    private void lay(List<QuestionSet> offered, Map<SetRef, QuestionSet> inWords) {
        read = inWords;
        editions.getItems().setAll(offered);
        editions.setConverter(named());
        editions.setAccessibleText(texts.of("editions"));
        editions.valueProperty().subscribe((_, edition) -> turn(edition));
        list.setAccessibleText(texts.of("list"));
        list.setMinHeight(A_FEW);
        view.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::turn);
        take.getStyleClass().add("accent");
        take.setDisable(true);
        counts.setAlignment(Pos.CENTER_LEFT);
        view.setTop(head());
        view.setCenter(list);
        view.setBottom(foot());
        first.passOn();
        editions.setValue(offered.getFirst());
    }

    private Node head() {
        var words = new VBox(4, title, used);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new Beside(NARROW, 24, words, editions).keepingLast().aligned(Pos.TOP_LEFT);
        var head = new VBox(16, line, counts);
        head.getStyleClass().addAll("head", "surface");
        return head;
    }

    private Node foot() {
        HBox.setHgrow(kept, Priority.ALWAYS);
        kept.setMaxWidth(Double.MAX_VALUE);
        var foot =
                new Beside(NARROW, 12, kept, new Flow(12, 8, leave, take))
                        .keepingLast()
                        .aligned(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("foot", "surface");
        return foot;
    }

    /// Turns to another edition, or stays with the one on screen where nobody waits for it.
    private void turn(QuestionSet edition) {
        take.setDisable(true);
        if (shown.filter(outlook -> outlook.edition().equals(edition)).isPresent()) {
            take.setDisable(session.isReadOnly());
            return;
        }
        var now = session.review().get();
        var inWords = session.shown();
        actions.workOut(
                () ->
                        new Outlook(
                                edition,
                                Upgrade.of(now, edition),
                                Rows.of(Upgrade.of(inWords, read(edition)), wording, texts)),
                this::turned,
                () ->
                        shown.ifPresentOrElse(
                                outlook -> editions.setValue(outlook.edition()), actions::leave));
    }

    private void turned(Outlook outlook) {
        if (outlook.edition().equals(editions.getValue())) {
            shown = Optional.of(outlook);
            take.setDisable(session.isReadOnly());
            show(outlook.upgrade(), outlook.rows());
        }
    }

    private void show(Upgrade upgrade, List<Row> rows) {
        var from = upgrade.from().version().toString();
        var to = upgrade.to().version().toString();
        title.setText(texts.of("title", read(editions.getValue()).title(), to));
        used.setText(texts.of("used", from));
        take.setText(texts.of(upgrade.isBack() ? "take.back" : "take", to));
        // keys undo and redo here as everywhere
        take.setOnAction(_ -> actions.take(upgrade.again(session.review().get())));
        kept.setText(texts.of("kept", new UpgradeWording(wording).milestone(upgrade)));
        isLongId = rows.stream().anyMatch(row -> row.id().length() > LONGEST_ID_BEFORE);
        layRows();
        var kinds =
                Arrays.stream(Show.values())
                        .filter(show -> show == Show.ALL || rows.stream().anyMatch(show::keeps))
                        .toList();
        var filter =
                new Segments<>(
                        kinds,
                        show -> texts.of(show.key(), rows.stream().filter(show::keeps).count()),
                        Show.ALL);
        filter.chosen()
                .subscribe(
                        show -> list.getItems().setAll(rows.stream().filter(show::keeps).toList()));
        counts.getChildren().setAll(filter);
    }

    private void layRows() {
        var lie =
                isNarrow
                        ? RowCell.Lie.STACKED
                        : isLongId ? RowCell.Lie.ID_BELOW : RowCell.Lie.BESIDE;
        list.setCellFactory(_ -> new RowCell(new UpgradeWording(wording), texts, lie));
    }

    private void turn(boolean narrow) {
        isNarrow = narrow;
        layRows();
    }

    /// An edition in the language of the window.
    private QuestionSet read(QuestionSet edition) {
        return read.getOrDefault(edition.ref(), edition);
    }

    private StringConverter<QuestionSet> named() {
        return new StringConverter<>() {
            @Override
            public String toString(QuestionSet set) {
                return set == null
                        ? ""
                        : texts.of(
                                "edition", read(set).title(), set.heading().version().toString());
            }

            @Override
            public QuestionSet fromString(String typed) {
                throw new UnsupportedOperationException("editions are not typed");
            }
        };
    }
}
