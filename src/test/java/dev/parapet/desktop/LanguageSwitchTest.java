package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.isThere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.compare.Rounds;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.PracticeState;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;
import dev.parapet.settings.Look.Language;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;
import dev.parapet.wording.Bundles;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language of the window is changed in the middle of the work, again and again.
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
    /// Of the system, so that it is shown where a person has chosen the system's language.
    private static final Locale SYSTEM = Bundles.PSEUDO;

    private static final List<Language> ROUND =
            List.of(Language.GERMAN, Language.SPANISH, Language.SYSTEM, Language.ENGLISH);
    private static final List<KeyCode> PLACES =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<String> SCREENS = List.of(".answer", ".results", ".plan", ".compare");
    private static final int ROUNDS = 10;

    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private Path folder = Path.of("");
    private Optional<Stage> stage = Optional.empty();

    @Start
    void open(Stage unused) throws IOException {
        // one of its own: TestFX keeps all that ever happened in the other
        var shown = new Stage();
        stage = Optional.of(shown);
        folder = Files.createTempDirectory("parapet-languages");
        new ReviewFile().save(Rounds.review(), file());
        var usual = Preferences.usual(folders().reviews());
        Files.createDirectories(folders().settings());
        preferences().write(usual.withLook(usual.look().withLanguage(Language.ENGLISH)));
        shell().show(shown, Optional.of(FirstFile.read(file())));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.ifPresent(Stage::hide));
    }

    @Test
    void everythingIsThereAgainInTheOtherLanguage(FxRobot robot) throws Exception {
        RealWindow.await(() -> focused().startsWith("SEC"));
        robot.write("j");
        robot.write("j");
        var practice = focused().substring(0, "SEC00-BP00".length());
        for (int round = 0; round < ROUNDS; round++) {
            var place = round % PLACES.size();
            robot.push(KeyCode.SHORTCUT, PLACES.get(place));
            robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
            for (var language : ROUND) {
                turnTo(language, robot);
            }
            turnColoursOver(robot);
            robot.push(KeyCode.ESCAPE);
            RealWindow.await(() -> isThere(robot, SCREENS.get(place)));
        }

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        RealWindow.await(() -> focused().startsWith(practice));
        RealWindow.await(() -> {
            System.gc();
            return scenes.stream().filter(scene -> scene.get() != null).count() <= 2;
        });
    }

    @Test
    void whatWasAnsweredJustBeforeIsKept(FxRobot robot) throws Exception {
        RealWindow.await(() -> focused().startsWith("SEC"));
        var id = focused().substring(0, "SEC00-BP00".length());
        robot.write("3");
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        turnTo(Language.GERMAN, robot);

        var practice = Rounds.PILLAR.practices().filter(each -> each.id().equals(id));
        var ref = Rounds.PILLAR.refOf(practice.findFirst().orElseThrow());
        var saved = ((Ready<OpenedReview>) new ReviewFile().open(file())).value().review();
        assertThat(saved.answerTo(ref).state()).isEqualTo(PracticeState.NOT_IN_PLACE);
    }

    /// To dark and back.
    private void turnColoursOver(FxRobot robot) {
        var before = List.copyOf(scene().getStylesheets());
        for (int turn = 0; turn < 2; turn++) {
            robot.interact(() ->
                    robot.lookup(".top-bar .button").<Button>queryAll().stream()
                            .reduce((_, last) -> last)
                            .ifPresent(Button::fire));
            assertThat(scene().getStylesheets().equals(before)).isEqualTo(turn == 1);
        }
    }

    /// Chooses a language, and waits for the settings in it with the keyboard on it.
    private void turnTo(Language language, FxRobot robot) throws Exception {
        var before = scene();
        robot.interact(button(language, robot)::fire);
        var title = new Texts("dev.parapet.desktop.shell.texts", localeOf(language)).of("settings");
        RealWindow.await(() ->
                !scene().equals(before) && title.equals(titleOf(robot)) && isOnLanguage(robot));
        scenes.add(new WeakReference<>(before));
    }

    private static ToggleButton button(Language language, FxRobot robot) {
        return robot.lookup("#spoken .toggle-button")
                .nth(List.of(Language.values()).indexOf(language))
                .query();
    }

    private static String titleOf(FxRobot robot) {
        return robot.lookup(".top-bar .name").queryAs(Label.class).getText();
    }

    private boolean isOnLanguage(FxRobot robot) {
        return robot.lookup("#spoken .toggle-button").<ToggleButton>queryAll().stream()
                .filter(ToggleButton::isSelected)
                .anyMatch(Node::isFocused);
    }

    private String focused() {
        return Optional.ofNullable(scene().getFocusOwner()).map(Node::getAccessibleText).orElse("");
    }

    private Scene scene() {
        return stage.orElseThrow().getScene();
    }

    private Shell shell() {
        var locale = localeOf(preferences().read().preferences().look().language());
        var machine = new Machine(folders(), Clock.fixed(RealWindow.NOW, ZoneOffset.UTC), locale);
        var screens = new ParapetScreens(new Wording(locale), _ -> {});
        var made = new Shell(machine, new ChosenFiles(), screens, Locale.UK);
        made.onNewLanguage(left -> shell().show(stage.orElseThrow(), left));
        return made;
    }

    private static Locale localeOf(Language language) {
        return language == Language.SYSTEM ? SYSTEM : language.locale(Locale.UK);
    }

    private PreferencesFile preferences() {
        return new PreferencesFile(folders().settings(), Preferences.usual(folders().reviews()));
    }

    private Folders folders() {
        return new Folders(
                folder.resolve("settings"), folder.resolve("cache"), folder.resolve("reviews"));
    }

    private Path file() {
        return folder.resolve("order.parapet");
    }
}
