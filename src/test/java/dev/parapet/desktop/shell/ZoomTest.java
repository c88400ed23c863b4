package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// What pops up over a window that shows everything larger.
@ExtendWith(ApplicationExtension.class)
class ZoomTest {
    private static final double USUAL = 14;

    @TempDir private Path folder = Path.of("");

    private ComboBox<String> box;
    private MenuButton menu;
    private CurrentPreferences preferences;
    private Zoom zoom;

    @Start
    void open(Stage stage) {
        var file = new PreferencesFile(folder, Preferences.usual(folder));
        preferences = new CurrentPreferences(file, file.read(), _ -> {});
        box = new ComboBox<>();
        menu = new MenuButton("More", null, new MenuItem("Save now"));
        box.getItems().add("Provider");
        zoom = new Zoom(new VBox(box, menu), preferences);
        var scene = new Scene(zoom, 800, 600);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        zoom.followWindows();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(zoom::close);
        preferences.close();
    }

    @Test
    void listsAndMenusTakeLettersAsLargeAsTheRest(FxRobot robot) {
        enlarge(robot, 250);

        robot.interact(box::show);
        assertThat(letters(robot, "Provider")).isEqualTo(2.5 * USUAL);
        robot.interact(box::hide);

        robot.interact(menu::show);
        assertThat(letters(robot, "Save now")).isEqualTo(2.5 * USUAL);
        robot.interact(menu::hide);
    }

    @Test
    void theyGoBackToTheUsualSize(FxRobot robot) {
        enlarge(robot, 250);
        robot.interact(box::show);
        robot.interact(box::hide);
        enlarge(robot, 100);
        robot.interact(box::show);

        assertThat(letters(robot, "Provider")).isEqualTo(USUAL);
    }

    private void enlarge(FxRobot robot, int percent) {
        robot.interact(() -> preferences.change(now -> now.withLook(now.look().withZoom(percent))));
    }

    private static double letters(FxRobot robot, String text) {
        List<Parent> roots =
                Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .map(window -> window.getScene().getRoot())
                        .toList();
        robot.interact(() -> roots.forEach(Parent::applyCss));
        return roots.stream()
                .flatMap(root -> robot.from(root).lookup(text).queryAllAs(Labeled.class).stream())
                .findFirst()
                .orElseThrow()
                .getFont()
                .getSize();
    }
}
