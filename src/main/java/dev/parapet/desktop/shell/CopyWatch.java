package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileTaker;
import dev.parapet.desktop.files.Taken;
import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.CopiesBeside;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.workspace.FileStamp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for copies beside the open review that have something it does not have, as a sync client
/// leaves them, and offers to merge them. Each state of a copy is offered once.
final class CopyWatch {
    private final Desk desk;
    private final Merging merging;
    private final Set<FileStamp> seen = new HashSet<>();

    CopyWatch(Desk desk, Merging merging) {
        this.desk = desk;
        this.merging = merging;
    }

    /// Begins anew with a review that was just opened.
    void begin(OpenReview review) {
        seen.clear();
        look(review);
    }

    /// Looks again. Quiet where something else is told, or a copy cannot be read.
    void look(OpenReview review) {
        if (review.session().isReadOnly() || !desk.notices().isQuiet()) {
            return;
        }
        var ours = review.session().review().get();
        var file = review.session().file();
        var protection = review.keeper().protection();
        var known = Set.copyOf(seen);
        desk.background()
                .run(
                        () -> find(file, ours, protection, known),
                        found -> tell(review, found),
                        _ -> {
                            // whether the file itself can be reached, saving will tell
                        });
    }

    /// What there is beside the file.
    ///
    /// @param news copies with something new, one at most
    private record Found(List<FileStamp> looked, Optional<FoundReview> news) {}

    private static Found find(Path file, Review ours, Protection protection, Set<FileStamp> known)
            throws IOException {
        var looked = new ArrayList<FileStamp>();
        for (var stamp : new CopiesBeside(file).list()) {
            if (!known.contains(stamp)) {
                looked.add(stamp);
                var copy = read(stamp.file(), protection).filter(found -> isNews(found, ours));
                if (copy.isPresent()) {
                    return new Found(looked, copy);
                }
            }
        }
        return new Found(looked, Optional.empty());
    }

    private static Optional<FoundReview> read(Path file, Protection protection) {
        try {
            return new FileTaker().take(file, protection) instanceof Taken.AReview(var found, _)
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isNews(FoundReview found, Review ours) {
        return found.condition() instanceof FoundReview.Sound
                && !found.readOnly()
                && Merge.areCopies(ours, found.review())
                && Merge.of(ours, found.review()).bringsAnything();
    }

    private void tell(OpenReview review, Found found) {
        if (review.isClosed() || !desk.notices().isQuiet()) {
            return;
        }
        seen.addAll(found.looked());
        found.news()
                .ifPresent(copy ->
                        desk.tell(
                                Notice.news(
                                        desk.texts()
                                                .of(
                                                        "copy.beside",
                                                        String.valueOf(copy.file().getFileName())),
                                        desk.action(
                                                "merge.take",
                                                () -> merging.take(review, copy.file())))));
    }
}
