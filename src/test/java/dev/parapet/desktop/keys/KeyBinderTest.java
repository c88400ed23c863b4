package dev.parapet.desktop.keys;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.keys.Stroke.Pressed;
import dev.parapet.desktop.keys.Stroke.Signed;
import dev.parapet.desktop.keys.Stroke.Typed;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class KeyBinderTest {
    private static final List<Command> COMMANDS =
            Stream.<Command[]>of(
                            AnswerCommand.values(), PlanCommand.values(), WindowCommand.values())
                    .flatMap(Stream::of)
                    .toList();

    private final List<Command> treated = new ArrayList<>();
    private Node button = new Pane();
    private Node text = button;
    private Node tree = button;
    private boolean listening = true;

    @Start
    void open(Stage stage) {
        button = new Button("Begin");
        text = new TextArea();
        tree = new TreeView<String>();
        var root = new VBox(button, text, tree);
        new KeyBinder<>(COMMANDS, () -> listening, treated::add).attachTo(root);
        stage.setScene(new Scene(root, 300, 300));
        stage.show();
    }

    @Test
    void everyKeyOfTheListGivesItsCommand(FxRobot robot) {
        for (var command : COMMANDS) {
            for (var stroke : command.strokes()) {
                treated.clear();
                robot.interact(() -> give(stroke, button));

                assertThat(treated).as(stroke.shown()).containsExactly(command);
            }
        }
    }

    @Test
    void whatIsTypedIntoATextStaysText(FxRobot robot) {
        robot.interact(() -> strokes().filter(Typed.class::isInstance).forEach(this::giveToText));

        assertThat(treated).isEmpty();
        assertThat(((TextArea) text).getText()).startsWith("12340jknodefblgtmr<>a");
    }

    @Test
    void arrowsBelongToTextsAndLists(FxRobot robot) {
        for (var at : List.of(text, tree)) {
            robot.interact(() -> give(Stroke.pressed(KeyCode.DOWN), at));
        }

        assertThat(treated).isEmpty();
    }

    @Test
    void keysThatNeitherUsesWorkThereToo(FxRobot robot) {
        robot.interact(() -> give(Stroke.everywhere(KeyCode.ESCAPE), text));

        assertThat(treated).containsExactly(AnswerCommand.LEAVE_FIELD);
    }

    @Test
    void nothingIsHeardWhileItDoesNotListen(FxRobot robot) {
        listening = false;
        robot.interact(() -> give(Stroke.typed("1"), button));

        assertThat(treated).isEmpty();
    }

    @Test
    void theCheatSheetListsEveryKeyAndNoOther(FxRobot robot) {
        var sheet = new CheatSheet(Locale.ENGLISH, () -> {});
        robot.interact(() -> {
            button.getScene().setRoot(sheet);
            sheet.begin(
                    List.of(
                            CheatSheet.Group.ANSWERING,
                            CheatSheet.Group.PLANNING,
                            CheatSheet.Group.WINDOW));
        });

        assertThat(robot.lookup(".key-cap").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .containsExactlyInAnyOrderElementsOf(strokes().map(Stroke::shown).toList());
        assertThat(meanings(robot)).isEqualTo(withKeys());
    }

    private static Set<String> meanings(FxRobot robot) {
        return robot
                .lookup(node -> String.valueOf(node.getId()).startsWith("meaning-"))
                .queryAll()
                .stream()
                .map(node -> node.getId().substring("meaning-".length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> withKeys() {
        return COMMANDS.stream()
                .filter(command -> !command.strokes().isEmpty())
                .map(Command::key)
                .collect(Collectors.toSet());
    }

    private static Stream<Stroke> strokes() {
        return COMMANDS.stream().flatMap(command -> command.strokes().stream());
    }

    private void giveToText(Stroke stroke) {
        give(stroke, text);
    }

    private static void give(Stroke stroke, Node to) {
        Event.fireEvent(
                to,
                switch (stroke) {
                    case Typed(var character) -> typed(character);
                    case Pressed(var keys, _) -> pressed((KeyCodeCombination) keys);
                    case Signed(_, var keys) ->
                            pressed(new KeyCodeCombination(keys.getLast(), SHORTCUT_DOWN));
                });
    }

    private static KeyEvent pressed(KeyCodeCombination keys) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode(),
                keys.getShift() == ModifierValue.DOWN,
                keys.getShortcut() == ModifierValue.DOWN,
                keys.getAlt() == ModifierValue.DOWN,
                false);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
