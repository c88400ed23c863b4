package dev.parapet.desktop.shell;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.portfolio.ManyReviews;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.SignIn;
import dev.parapet.review.team.TeamFolder;

import org.eclipse.jgit.api.Git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/// Shows the window over a team workspace to whoever works on its look: run its main method and
/// open `target/screenshots`.
final class TeamPictures {
    private static final Author COLLEAGUE =
            new Author("Platform lead", Clock.fixed(TestWindow.NOW, ZoneOffset.UTC));

    private final Studio studio;
    private final Path file;
    private final TeamFolder there;

    private TeamPictures(Studio studio) throws Exception {
        this.studio = studio;
        var window = studio.window();
        this.file = window.reviews().resolve("orders.parapet");
        var hub = window.folder.resolve("reviews.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(hub.toFile()).call().close();
        Files.createDirectories(window.reviews());
        new ManyReviews(5).fill(window.reviews(), 12);
        new ReviewFile().save(TwoCopies.base(), file);
        var here = TeamFolder.begin(window.reviews(), COLLEAGUE);
        here.connect(hub.toString());
        here.synchronise(COLLEAGUE, SignIn.NOBODY);
        this.there = TeamFolder.join(window.folder.resolve("colleague"), hub.toString());
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
    }

    static void main() throws Exception {
        Studio.open(studio -> new TeamPictures(studio).take());
    }

    private void take() throws IOException {
        new ReviewFile().save(TwoCopies.ours(), file);
        studio.show(Optional.empty());
        Studio.until(
                () -> studio.isThere("Synchronise") && studio.all(".table-row-cell").size() > 5);
        studio.picture("team-home");
        new ReviewFile().save(TwoCopies.theirs(), there.folder().resolve("orders.parapet"));
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
        studio.show(Optional.of(file));
        Studio.until(() -> studio.isThere("Synchronise"));
        studio.press("Synchronise");
        Studio.until(() -> studio.isThere("Decide in orders.parapet"));
        studio.picture("team-synchronised");
        studio.press("Decide in orders.parapet");
        Studio.until(() -> !studio.all(".merge").isEmpty());
        studio.picture("team-decide");
        studio.press("Milestones");
        Studio.until(() -> !studio.all("#commit-milestone").isEmpty());
        studio.picture("team-milestones");
    }
}
