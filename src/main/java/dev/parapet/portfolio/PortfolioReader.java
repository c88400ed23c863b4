package dev.parapet.portfolio;

import dev.parapet.document.Limits;
import dev.parapet.portfolio.Entry.Content;
import dev.parapet.review.workspace.FileStamp;
import dev.parapet.review.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the portfolio of a folder. What an earlier listing learnt is taken from its index as long
/// as size and time of a file are as they were; where those may deceive, its content decides.
public final class PortfolioReader {
    private static final int MOST_THREADS = 4;

    private final Path cache;
    private final EntryReader entries = new EntryReader();

    /// Follows a listing and may end it.
    public interface Progress {
        /// The reviews are known by name, and those of them that were read before by content.
        ///
        /// @param unread how many are left to read
        void listed(List<Entry> read, int unread);

        /// One more was read; told on any thread.
        void read(Entry entry);

        /// Whether anybody still waits.
        boolean goOn();
    }

    /// For those who wait for the whole and follow nothing.
    public static final class Unfollowed implements Progress {
        @Override
        public void listed(List<Entry> read, int unread) {}

        @Override
        public void read(Entry entry) {}

        @Override
        public boolean goOn() {
            return true;
        }
    }

    /// What was made out of one file.
    ///
    /// @param fresh whether it is news to the index
    private record Outcome(Indexed indexed, boolean fresh) {}

    /// @param cache the application's folder for what can be worked out again
    public PortfolioReader(Path cache) {
        this.cache = cache;
    }

    /// Reads a portfolio.
    ///
    /// @param now for the index alone: when the files were read
    /// @throws IOException where the folder cannot be listed
    public Portfolio read(Path folder, Instant now, Progress progress) throws IOException {
        var workspace = new Workspace(folder);
        var listing = workspace.list(progress::goOn);
        var index = new Index(cache, workspace.folder());
        var known = index.read();
        var kept = new ArrayList<Indexed>();
        var unread = new ArrayList<FileStamp>();
        for (var stamp : listing.files()) {
            var before = known.get(stamp.file());
            if (before != null && before.looksLike(stamp) && before.isProven()) {
                kept.add(before);
            } else {
                unread.add(stamp);
            }
        }
        progress.listed(kept.stream().map(Indexed::entry).toList(), unread.size());
        var outcomes = readAll(unread, known, now, progress);
        keep(index, known, kept, outcomes);
        var all = new ArrayList<>(kept);
        outcomes.forEach(outcome -> all.add(outcome.indexed()));
        return new Portfolio(
                workspace.folder(),
                all.stream().map(Indexed::entry).toList(),
                listing.unread(),
                listing.whole() && all.size() == listing.files().size());
    }

    /// Writes the index where something in it is news, files that are gone included.
    private static void keep(
            Index index, Map<Path, Indexed> known, List<Indexed> kept, List<Outcome> outcomes) {
        var worth =
                outcomes.stream()
                        .map(Outcome::indexed)
                        .filter(indexed -> !(indexed.content() instanceof Content.Unreadable))
                        .toList();
        if (outcomes.stream().anyMatch(Outcome::fresh)
                || known.size() != kept.size() + worth.size()) {
            var all = new ArrayList<>(kept);
            all.addAll(worth);
            index.write(all);
        }
    }

    private List<Outcome> readAll(
            Collection<FileStamp> files, Map<Path, Indexed> known, Instant now, Progress progress) {
        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newFixedThreadPool(threads(files.size()))) {
            var tasks = new ArrayList<Future<List<Outcome>>>();
            for (var stamp : files) {
                tasks.add(threads.submit(task(stamp, known, now, progress)));
            }
            for (var task : tasks) {
                outcomes.addAll(task.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a review could not be summed up", e.getCause());
        }
        return outcomes;
    }

    private Callable<List<Outcome>> task(
            FileStamp stamp, Map<Path, Indexed> known, Instant now, Progress progress) {
        return () -> {
            if (!progress.goOn()) {
                return List.of();
            }
            var outcome = read(stamp, known, now);
            progress.read(outcome.indexed().entry());
            return List.of(outcome);
        };
    }

    private Outcome read(FileStamp stamp, Map<Path, Indexed> known, Instant now) {
        if (stamp.size() > Limits.REVIEW.bytes()) {
            var tooLarge = new Content.Damaged(stamp.file() + ": is too large");
            return new Outcome(new Indexed(stamp, now, "", tooLarge), true);
        }
        try {
            var bytes = Files.readAllBytes(stamp.file());
            var digest = digestOf(bytes);
            var before = known.get(stamp.file());
            if (before != null && before.digest().equals(digest)) {
                return new Outcome(new Indexed(stamp, now, digest, before.content()), true);
            }
            var content = entries.read(stamp.file().toString(), bytes);
            return new Outcome(new Indexed(stamp, now, digest, content), true);
        } catch (IOException | RuntimeException e) {
            // one file must not hide the others, not even by a mistake of ours
            return new Outcome(new Indexed(stamp, now, "", new Content.Unreadable()), false);
        }
    }

    private static int threads(int files) {
        var cores = Runtime.getRuntime().availableProcessors();
        return Math.clamp(Math.min(cores, files), 1, MOST_THREADS);
    }

    private static String digestOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
