package dev.parapet.desktop.keys;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All keys that work at present, on one card.
public final class CheatSheet extends VBox {
    private final Texts texts;
    private final KeyNames names;
    private final Button close = new Button("", new FontIcon(Feather.X));
    private static final double BOTH = 860;

    private final List<VBox> columns = new ArrayList<>();
    private final StackPane groups = new StackPane();

    /// Commands that belong together.
    ///
    /// @param name the key of what they are called together
    public record Group(String name, List<? extends Command> commands) {
        public static final Group ANSWERING =
                new Group("answering", List.of(AnswerCommand.values()));
        public static final Group ROOM = new Group("room", List.of(RoomCommand.values()));
        public static final Group PLANNING = new Group("planning", List.of(PlanCommand.values()));
        public static final Group DECIDING = new Group("deciding", List.of(MergeCommand.values()));
        public static final Group WINDOW = new Group("everywhere", List.of(WindowCommand.values()));

        public Group {
            commands = List.copyOf(commands);
        }
    }

    public CheatSheet(Locale locale, Runnable closed) {
        super(12);
        this.texts = new Texts("dev.parapet.desktop.keys.texts", locale);
        this.names = new KeyNames(texts);
        getStyleClass().add("cheat-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = Dressing.text(texts.of("title"), "heading");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.of("close"));
        close.setOnAction(_ -> closed.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, groups);
        parentProperty()
                .subscribe(room -> {
                    if (room instanceof Region around) {
                        around.widthProperty().subscribe(width -> lay(width.doubleValue()));
                    }
                });
    }

    private void lay(double room) {
        var side = room < BOTH ? new VBox(16) : new HBox(32);
        side.getChildren().setAll(columns);
        groups.getChildren().setAll(side);
    }

    /// Shows the keys of these commands. One without a key is left to the palette.
    public void begin(List<Group> shown) {
        columns.clear();
        shown.forEach(group -> columns.add(column(group)));
        lay(getParent() instanceof Region around ? around.getWidth() : BOTH);
        close.requestFocus();
    }

    private VBox column(Group group) {
        var grid = new GridPane(16, 4);
        var row = 0;
        for (var command : group.commands()) {
            if (!command.strokes().isEmpty()) {
                grid.addRow(row, strokes(command), meaning(command));
                row++;
            }
        }
        return new VBox(
                8, Dressing.text(texts.of("group." + group.name()), "small", "quiet"), grid);
    }

    private Node strokes(Command command) {
        var caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_LEFT);
        caps.setMinWidth(USE_PREF_SIZE);
        for (var stroke : command.strokes()) {
            var cap = Dressing.text(names.of(stroke), "key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        GridPane.setValignment(caps, VPos.CENTER);
        return caps;
    }

    private Node meaning(Command command) {
        var meaning = Dressing.paragraph(texts.of(command.key()));
        meaning.setId("meaning-" + command.key());
        return meaning;
    }
}
