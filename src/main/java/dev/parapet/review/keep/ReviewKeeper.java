package dev.parapet.review.keep;

import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.AtomicFile.NotReplacedException;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// Saves one open review, in its file or beside it, and never over what somebody else wrote. Safe
/// on every thread.
public final class ReviewKeeper {
    /// How long a file that another program holds is tried again: 1.5 seconds in all.
    private static final List<Duration> PATIENCE =
            List.of(millis(50), millis(100), millis(200), millis(400), millis(750));

    /// Waits between two tries.
    @FunctionalInterface
    public interface Pause {
        void of(Duration length) throws InterruptedException;
    }

    /// A copy beside the file, as it was last written.
    private record Copy(Path file, Fingerprint fingerprint) {}

    /// Somebody else wrote the file.
    private static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ReviewFile format = new ReviewFile();
    private final Path file;
    private final Clock clock;
    private final Pause pause;
    private final Versions versions;
    private final AtomicReference<Protection> protection;
    private final AtomicReference<Set<Fingerprint>> ours;
    private final AtomicReference<List<Copy>> copies = new AtomicReference<>(List.of());
    private final AtomicReference<FoundReview.Condition> condition;
    private final AtomicBoolean tidy = new AtomicBoolean();

    public ReviewKeeper(FoundReview found, Clock clock) {
        this(found, clock, Thread::sleep);
    }

    ReviewKeeper(FoundReview found, Clock clock, Pause pause) {
        this.file = found.file();
        this.clock = clock;
        this.pause = pause;
        this.versions = new Versions(file);
        this.protection = new AtomicReference<>(found.protection());
        this.ours = new AtomicReference<>(Set.of(found.fingerprint()));
        this.condition = new AtomicReference<>(found.condition());
    }

    public Path file() {
        return file;
    }

    public Protection protection() {
        return protection.get();
    }

    /// The bytes of a review as this one's file holds them.
    public byte[] toBytes(Review review) {
        return protection.get().protect(format.toBytes(review));
    }

    /// Saves the review. Where its file was changed by somebody else, or cannot be replaced for a
    /// while, a copy beside it is written instead and stays in use.
    ///
    /// @throws IOException where neither can be written; the file is then as it was
    public Kept save(Review review) throws IOException {
        return save(review, Wanted.ALWAYS);
    }

    /// The same for somebody who may leave it: the file is then as it was, and no copy beside it.
    public synchronized Kept save(Review review, Wanted wanted) throws IOException {
        var content = toBytes(review);
        wanted.goOn();
        try {
            putDamagedAside();
            replacePatiently(content, wanted);
        } catch (ChangedException e) {
            wanted.goOn();
            return beside(content, Kept.Reason.CHANGED);
        } catch (NotReplacedException e) {
            wanted.goOn();
            return besideOr(content, e);
        }
        ours.set(Set.of(Fingerprint.of(content)));
        tidyOnce();
        keepVersion(content);
        removeCopies();
        return new Kept.InPlace();
    }

    /// Whether somebody else has written the file since it was last read or written here.
    public synchronized boolean isChangedByOthers() throws IOException {
        var found = Fingerprint.of(file);
        return !found.equals(Fingerprint.NONE) && !ours.get().contains(found);
    }

    /// Reads what somebody else wrote into the file, and the kept state that both come from.
    ///
    /// @return nothing where it cannot be read
    public synchronized Optional<Theirs> theirs() throws IOException {
        if (new ReviewOpener().open(file, protection.get())
                        instanceof ReviewOpener.Outcome.Found(var found, _)
                && found.condition() instanceof FoundReview.Sound) {
            return Optional.of(new Theirs(found, bases()));
        }
        return Optional.empty();
    }

    /// Lets the file be replaced that somebody else wrote, since their changes were taken in.
    public synchronized void takenIn(Theirs theirs) {
        ours.set(Set.of(theirs.found().fingerprint()));
    }

    private List<Review> bases() throws IOException {
        for (var version : versions.list()) {
            if (ours.get().contains(Fingerprint.of(version.file()))
                    && new ReviewOpener().open(version.file(), protection.get())
                            instanceof ReviewOpener.Outcome.Found(var found, _)) {
                return List.of(found.review());
            }
        }
        return List.of();
    }

