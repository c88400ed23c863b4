package dev.parapet.desktop.home;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.ManyReviews;
import dev.parapet.portfolio.PortfolioFilter;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Takes pictures of the start page with a workspace of many reviews. Run its `main` method and
/// open `target/screenshots`.
final class HomePictures implements HomeScreen.Actions, PortfolioReader.Progress {
    private static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Path folder;
    private final HomeScreen home;

    private HomePictures(Path folder) {
        var wording = new Wording(Locale.ENGLISH);
        this.folder = folder;
        this.home =
                new HomeScreen(
                        this, folder, true, wording, new MomentWording(wording, ZoneOffset.UTC));
    }

    static void main() throws Exception {
        var folder = Files.createTempDirectory("parapet-home");
        new ManyReviews(7).fill(folder, 30);
        Files.writeString(folder.resolve("Ledger.parapet"), "{\"format\": \"parapet/review/1\"");
        Files.writeString(folder.resolve("Payroll.parapet"), "age-encryption.org/v1\n-> scrypt");
        Platform.startup(() -> {});
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                new HomePictures(folder).take();
                done.complete(true);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.get();
        } finally {
            Platform.exit();
        }
    }

    private void take() throws IOException {
        var model = home.portfolio();
        model.turnTo(folder, TODAY);
        home.show(List.of(), TODAY);
        model.fail(folder + " is not there. Put it back, or choose another folder.");
        Pictures.take("home-portfolio-gone", home.view());
        var read = new PortfolioReader(folder.resolve(".cache")).read(folder, NOW, this);
        model.begin(List.of(), read.entries().size());
        model.add(read.entries().subList(0, 12));
        Pictures.take("home-portfolio-reading", home.view());
        model.stop();
        Pictures.take("home-portfolio-stopped", home.view());
        model.begin(List.of(), read.entries().size());
        model.finish(read.entries(), "");
        Pictures.take("home-portfolio", home.view());
        model.filter().set(PortfolioFilter.ALL.withSearch("nothing like it"));
        Pictures.take("home-portfolio-none", home.view());
        model.filter().set(PortfolioFilter.ALL.withOverdue(true));
        Pictures.take("home-portfolio-overdue", home.view());
        home.show(List.of(recent()), TODAY);
    }

    private RecentReview recent() {
        return new RecentReview(folder.resolve("Shop.parapet"), "Shop", NOW, 42, 5, 4, 0);
    }

    @Override
    public void newReview() {}

    @Override
    public void chooseFile() {}

    @Override
    public void openSample() {}

    @Override
    public void open(Path review) {}

    @Override
    public void compare(List<Path> reviews) {}

    @Override
    public void forget(Path review) {}

    @Override
    public void stopReading() {}

    @Override
    public void readTheRest() {}

    @Override
    public void chooseWorkspace() {}

    @Override
    public void listed(List<Entry> read, int unread) {}

    @Override
    public void read(Entry entry) {}

    @Override
    public boolean goOn() {
        return true;
    }
}
