package dev.parapet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScrollBarLookTest {
    private ScrollBar bar;
    private Scene scene;

    @Start
    void show(Stage stage) {
        bar = new ScrollBar();
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setMax(100);
        bar.setVisibleAmount(0.5);
        scene = new Scene(new Pane(bar), 100, 400);
        stage.setScene(scene);
    }

    @ParameterizedTest
    @EnumSource
    void aThumbIsNeverADot(Theme theme, FxRobot robot) {
        var thumb = thumb(theme, robot);

        var insets = thumb.getBackground().getFills().getFirst().getInsets();
        assertThat(thumb.getHeight() - insets.getTop() - insets.getBottom())
                .isGreaterThanOrEqualTo(32);
        var top = thumb.getLayoutY() + thumb.getTranslateY() + insets.getTop();
        assertThat(top).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void aThumbOfAContrastThemeStandsOutFromItsBar(Theme theme, FxRobot robot) {
        var thumb = thumb(theme, robot);

        assertThat(bar.getOpacity()).isEqualTo(1);
        assertThat(Ground.contrast(fill(thumb), fill(bar))).isGreaterThan(4.5);
    }

    private Region thumb(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            theme.applyTo(scene);
            scene.getRoot().applyCss();
            bar.resize(8, 400);
            bar.layout();
        });
        return (Region) bar.lookup(".thumb");
    }

    private static Color fill(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }
}
