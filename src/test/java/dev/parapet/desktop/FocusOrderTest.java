package dev.parapet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// The keyboard's way through every screen.
@ExtendWith(ApplicationExtension.class)
class FocusOrderTest {
    /// The start page is there before what it shows.
    private static final String STILL_COMING = "start";

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void tabGoesRoundEveryScreenAsOneReads(FxRobot robot) throws Exception {
        var wrong = new SoftAssertions();
        var seen = new ArrayList<String>();
        new Tour(
                        robot,
                        stage,
                        Locale.ENGLISH,
                        (name, root) -> {
                            seen.add(name);
                            wrong.assertThat(name.equals(STILL_COMING) || begins(root.getScene()))
                                    .as("keyboard on a control of " + name)
                                    .isTrue();
                            wrong.assertThat(FocusWalk.problems(root.getScene()))
                                    .as("on " + name)
                                    .isEmpty();
                        })
                .walk(Theme.LIGHT);

        assertThat(seen).hasSizeGreaterThan(8);
        wrong.assertAll();
    }

    private static boolean begins(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner())
                .filter(owner -> owner.isFocusTraversable() || owner instanceof ScrollPane)
                .isPresent();
    }
}
