package dev.parapet.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Ancestors;
import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.FocusLoan;
import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.control.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows one notice, or takes no room.
final class NoticeBar extends VBox {
    private static final int MOST_LINES = 6;
    private static final double NARROW = 480;

    private final Texts texts;
    private final EventHandler<KeyEvent> escape = this::escape;
    private final ReadOnlyObjectWrapper<Optional<Notice>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final FocusLoan loan = new FocusLoan(this);
    private Runnable left = () -> {};

    NoticeBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        sceneProperty()
                .subscribe((before, scene) -> {
                    if (before != null) {
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
                    }
                    if (scene != null) {
                        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
                    }
                });
        clear();
    }

    /// @param left takes the keyboard where what had it before is gone
    void onLeft(Runnable left) {
        this.left = left;
    }

    /// What is under way is left with the key that leaves everything else, before the screen behind
    /// it is. What lies over both closes first.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isOver(event.getTarget())) {
            shown.get()
                    .filter(notice -> notice.kind() == Notice.Kind.BUSY)
                    .ifPresent(notice -> {
                        event.consume();
                        notice.actions().stream().findFirst().ifPresent(this::choose);
                    });
        }
    }

    /// Whether a key goes to an overlay, to a list that is open, or to a cell that is being edited.
    private static boolean isOver(EventTarget target) {
        var node = target instanceof Node each ? each : null;
        return Ancestors.from(node).anyMatch(NoticeBar::isOpen);
    }

    private static boolean isOpen(Node node) {
        return switch (node) {
            case Overlay _ -> true;
            case ComboBoxBase<?> box -> box.isShowing();
            case Cell<?> cell -> cell.isEditing();
            default -> false;
        };
    }

    private void choose(Notice.Action action) {
        clear();
        action.run().run();
    }

    void show(Notice notice) {
        loan.giveBack(left);
        getChildren().setAll(head(notice));
        if (!notice.lines().isEmpty()) {
            getChildren().add(details(notice.lines()));
        }
        setAccessibleText(notice.sentence());
        getStyleClass().setAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        setVisible(true);
        setManaged(true);
        shown.set(Optional.of(notice));
    }

    /// The notice that is told at the moment.
    ReadOnlyObjectProperty<Optional<Notice>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Takes a notice away, unless it is gone already or another is told by now.
    void withdraw(Optional<Notice> notice) {
        if (notice.isPresent() && shown.get().equals(notice)) {
            clear();
        }
    }

    /// Whether nothing is told at the moment.
    boolean isQuiet() {
        return !isVisible();
    }

    void clear() {
        loan.giveBack(left);
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        shown.set(Optional.empty());
    }

    private Node head(Notice notice) {
        var head = new HBox(sign(notice.kind()), said(notice));
        if (notice.kind() != Notice.Kind.BUSY) {
            head.getChildren().add(close());
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        return head;
    }

    private Node said(Notice notice) {
        var sentence = Dressing.paragraph(notice.sentence());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var links = new Flow(12, 4);
        links.setAlignment(Pos.CENTER_LEFT);
        notice.actions().forEach(action -> links.getChildren().add(link(action)));
        Dressing.show(links, !notice.actions().isEmpty());
        var said = new Beside(NARROW, 12, sentence, links).keepingLast().aligned(Pos.CENTER_LEFT);
        // as high as its neighbours in the row
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private static Node sign(Notice.Kind kind) {
        return switch (kind) {
            case NEWS -> new FontIcon(Feather.INFO);
            case PROBLEM -> new FontIcon(Feather.ALERT_CIRCLE);
            case BUSY -> new ProgressIndicator();
        };
    }

    private Hyperlink link(Notice.Action action) {
        var link = new Hyperlink(action.words());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> choose(action));
        return link;
    }

    private Button close() {
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(texts.of("notice.close"));
        close.setOnAction(_ -> clear());
        return close;
    }

    /// Lines one can scroll, select and copy.
    private static TextArea details(List<String> lines) {
        var details = new TextArea(String.join("\n", lines));
        details.setEditable(false);
        details.setWrapText(true);
        details.setPrefRowCount(Math.min(lines.size(), MOST_LINES));
        details.getStyleClass().addAll("details", "small");
        return details;
    }
}
