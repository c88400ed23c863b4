package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.control.Overlay;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.wording.Wording;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The keys of the screen are those of the list and no others: whatever else is pressed on a
/// practice reaches it untouched.
@ExtendWith(ApplicationExtension.class)
class OnlyListedKeysTest {
    private final SampleSession sample = new SampleSession();
    private final List<KeyEvent> reached = new ArrayList<>();
    private final EventHandler<KeyEvent> note =
            event -> {
                reached.add(event);
                event.consume();
            };

    @Start
    void open(Stage stage) {
        var screen = new AnswerScreen(sample.empty(), _ -> {}, new Wording(Locale.ENGLISH));
        stage.setScene(new Scene(screen.view(), 990, 700));
        stage.show();
        screen.show(sample.question("SEC 4"));
    }

    @Test
    void everythingElseThatIsTypedReachesThePractice(FxRobot robot) {
        var characters = IntStream.range(' ', 'ÿ').mapToObj(OnlyListedKeysTest::typed);

        check(robot, characters.toList(), row -> row.getScene());
    }

    @Test
    void everythingElseThatIsPressedReachesThePractice(FxRobot robot) {
        var keys =
                Arrays.stream(KeyCode.values())
                        .flatMap(code ->
                                IntStream.range(0, 8).mapToObj(held -> pressed(code, held)));

        check(robot, keys.toList(), row -> row);
    }

    /// The events that the screen keeps from a practice are exactly those of the list.
    ///
    /// @param beyond where an event arrives that nobody has kept
    private void check(FxRobot robot, List<KeyEvent> events, Function<Node, EventTarget> beyond) {
        robot.interact(() -> {
            var own = robot.lookup(".answer").query().getScene().getWindow();
            for (var event : events) {
                var row = robot.lookup(".practice-row").<Node>query();
                var heard = beyond.apply(row);
                heard.addEventHandler(event.getEventType(), note);
                Event.fireEvent(row, event.copyFor(event.getSource(), row));
                heard.removeEventHandler(event.getEventType(), note);
                robot.lookup(".overlay").queryAllAs(Overlay.class).forEach(Overlay::close);
                Window.getWindows().stream()
                        .filter(window -> !window.equals(own))
                        .toList()
                        .forEach(Window::hide);
            }
        });

        assertThat(reached.stream().map(OnlyListedKeysTest::shown).toList())
                .isEqualTo(
                        events.stream()
                                .filter(Predicate.not(OnlyListedKeysTest::isListed))
                                .map(OnlyListedKeysTest::shown)
                                .toList());
    }

    private static boolean isListed(KeyEvent event) {
        return Arrays.stream(AnswerCommand.values())
                .flatMap(command -> command.strokes().stream())
                .anyMatch(stroke -> stroke.matches(event));
    }

    private static String shown(KeyEvent event) {
        return event.getCharacter()
                + event.getCode()
                + (event.isShiftDown() ? " shift" : "")
                + (event.isControlDown() ? " ctrl" : "")
                + (event.isAltDown() ? " alt" : "");
    }

    private static KeyEvent typed(int character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED,
                Character.toString(character),
                "",
                KeyCode.UNDEFINED,
                false,
                false,
                false,
                false);
    }

    private static KeyEvent pressed(KeyCode code, int held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                (held & 1) != 0,
                (held & 2) != 0,
                (held & 4) != 0,
                false);
    }
}
