package dev.parapet.desktop.files;

import dev.parapet.desktop.control.Texts;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.review.file.ReviewFile;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The dialogs of the desktop that the window runs on.
public final class SystemFileDialogs implements FileDialogs {
    private final Supplier<? extends Window> owner;
    private final HostServices host;
    private final Texts texts;

    /// @param owner the window that a dialog belongs to, there by the time one is shown
    public SystemFileDialogs(Supplier<? extends Window> owner, HostServices host, Locale locale) {
        this.owner = owner;
        this.host = host;
        this.texts = new Texts("dev.parapet.desktop.files.texts", locale);
    }

    @Override
    public Optional<Path> open(Path begin) {
        var chooser = chooser("open", begin);
        chooser.getExtensionFilters()
                .setAll(
                        filter(
                                "reviews_and_sets",
                                "*" + ReviewFile.ENDING,
                                "*.yaml",
                                "*.yml",
                                "*.json",
                                "*.pdf",
                                "*.xlsx"),
                        filter("every_file", "*"));
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(Path begin) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("folder"));
        nearest(begin).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveReview(Path suggested) {
        return save("save_review", filter("review", "*" + ReviewFile.ENDING), suggested);
    }

    @Override
    public Optional<Path> savePlan(Path suggested) {
        var ending = PlanFormat.of(suggested).map(PlanFormat::ending).orElse("pdf");
        var kind =
                new ExtensionFilter(
                        texts.of("plan", ending.toUpperCase(Locale.ROOT)), "*." + ending);
        return save("save_plan", kind, suggested);
    }

    @Override
    public Optional<Path> brand(Path begin) {
        return choose("brand", begin, filter("brands", "*.yaml", "*.yml", "*.json"));
    }

    @Override
    public Optional<Path> key(Path begin) {
        return choose("key", begin, filter("keys", "*.p12", "*.pfx"));
    }

    @Override
    public void show(Path path) {
        host.showDocument(path.toUri().toString());
    }

    private Optional<Path> choose(String title, Path begin, ExtensionFilter filter) {
        var chooser = chooser(title, begin.toAbsolutePath());
        chooser.getExtensionFilters().setAll(filter, filter("every_file", "*"));
        return path(chooser.showOpenDialog(owner.get()));
    }

    private Optional<Path> save(String title, ExtensionFilter filter, Path suggested) {
        var chooser = chooser(title, suggested.toAbsolutePath());
        chooser.getExtensionFilters().setAll(filter);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        var ending = filter.getExtensions().getFirst().substring(1);
        return path(chooser.showSaveDialog(owner.get())).map(path -> withEnding(path, ending));
    }

    private FileChooser chooser(String title, Path begin) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(title));
        nearest(begin).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /// The folder itself, or the first one around it that is there.
    private static Optional<Path> nearest(Path folder) {
        return Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private ExtensionFilter filter(String name, String... endings) {
        return new ExtensionFilter(texts.of(name), endings);
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /// The file with its ending. The system asks before it replaces the file that was typed, not
    /// the one that comes of adding an ending, so where that is there already a free name is taken.
    static Path withEnding(Path path, String ending) {
        var name = String.valueOf(path.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return path;
        }
        var whole = path.resolveSibling(name + ending);
        return Files.exists(whole, LinkOption.NOFOLLOW_LINKS)
                ? NewFile.suggest(path.resolveSibling(""), name, ending)
                : whole;
    }
}