    /// A copy of this review in another file, to go on with there.
    public FoundReview copiedTo(Review review, Path copy) throws IOException {
        return new FoundReview(
                review,
                false,
                copy,
                Fingerprint.of(copy),
                protection.get(),
                new FoundReview.Sound());
    }

    /// Saves the review under another protection, and all that is kept of it too.
    ///
    /// @return where it is; its protection changed only where that is in place
    public synchronized Kept protectWith(Protection next, Review review) throws IOException {
        var before = protection.getAndSet(next);
        try {
            var kept = save(review);
            if (kept instanceof Kept.InPlace) {
                new VersionCovers(versions).change(before, next);
            } else {
                protection.set(before);
            }
            return kept;
        } catch (IOException | RuntimeException e) {
            protection.set(before);
            throw e;
        }
    }

    private void replacePatiently(byte[] content, Wanted wanted) throws IOException {
        for (var wait : PATIENCE) {
            try {
                replace(content, wanted);
                return;
            } catch (NotReplacedException e) {
                rest(wait, e);
            }
        }
        replace(content, wanted);
    }

    /// A rename that failed may have happened all the same, as on a network share: content that was
    /// tried counts as ours too.
    private void replace(byte[] content, Wanted wanted) throws IOException {
        try {
            AtomicFile.write(
                    file,
                    content,
                    AtomicFile.permissionsOf(file),
                    target -> {
                        look(target);
                        wanted.goOn();
                    });
        } catch (NotReplacedException e) {
            var tried = new HashSet<>(ours.get());
            tried.add(Fingerprint.of(content));
            ours.set(Set.copyOf(tried));
            throw e;
        }
    }

    private void look(Path target) throws IOException {
        var found = Fingerprint.of(target);
        if (!found.equals(Fingerprint.NONE) && !ours.get().contains(found)) {
            throw new ChangedException();
        }
    }

    private void rest(Duration wait, NotReplacedException failure) throws NotReplacedException {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private Kept besideOr(byte[] content, NotReplacedException failure)
            throws NotReplacedException {
        try {
            return beside(content, Kept.Reason.HELD);
        } catch (IOException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }

    /// The copy of this session is written again as long as nobody else has changed it.
    private Kept beside(byte[] content, Kept.Reason reason) throws IOException {
        for (var copy : copies.get()) {
            if (copy.fingerprint().equals(Fingerprint.of(copy.file()))) {
                return besideIn(copy.file(), content, reason);
            }
        }
        return besideIn(
                CopyName.of(file, clock.instant().atZone(clock.getZone())), content, reason);
    }

    private Kept besideIn(Path copy, byte[] content, Kept.Reason reason) throws IOException {
        var like = Files.exists(copy) ? copy : file;
        AtomicFile.write(copy, content, AtomicFile.permissionsOf(like), _ -> {});
        copies.set(List.of(new Copy(copy, Fingerprint.of(content))));
        return new Kept.Beside(copy, reason);
    }

    /// What the file holds now is newer than the copies that were made while it was held.
    private void removeCopies() throws IOException {
        for (var copy : copies.getAndSet(List.of())) {
            if (copy.fingerprint().equals(Fingerprint.of(copy.file()))) {
                Files.deleteIfExists(copy.file());
            }
        }
    }

    /// Whoever can mend a damaged file must find it as it was.
    private void putDamagedAside() throws IOException {
        if (condition.get() instanceof FoundReview.Damaged && Files.exists(file)) {
            AtomicFile.write(
                    CopyName.ofDamaged(file),
                    Files.readAllBytes(file),
                    AtomicFile.permissionsOf(file),
                    _ -> {});
            condition.set(new FoundReview.Sound());
        }
    }

    /// The review itself is safe by now, so a version that cannot be kept is no failure of saving.
    private void keepVersion(byte[] content) {
        try {
            versions.keep(content, clock.instant());
        } catch (IOException e) {
            // the next save tries again, and the list of versions shows what there is
        }
    }

    /// Puts right what a process that was killed may have left.
    private void tidyOnce() {
        if (tidy.compareAndSet(false, true)) {
            Leftovers.remove(file, clock.instant());
            new VersionCovers(versions).change(Protection.none(), protection.get());
        }
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
