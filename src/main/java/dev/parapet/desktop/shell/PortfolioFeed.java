package dev.parapet.desktop.shell;

import dev.parapet.desktop.home.PortfolioModel;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.Portfolio;
import dev.parapet.portfolio.PortfolioReader;
import dev.parapet.settings.Preferences;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps the start page informed of the workspace. One listing runs at a time; what a sync client
/// brings in shows at the next.
final class PortfolioFeed {

    /// Reads the portfolio of a folder, as {@link PortfolioReader} does.
    @FunctionalInterface
    interface Reading {
        Portfolio read(Path folder, Instant now, PortfolioReader.Progress progress)
                throws IOException;
    }

    private static final Duration GATHERING = Duration.millis(250);

    private final Desk desk;
    private final PortfolioModel model;
    private final Reading reader;
    private Optional<Listing> running = Optional.empty();
    private boolean again;

    /// Whether the person has left it at what was read so far.
    private boolean enough;

    PortfolioFeed(Desk desk, PortfolioModel model, Reading reader) {
        this.desk = desk;
        this.model = model;
        this.reader = reader;
        desk.preferences().property().map(Preferences::workspace).subscribe((_, _) -> refresh());
    }

    /// Looks again, unless the person said that it is enough for now.
    void lookAgain() {
        if (!enough) {
            refresh();
        }
    }

    /// Leaves it at what was read so far.
    void leaveIt() {
        enough = true;
        stop();
        model.stop();
    }

    /// Looks again. Where somebody looks already, once more after that.
    void refresh() {
        enough = false;
        var folder = desk.preferences().now().workspace();
        model.turnTo(folder, desk.today());
        if (running.isPresent()) {
            again = true;
            running.get().endUnlessOf(folder);
        } else {
            begin(new Listing(folder));
        }
    }

    /// Ends what runs, for nobody looks at the list.
    void stop() {
        again = false;
        running.ifPresent(Listing::end);
    }

    private void begin(Listing listing) {
        running = Optional.of(listing);
        var now = desk.machine().clock().instant();
        desk.background()
                .run(
                        () -> reader.read(listing.folder, now, listing),
                        portfolio -> end(() -> finish(listing, portfolio)),
                        failure -> end(() -> fail(listing, failure)));
    }

    private void end(Runnable show) {
        running = Optional.empty();
        show.run();
        if (again) {
            again = false;
            refresh();
        }
    }

    private void finish(Listing listing, Portfolio portfolio) {
        if (listing.goOn()) {
            model.finish(portfolio.entries(), remark(portfolio));
        }
    }

    private String remark(Portfolio portfolio) {
        if (!portfolio.whole()) {
            return desk.texts().of("portfolio.too_much");
        }
        var unread = portfolio.unread().size();
        return unread == 0 ? "" : desk.texts().of("portfolio.unread", unread);
    }

    /// The usual folder is made with the first review: that it is not there yet is no failure.
    private void fail(Listing listing, Exception failure) {
        if (!listing.goOn()) {
            return;
        }
        if (failure instanceof NoSuchFileException
                && listing.folder.equals(desk.machine().folders().reviews())) {
            model.finish(List.of(), "");
        } else {
            model.fail(sentence(listing.folder, failure));
        }
    }

    private String sentence(Path folder, Exception failure) {
        return failure instanceof NoSuchFileException || failure instanceof NotDirectoryException
                ? desk.texts().of("portfolio.gone", folder.toString())
                : desk.texts()
                        .of(
                                "portfolio.failed",
                                folder.toString(),
                                desk.failures().reading(failure));
    }

    /// One look through a folder, told of on the threads that read.
    private final class Listing implements PortfolioReader.Progress {
        private final Path folder;
        private final AtomicBoolean wanted = new AtomicBoolean(true);
        private final AtomicBoolean isTelling = new AtomicBoolean();
        private final ConcurrentLinkedQueue<Entry> news = new ConcurrentLinkedQueue<>();
        private final PauseTransition gathering = new PauseTransition(GATHERING);

        Listing(Path folder) {
            this.folder = folder;
            gathering.setOnFinished(_ -> tell());
        }

        void end() {
            wanted.set(false);
        }

        void endUnlessOf(Path other) {
            if (!folder.equals(other)) {
                end();
            }
        }

        @Override
        public void listed(List<Entry> read, int unread) {
            Platform.runLater(() -> {
                if (goOn()) {
                    model.begin(read, unread);
                }
            });
        }

        /// What is read is gathered for a moment and told at once, for a list that changed has to
        /// be sorted and laid out.
        @Override
        public void read(Entry entry) {
            news.add(entry);
            if (isTelling.compareAndSet(false, true)) {
                Platform.runLater(gathering::play);
            }
        }

        @Override
        public boolean goOn() {
            return wanted.get();
        }

        private void tell() {
            isTelling.set(false);
            var batch = new ArrayList<Entry>();
            for (var entry = news.poll(); entry != null; entry = news.poll()) {
                batch.add(entry);
            }
            if (goOn() && !batch.isEmpty()) {
                model.add(batch);
            }
        }
    }
}
