package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/// Draws the screen into `target/screenshots`, for people to look at: `mvn test
/// -Dtest=AnswerPictures`.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class AnswerPictures {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final SampleSession sample = new SampleSession();

    @Test
    void drawTheScreen() throws Exception {
        for (var theme : Theme.values()) {
            draw("answer", theme, 1280, 800, screen -> screen.show(sample.practice("SEC01-BP02")));
            draw("answer", theme, 1024, 700, screen -> screen.show(sample.practice("SEC01-BP05")));
        }
        draw(
                "answer-wide",
                Theme.LIGHT,
                1680,
                1050,
                screen -> screen.show(sample.practice("SEC03-BP07")));
        draw(
                "answer-start",
                Theme.LIGHT,
                1280,
                800,
                screen -> screen.show(sample.question("SEC 2")));
        draw("answer-not-asked", Theme.DARK, 1280, 800, this::excludeTheQuestion);
        draw("answer-history", Theme.LIGHT, 1280, 800, this::unfoldTheHistory);
        draw("answer-history", Theme.DARK, 1280, 800, this::unfoldTheHistory);
        draw("answer-links", Theme.LIGHT, 1280, 800, this::scrollToTheEnd);
    }

    @Test
    void drawTheFilter() throws Exception {
        for (var theme : Theme.values()) {
            draw("answer-filter", theme, 1024, 700, screen -> narrow(screen, "Unanswered"));
        }
        draw("answer-filter-nothing", Theme.LIGHT, 1024, 700, this::narrowTooMuch);
    }

    /// A window of 1024 by 700 whose content is shown twice as large.
    @Test
    void drawTheScreenAtTwiceItsSize() throws Exception {
        for (var theme : Theme.values()) {
            draw("answer-double", theme, 512, 322, screen -> screen.show(sample.question("SEC 1")));
            draw(
                    "answer-double-practice",
                    theme,
                    512,
                    322,
                    screen -> screen.show(sample.practice("SEC01-BP05")));
            draw("answer-double-filter", theme, 512, 322, screen -> narrow(screen, "High risk"));
        }
    }

    @Test
    void drawSeveralAtOnce() throws Exception {
        for (var theme : Theme.values()) {
            draw("answer-several", theme, 1024, 700, this::openSeveral);
        }
    }

    @Test
    void drawTheRoom() throws Exception {
        for (var theme : Theme.values()) {
            drawRoom(theme, 1024, 700);
            drawRoom(theme, 1920, 1080);
        }
    }

    private void drawRoom(Theme theme, int width, int height) throws Exception {
        var task =
                new FutureTask<WritableImage>(() -> {
                    var session = sample.halfWay();
                    var people =
                            new People("Consultant", List.of("Platform lead", "Security officer"))
                                    .withPresence("Security officer", false)
                                    .withParked("Who pays for the second region?");
                    session.change(new Change.SetPeople(people));
                    var wording = new Wording(Locale.ENGLISH);
                    var texts = new Texts("dev.parapet.desktop.answer.texts", Locale.ENGLISH);
                    var place = new Place(session);
                    place.go(sample.practice("SEC01-BP02"));
                    var room = new RoomView(new Setting(session, place, wording, texts), () -> {});
                    var scene = new Scene(room, width, height);
                    theme.applyTo(scene);
                    room.begin();
                    settle(scene);
                    var picture = scene.snapshot(null);
                    room.end();
                    return picture;
                });
        Platform.runLater(task);
        var size = "-" + width + "x" + height + ".png";
        write(task.get(), "room-" + theme.name().toLowerCase(Locale.ROOT) + size);
    }

    private void openSeveral(AnswerScreen screen) {
        screen.show(sample.question("SEC 3"));
        screen.perform(AnswerCommand.SEVERAL);
    }

    private void narrow(AnswerScreen screen, String mark) {
        screen.show(sample.question("SEC 3"));
        screen.perform(AnswerCommand.FILTER);
        screen.view().lookupAll(".filter-bar .small-toggle").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> mark.equals(button.getText()))
                .forEach(ButtonBase::fire);
    }

    private void narrowTooMuch(AnswerScreen screen) {
        narrow(screen, "Look again");
    }

    @Test
    void drawWhatLiesOverIt() throws Exception {
        draw("answer-drawer", Theme.LIGHT, 1024, 700, this::openTheDrawer);
    }

    private void excludeTheQuestion(AnswerScreen screen) {
        screen.show(sample.question("SEC 10"));
        ((ToggleButton) screen.view().lookup("#does-not-apply")).fire();
    }

    private void scrollToTheEnd(AnswerScreen screen) {
        screen.show(sample.question("SEC 10"));
        settle(screen.view().getScene());
        ((ScrollPane) screen.view().lookup(".guidance > .scroll-pane")).setVvalue(1);
        ((ScrollPane) screen.view().lookup(".question > .scroll-pane")).setVvalue(1);
    }

    private void unfoldTheHistory(AnswerScreen screen) {
        screen.show(sample.practice("SEC01-BP02"));
        ((ToggleButton) screen.view().lookup(".history-heading")).fire();
        settle(screen.view().getScene());
        ((ScrollPane) screen.view().lookup(".guidance > .scroll-pane")).setVvalue(1);
    }

    private void openTheDrawer(AnswerScreen screen) {
        screen.show(sample.question("SEC 1"));
        type(screen, "g");
    }

    private void draw(
            String name, Theme theme, int width, int height, Consumer<AnswerScreen> prepare)
            throws Exception {
        var task =
                new FutureTask<WritableImage>(() -> {
                    var screen =
                            new AnswerScreen(
                                    sample.halfWay(), _ -> {}, new Wording(Locale.ENGLISH));
                    var scene = new Scene(screen.view(), width, height);
                    theme.applyTo(scene);
                    settle(scene);
                    prepare.accept(screen);
                    settle(scene);
                    return scene.snapshot(null);
                });
        Platform.runLater(task);
        var size = "-" + width + "x" + height + ".png";
        write(task.get(), name + "-" + theme.name().toLowerCase(Locale.ROOT) + size);
    }

    private static void settle(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void type(AnswerScreen screen, String character) {
        var view = screen.view();
        view.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private static void write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
