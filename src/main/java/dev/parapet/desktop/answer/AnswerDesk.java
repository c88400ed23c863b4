package dev.parapet.desktop.answer;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.review.PracticeState;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.function.Consumer;

/// The three columns, what lies over them, and the keys.
final class AnswerDesk extends StackPane {
    /// Narrower than this, the guidance lies over the question instead of beside it.
    private static final double WIDE = 1200;

    private final Setting setting;
    private final ToggleButton guidanceToggle;
    private final GuidanceView guidance;
    private final NavigationView navigation;
    private final QuestionView question;
    private final Palette palette;
    private final CheatSheet cheatSheet;
    private final Overlay paletteOverlay;
    private final Overlay cheatSheetOverlay;
    private final ArchiveView archive;
    private final Overlay archiveOverlay;
    private final HBox columns;
    private boolean wide;

    AnswerDesk(Setting setting, Navigator navigator, Consumer<URI> browser) {
        this.setting = setting;
        this.guidanceToggle = guidanceToggle();
        this.guidance = new GuidanceView(setting, browser, guidanceToggle::fire);
        this.question = new QuestionView(setting, navigator, guidanceToggle);
        this.navigation = new NavigationView(setting, this::focus, ways(navigator));
        this.palette = new Palette(setting, this::jump);
        this.paletteOverlay = new Overlay(palette, this::focus);
        this.cheatSheet = new CheatSheet(setting, this::closeCheatSheet);
        this.cheatSheetOverlay = new Overlay(cheatSheet, this::focus);
        this.archive = new ArchiveView(setting, this::closeArchive);
        this.archiveOverlay = new Overlay(archive, this::focus);
        this.columns = new HBox(navigation, question);
        getStyleClass().add("answer");
        HBox.setHgrow(question, Priority.ALWAYS);
        setAlignment(guidance, Pos.TOP_RIGHT);
        getChildren().addAll(columns, paletteOverlay, cheatSheetOverlay, archiveOverlay);
        placeGuidance();
        widthProperty().subscribe(this::fit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        keys().attachTo(this);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(this::focus);
                    }
                });
    }

    /// Takes the keyboard to the practice in focus.
    void focus() {
        question.practices().focus();
    }

    private AnswerKeys keys() {
        var practices = question.practices();
        var keys = new AnswerKeys();
        for (int i = 0; i < StateButtons.STATES.size(); i++) {
            var state = StateButtons.STATES.get(i);
            keys.onCharacter(Integer.toString(i + 1), () -> answer(state));
        }
        return keys.onCharacter("0", () -> answer(PracticeState.UNANSWERED))
                .onCharacter("j", () -> question.step(1))
                .onCharacter("k", () -> question.step(-1))
                .onCharacter("n", practices.details()::askNote)
                .onCharacter("o", practices.details()::askOwner)
                .onCharacter("d", practices.details()::askDue)
                .onCharacter("e", practices.details()::askEvidence)
                .onCharacter("f", question.header()::flag)
                .onCharacter("l", practices::confirm)
                .onCharacter("g", guidanceToggle::fire)
                .onCharacter("?", this::openCheatSheet)
                .on(KeyCode.LEFT, KeyCombination.ALT_DOWN, this::goBack)
                .on(KeyCode.RIGHT, KeyCombination.ALT_DOWN, this::goOn)
                .on(KeyCode.U, KeyCombination.SHORTCUT_DOWN, this::goToUnanswered)
                .on(KeyCode.K, KeyCombination.SHORTCUT_DOWN, this::openPalette);
    }

    private void answer(PracticeState state) {
        if (setting.questionAnswer().applies() && !isCovered()) {
            question.practices().answer(state);
        }
    }

    private void goBack() {
        setting.place().before().ifPresent(asked -> jump(Spot.first(asked)));
    }

    private void goOn() {
        setting.place().after().ifPresent(asked -> jump(Spot.first(asked)));
    }

    private void goToUnanswered() {
        setting.place().goToUnanswered();
        focus();
    }

    private void jump(Spot spot) {
        setting.place().go(spot);
        if (paletteOverlay.isOpen()) {
            paletteOverlay.close();
        }
        focus();
    }

    void openPalette() {
        paletteOverlay.open();
        palette.begin();
    }

    private void openCheatSheet() {
        cheatSheetOverlay.open();
        cheatSheet.begin();
    }

    private void closeCheatSheet() {
        cheatSheetOverlay.close();
    }

    private NavigationFoot.Ways ways(Navigator navigator) {
        return new NavigationFoot.Ways() {
            @Override
            public boolean hasEditions() {
                return navigator.leadsTo(new Navigator.Destination.Editions());
            }

            @Override
            public void editions() {
                navigator.go(new Navigator.Destination.Editions());
            }

            @Override
            public void archive() {
                openArchive();
            }
        };
    }

    private void openArchive() {
        archiveOverlay.open();
        archive.begin();
    }

    private void closeArchive() {
        archiveOverlay.close();
    }

    private boolean isCovered() {
        return paletteOverlay.isOpen() || cheatSheetOverlay.isOpen() || archiveOverlay.isOpen();
    }

    private void leaveOnEscape(KeyEvent event) {
        var choosing = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !isCovered() && !choosing) {
            event.consume();
            if (!wide && guidance.isVisible()) {
                guidanceToggle.fire();
            }
            focus();
        }
    }

    private void fit(Number width) {
        var next = width.doubleValue() >= WIDE;
        if (next != wide) {
            wide = next;
            guidanceToggle.setSelected(wide);
            placeGuidance();
        }
    }

    /// Beside the question where there is room, else over it.
    private void placeGuidance() {
        columns.getChildren().remove(guidance);
        getChildren().remove(guidance);
        if (wide) {
            columns.getChildren().add(guidance);
        } else {
            getChildren().add(1, guidance);
        }
        guidance.setDrawer(!wide);
        Dressing.show(guidance, guidanceToggle.isSelected());
    }

    private ToggleButton guidanceToggle() {
        var toggle = new ToggleButton(setting.text("guidance"), new FontIcon(Feather.BOOK_OPEN));
        toggle.getStyleClass().addAll("small-toggle", "quiet-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(setting.text("guidance.toggle"));
        toggle.setOnAction(_ -> Dressing.show(guidance, toggle.isSelected()));
        return toggle;
    }
}
