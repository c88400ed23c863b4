package dev.parapet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;
import dev.parapet.wording.Bundles;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds on every screen, in every theme and language. Pictures of them are in
/// `target/screenshots` afterwards.
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    private static final Pattern LEFT_OUT = leftOut();

    private Stage stage;

    private static Pattern leftOut() {
        try (var lines = Files.lines(Path.of("src/build/controls-left-out.txt"))) {
            return Pattern.compile(
                    lines.filter(line -> !line.startsWith("#"))
                            .map(line -> line.replace("*", ".*"))
                            .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingSaysWhatItIsAndStandsOut(Theme theme, FxRobot robot) throws Exception {
        holds(theme, Locale.ENGLISH, robot);
    }

    static Stream<Locale> otherLanguages() {
        return Stream.of(Bundles.LANGUAGES.stream().skip(1), Stream.of(Bundles.PSEUDO))
                .flatMap(languages -> languages);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void theSameInEveryLanguage(Locale language, FxRobot robot) throws Exception {
        holds(Theme.LIGHT, language, robot);
    }

    /// The least window at the largest size, in the language with the longest words.
    @Test
    void nothingSticksOutOfASmallWindowThatShowsAllLarge(FxRobot robot) throws Exception {
        var wrong = new SoftAssertions();
        var tour =
                new Tour(
                        robot,
                        stage,
                        Locale.GERMAN,
                        (name, root) -> {
                            wrong.assertThat(Seen.beyond(root)).as("beyond " + name).isEmpty();
                            wrong.assertThat(Seen.below(root)).as("below " + name).isEmpty();
                            picture(Theme.LIGHT, "de-250", name, root.getScene());
                        });
        tour.zoom(250);
        tour.walk(Theme.LIGHT, 990, 700);

        wrong.assertAll();
    }

    private void holds(Theme theme, Locale language, FxRobot robot)
            throws IOException, TimeoutException {
        var wrong = new SoftAssertions();
        var seen = new ArrayList<String>();
        new Tour(
                        robot,
                        stage,
                        language,
                        (name, root) -> {
                            seen.add(name);
                            look(wrong, name, root, theme);
                            picture(theme, language.toLanguageTag(), name, root.getScene());
                        })
                .walk(theme);

        assertThat(seen).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        wrong.assertAll();
    }

    private static void look(SoftAssertions wrong, String name, Parent root, Theme theme) {
        var page = theme.isDark() ? Color.BLACK : Color.WHITE;
        wrong.assertThat(Seen.count(root)).as(name).isGreaterThan(5);
        wrong.assertThat(withoutALook()).as("without a look on " + name).isEmpty();
        wrong.assertThat(Seen.nameless(root)).as("without a name on " + name).isEmpty();
        wrong.assertThat(Seen.beyond(root)).as("beyond " + name).isEmpty();
        wrong.assertThat(distinct(Seen.faint(root, page))).as("too faint on " + name).isEmpty();
    }

    /// The build leaves the rules of some controls out of the look of all.
    private static List<String> withoutALook() {
        return Window.getWindows().stream()
                .flatMap(window -> Seen.styleClasses(window.getScene().getRoot()).stream())
                .filter(LEFT_OUT.asMatchPredicate())
                .distinct()
                .toList();
    }

    private static void picture(Theme theme, String look, String name, Scene scene) {
        var folder = theme.name().toLowerCase(Locale.ROOT) + "-" + look;
        try {
            Pictures.take(folder + "/" + name, scene);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> distinct(Collection<String> lines) {
        return lines.stream().distinct().toList();
    }
}
