package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.keys.CheatSheet;
import dev.parapet.desktop.keys.CheatSheet.Group;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.keys.WindowCommand;
import dev.parapet.desktop.palette.Palette;
import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.settings.Look;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The keys of the window, and the two cards that tell of them: palette and cheat sheet.
final class Keyboard {
    private static final int USUAL = 100;

    private final Frame frame;
    private final Route route;
    private final Runnable switchTheme;
    private final CurrentPreferences preferences;
    private final Targets targets;
    private final Locale locale;
    private Optional<Cards> cards = Optional.empty();
    private Optional<TextInputControl> field = Optional.empty();

    /// What the keys bring up, made when it first is.
    private record Cards(
            Palette palette, CheatSheet sheet, Overlay paletteOver, Overlay sheetOver) {
        boolean isOpen() {
            return paletteOver.isOpen() || sheetOver.isOpen();
        }

        void close() {
            paletteOver.close();
            sheetOver.close();
        }
    }

    /// @param switchTheme changes between light and dark
    Keyboard(Frame frame, Route route, Runnable switchTheme, Desk desk) {
        this.locale = desk.machine().locale();
        this.preferences = desk.preferences();
        this.frame = frame;
        this.route = route;
        this.switchTheme = switchTheme;
        this.targets = new Targets(frame, route, desk.current(), this::choose, locale);
    }

    private Cards cards() {
        if (cards.isEmpty()) {
            var palette = new Palette(locale, this::uncover);
            var sheet = new CheatSheet(locale, this::uncover);
            var made =
                    new Cards(
                            palette,
                            sheet,
                            new Overlay(palette, frame::focus),
                            new Overlay(sheet, frame::focus));
            frame.lay(made.paletteOver());
            frame.lay(made.sheetOver());
            cards = Optional.of(made);
        }
        return cards.get();
    }

    /// Binds the keys.
    void attachTo(Scene scene) {
        new KeyBinder<>(
                        List.of(WindowCommand.values()),
                        () -> true,
                        command -> {
                            field = fieldOf(scene.getFocusOwner());
                            perform(command);
                        })
                .attachTo(scene);
    }

    /// Does what was chosen in the palette, from where no text is typed.
    private void choose(WindowCommand command) {
        field = Optional.empty();
        perform(command);
    }

    private void perform(WindowCommand command) {
        var covered = cards.filter(Cards::isOpen).isPresent();
        uncover();
        switch (command) {
            case PALETTE -> showUnless(covered, this::showPalette);
            case KEYS -> showUnless(covered, this::showSheet);
            case UNDO -> undo();
            case REDO -> redo();
            case ANSWER -> route.go(new Destination.Answering());
            case RESULTS -> route.go(new Destination.Results());
            case PLAN -> route.go(new Destination.Plan());
            case MILESTONES -> route.go(new Destination.Milestones());
            case WRITE_PLAN -> route.go(new Destination.Writing());
            case SAVE -> route.more().save().run();
            case NEW_REVIEW -> route.go(new Destination.NewReview());
            case OPEN -> route.choose();
            case EDITIONS -> route.go(new Destination.Editions());
            case MERGE -> route.more().merge().run();
            case TAKE_OVER -> route.more().takeOver().run();
            case VERSIONS -> route.more().versions().run();
            case OUTSIDERS -> route.more().outsiders().run();
            case PASSPHRASE -> route.more().passphrase().run();
            case SETTINGS -> route.go(new Destination.Settings());
            case ABOUT -> route.settings().about();
            case THEME -> switchTheme.run();
            case LARGER -> zoom(look -> look.zoomed(1));
            case SMALLER -> zoom(look -> look.zoomed(-1));
            case USUAL_SIZE -> zoom(look -> look.withZoom(USUAL));
            case HOME -> route.go(new Destination.Home());
        }
    }

    private void zoom(UnaryOperator<Look> change) {
        preferences.change(now -> now.withLook(change.apply(now.look())));
    }

    private static void showUnless(boolean covered, Runnable show) {
        if (!covered) {
            show.run();
        }
    }

    private void showPalette() {
        cards().paletteOver().open();
        cards().palette().begin(targets.now());
    }

    private void showSheet() {
        cards().sheetOver().open();
        var here = new ArrayList<Group>();
        if (frame.isAnswering()) {
            here.add(Group.ANSWERING);
        } else if (frame.isPlanning()) {
            here.add(Group.PLANNING);
        } else if (frame.isDeciding()) {
            here.add(Group.DECIDING);
        }
        here.add(Group.WINDOW);
        cards().sheet().begin(here);
    }

    private void uncover() {
        cards.ifPresent(Cards::close);
    }

    /// In a text field the key is the field’s own for as long as it has something to undo.
    private void undo() {
        field.filter(TextInputControl::isUndoable)
                .ifPresentOrElse(TextInputControl::undo, route.undoing()::undo);
    }

    private void redo() {
        field.filter(TextInputControl::isRedoable)
                .ifPresentOrElse(TextInputControl::redo, route.undoing()::redo);
    }

    private static Optional<TextInputControl> fieldOf(@Nullable Node node) {
        return switch (node) {
            case TextInputControl field when field.isEditable() -> Optional.of(field);
            case DatePicker picker -> Optional.of(picker.getEditor());
            case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
            case null, default -> Optional.empty();
        };
    }
}
