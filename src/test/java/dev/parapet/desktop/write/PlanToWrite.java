package dev.parapet.desktop.write;

import dev.parapet.desktop.compare.Rounds;
import dev.parapet.desktop.files.Failures;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.document.Loaded;
import dev.parapet.report.brand.BrandFile;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The plan of a review in a window before it goes out, for tests that use it as people do.
final class PlanToWrite implements WriteDeeds {
    private static final int LONGER_THAN_ANY_WAIT = 30;

    final List<Path> opened = new ArrayList<>();
    final List<Destination> gone = new ArrayList<>();
    final List<String> suggested = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();
    Optional<Path> lastBrand = Optional.empty();
    boolean encrypted;
    int left;
    private final Stage stage;

    PlanToWrite(Stage stage) {
        this.stage = stage;
    }

    ReviewSession open(FxRobot robot, Review review) throws TimeoutException {
        var clock = Clock.fixed(Rounds.NOW, ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("shop.parapet"), false, clock);
        robot.interact(() -> {
            var screen =
                    new WriteScreen(
                            session,
                            new Wording(Locale.ENGLISH),
                            PlanOptions.usual(Locale.ENGLISH),
                            this,
                            Settings.unkept());
            stage.setScene(new Scene(new StackPane(screen.view()), 1024, 700));
            Theme.LIGHT.applyTo(stage.getScene());
            stage.show();
        });
        await(() -> pages(robot).getItems().size() > 1);
        return session;
    }

    @SuppressWarnings("unchecked")
    static ListView<PagesView.Page> pages(FxRobot robot) {
        return robot.lookup(".pages").queryAs(ListView.class);
    }

    static CheckBox section(FxRobot robot, String id) {
        return robot.lookup("#section-" + id).queryAs(CheckBox.class);
    }

    /// What the line below the pages says.
    static String foot(FxRobot robot) {
        return robot.from(robot.lookup(".foot")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList()
                .toString();
    }

    /// What the pages on screen say to those who cannot see them.
    static String heard(FxRobot robot) {
        return robot.lookup(".page-cell").queryAll().stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList()
                .toString();
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    @Override
    public boolean isEncrypted() {
        return encrypted;
    }

    @Override
    public Optional<Path> brand() {
        return lastBrand;
    }

    @Override
    public Optional<Path> chooseBrand() {
        return chosen;
    }

    @Override
    public void readBrand(Path file, Consumer<Loaded<BrandFile>> read, Consumer<String> failed) {
        try {
            read.accept(BrandFile.read(file, PlanFile.LANGUAGE_NAMES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forgetBrand() {
        lastBrand = Optional.empty();
    }

    @Override
    public void go(Destination destination) {
        gone.add(destination);
    }

    @Override
    public Optional<Path> chooseKey() {
        return chosen;
    }

    @Override
    public Optional<Path> saveAs(String name) {
        suggested.add(name);
        return chosen;
    }

    @Override
    public void open(Path path) {
        opened.add(path);
    }

    @Override
    public String reading(Exception failure) {
        return new Failures(Locale.ENGLISH).reading(failure);
    }

    @Override
    public String writing(Path file, Exception failure) {
        return new Failures(Locale.ENGLISH).writing(file, failure);
    }

    @Override
    public void leave() {
        left++;
    }
}
