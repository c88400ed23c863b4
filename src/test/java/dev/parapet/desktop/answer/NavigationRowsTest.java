package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.theme.Theme;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.Set;

/// Each row of the list of questions is as high as what it says, however wide the column is.
@ExtendWith(ApplicationExtension.class)
class NavigationRowsTest {
    private final SampleSession sample = new SampleSession();

    @Start
    void open(Stage stage) {
        var screen = new AnswerScreen(sample.halfWay(), _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 1440, 900);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        // what another test made of the stage is still there
        stage.setWidth(1440);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {208, 226, 240, 252, 256, 260, 264, 268, 272, 300, 480})
    void rowsAreAsHighAsTheirNames(int width, FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var column = robot.lookup(".navigation").queryAs(Region.class);
            column.setMinWidth(width);
            column.setMaxWidth(width);
        });
        WaitForAsyncUtils.waitForFxEvents();

        Set<TreeCell<?>> rows = robot.lookup(".navigation-cell").queryAll();
        assertThat(rows)
                .filteredOn(row -> row.getGraphic() != null && row.isVisible())
                .isNotEmpty()
                .allSatisfy(row -> {
                    var names = (Region) row.getGraphic();
                    var insets = row.getInsets();
                    assertThat(row.getHeight() - insets.getTop() - insets.getBottom())
                            .as(row.getItem().toString())
                            .isEqualTo(names.prefHeight(names.getWidth()));
                });
    }
}
