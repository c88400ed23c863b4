package dev.parapet.desktop.answer;

import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.keys.CheatSheet.Group;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.keys.RoomCommand;
import dev.parapet.desktop.keys.WindowCommand;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;

import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The view for the room in a window of its own: on the second screen where there is one, else over
/// all of this one. Its keys are those of the answers.
final class Room {
    private final Setting setting;
    private final Map<AnswerCommand, Runnable> deeds = new EnumMap<>(AnswerCommand.class);
    private Optional<Stage> stage = Optional.empty();

    Room(Setting setting) {
        this.setting = setting;
    }

    boolean isOpen() {
        return stage.isPresent();
    }

    /// Opens it, or closes it.
    ///
    /// @param from the scene that it leaves for the room
    void turn(Scene from) {
        if (isOpen()) {
            close();
        } else {
            open(from);
        }
    }

    void close() {
        stage.ifPresent(Stage::close);
    }

    private void open(Scene from) {
        var view = new RoomView(setting, this::close);
        var scene = new Scene(view);
        Bindings.bindContent(scene.getStylesheets(), from.getStylesheets());
        listen(view);
        var wall = new Stage();
        wall.initOwner(from.getWindow());
        wall.setTitle(setting.text("room"));
        wall.setScene(scene);
        wall.setFullScreenExitHint("");
        wall.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        fill(wall, from);
        wall.setOnHidden(_ -> {
            view.end();
            stage = Optional.empty();
        });
        stage = Optional.of(wall);
        wall.show();
        view.begin();
    }

    private static void fill(Stage wall, Scene from) {
        var window = from.getWindow();
        var corner = new Point2D(window.getX() + 1, window.getY() + 1);
        var other =
                Screen.getScreens().stream()
                        .filter(screen -> !screen.getBounds().contains(corner))
                        .findFirst();
        var bounds = other.orElseGet(Screen::getPrimary).getVisualBounds();
        wall.setX(bounds.getMinX());
        wall.setY(bounds.getMinY());
        wall.setWidth(bounds.getWidth());
        wall.setHeight(bounds.getHeight());
        wall.setFullScreen(true);
    }

    private void listen(RoomView view) {
        deeds.clear();
        deeds.put(AnswerCommand.IN_PLACE, () -> view.card().answer(StateButtons.STATES.get(0)));
        deeds.put(AnswerCommand.PARTLY, () -> view.card().answer(StateButtons.STATES.get(1)));
        deeds.put(AnswerCommand.NOT_IN_PLACE, () -> view.card().answer(StateButtons.STATES.get(2)));
        deeds.put(
                AnswerCommand.NOT_APPLICABLE, () -> view.card().answer(StateButtons.STATES.get(3)));
        deeds.put(AnswerCommand.CLEAR, () -> view.card().answer(PracticeState.UNANSWERED));
        deeds.put(AnswerCommand.NEXT_PRACTICE, () -> setting.place().step(1));
        deeds.put(AnswerCommand.PREVIOUS_PRACTICE, () -> setting.place().step(-1));
        deeds.put(
                AnswerCommand.NEXT_QUESTION,
                () -> setting.place().after().map(Spot::first).ifPresent(setting.place()::go));
        deeds.put(
                AnswerCommand.PREVIOUS_QUESTION,
                () -> setting.place().before().map(Spot::first).ifPresent(setting.place()::go));
        deeds.put(AnswerCommand.NEXT_UNANSWERED, setting.place()::goToUnanswered);
        deeds.put(AnswerCommand.NOTE, view.card()::askNote);
        deeds.put(AnswerCommand.PRIVATE, view.card()::markPrivate);
        deeds.put(AnswerCommand.FOLLOW_UP, this::flag);
        deeds.put(AnswerCommand.LOOKED_AT, view.card()::confirm);
        deeds.put(AnswerCommand.ROOM, this::close);
        deeds.put(AnswerCommand.LEAVE_FIELD, () -> leave(view));
        new KeyBinder<>(
                        List.copyOf(deeds.keySet()),
                        () -> !view.showsKeys(),
                        command -> Optional.ofNullable(deeds.get(command)).ifPresent(Runnable::run))
                .attachTo(view);
        new KeyBinder<>(
                        List.of(RoomCommand.values()),
                        () -> !view.showsKeys(),
                        command -> perform(command, view))
                .attachTo(view);
        new KeyBinder<>(
                        List.of(WindowCommand.KEYS, WindowCommand.UNDO, WindowCommand.REDO),
                        () -> true,
                        command -> perform(command, view))
                .attachTo(view);
    }

    private static void perform(RoomCommand command, RoomView view) {
        switch (command) {
            case PARK -> view.parked().ask();
            case WHO -> view.people().ask();
            case TIMER -> view.clock().turn();
            case RESTART -> view.clock().restart();
        }
    }

    /// In a text field the key is the field’s own for as long as it has something to undo.
    private void perform(WindowCommand command, RoomView view) {
        var typed =
                view.getScene().getFocusOwner() instanceof TextInputControl field
                        ? Optional.of(field)
                        : Optional.<TextInputControl>empty();
        if (command == WindowCommand.KEYS) {
            view.turnKeys(List.of(new Group("answering", List.copyOf(deeds.keySet())), Group.ROOM));
        } else if (command == WindowCommand.UNDO) {
            typed.filter(TextInputControl::isUndoable)
                    .ifPresentOrElse(TextInputControl::undo, setting.session()::undo);
        } else {
            typed.filter(TextInputControl::isRedoable)
                    .ifPresentOrElse(TextInputControl::redo, setting.session()::redo);
        }
    }

    /// Out of a field to the practice, and from there back to the desk.
    private void leave(RoomView view) {
        if (view.card().isFocused()) {
            close();
        } else {
            view.card().requestFocus();
        }
    }

    private void flag() {
        var question = setting.spot().question();
        var next = !setting.questionAnswer().followUp();
        setting.change(new Change.SetFollowUp(question, next));
    }
}
