package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.TeamFolder;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// A team workspace whose remote wants to know who one is, and believes nobody.
@ExtendWith(ApplicationExtension.class)
class SignInJourneyTest {
    private static final Author LEAD =
            new Author("Platform lead", Clock.fixed(TestWindow.NOW, ZoneOffset.UTC));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Optional<HttpServer> server = Optional.empty();
    private TeamFolder here = new TeamFolder(Path.of(""));

    @Start
    void begin(Stage stage) throws Exception {
        var window = TestWindow.onNewMachine();
        Files.createDirectories(window.reviews());
        var file = window.reviews().resolve("orders.parapet");
        new ReviewFile().save(TwoCopies.base(), file);
        here = TeamFolder.begin(window.reviews(), LEAD);
        var started = serverThatRefuses(asked);
        server = Optional.of(started);
        here.connect("http://localhost:%d/reviews.git".formatted(started.getAddress().getPort()));
        window.show(stage, Optional.of(file));
    }

    @AfterEach
    void stopTheServer() {
        server.ifPresent(started -> started.stop(0));
    }

    @Test
    void itIsAnsweredInTheRowAndMayBeLeft(FxRobot robot) throws Exception {
        press(robot, "Synchronise");
        await(() -> isShown(robot, "#team-user"));
        type(robot, "#team-user", "lead");
        type(robot, "#team-password", "wrong");
        press(robot, "Sign in");
        await(() -> says(robot).endsWith("did not accept that. Type it again."));
        press(robot, "Leave it");

        await(() -> notice(robot).contains("nobody that it knows signed in"));
        assertThat(asked).anyMatch(header -> header.startsWith("Basic "));
        assertThat(Files.readString(here.folder().resolve(".git/config"))).doesNotContain("wrong");
    }

    @Test
    void whoeverStopsIsAskedNoMore(FxRobot robot) throws Exception {
        press(robot, "Synchronise");
        await(() -> isShown(robot, "#team-user"));

        press(robot, "Stop");

        await(() -> notice(robot).startsWith("Stopped. Everything is committed here"));
        assertThat(isShown(robot, "#team-user")).isFalse();
    }

    private static HttpServer serverThatRefuses(List<String> asked) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(
                            Optional.ofNullable(
                                            exchange.getRequestHeaders().getFirst("Authorization"))
                                    .orElse(""));
                    exchange.getResponseHeaders()
                            .add("WWW-Authenticate", "Basic realm=\"reviews\"");
                    exchange.sendResponseHeaders(401, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static String says(FxRobot robot) {
        return isShown(robot, ".sign-in > .label")
                ? robot.lookup(".sign-in > .label").queryAs(Label.class).getText()
                : "";
    }

    private static boolean isShown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().filter(SignInJourneyTest::isVisible).isPresent();
    }

    private static boolean isVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private static void press(FxRobot robot, String words) throws TimeoutException {
        await(() -> robot.lookup(ready(words)).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(ready(words)).queryAs(ButtonBase.class).fire());
    }

    private static Predicate<Node> ready(String words) {
        return node ->
                node instanceof ButtonBase button
                        && button.getText().equals(words)
                        && isVisible(button)
                        && !button.isDisabled();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup(".notice > .head .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }
}
