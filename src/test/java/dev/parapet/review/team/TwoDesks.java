package dev.parapet.review.team;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/// Two people with a workspace each over a bare folder, as on a share.
///
/// @param hub the bare folder
/// @param here the workspace of one, which holds the review first
/// @param there the workspace of the other
record TwoDesks(Path hub, TeamFolder here, TeamFolder there) {
    static final String SHOP = "shop.parapet";
    static final PracticeRef A = new PracticeRef("small", "a");
    static final PracticeRef B = new PracticeRef("small", "b");
    static final Author LEAD = author("Platform lead");
    static final Author AUDITOR = author("Auditor");
    static final QuestionSet SET = SampleReviews.set("small", SampleReviews.question("Q", "HML"));

    private static final ReviewFile FILES = new ReviewFile();

    /// Both have the same untouched review.
    static TwoDesks over(Path folder) throws IOException, URISyntaxException, GitAPIException {
        var hub = folder.resolve("hub.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(hub.toFile()).call().close();
        var mine = Files.createDirectories(folder.resolve("here"));
        FILES.save(SampleReviews.review(SET), mine.resolve(SHOP));
        var here = TeamFolder.begin(mine, LEAD);
        here.connect(hub.toString());
        here.synchronise(LEAD, SignIn.NOBODY);
        var there = TeamFolder.join(folder.resolve("there"), hub.toString());
        there.synchronise(AUDITOR, SignIn.NOBODY);
        return new TwoDesks(hub, here, there);
    }

    static Author author(String name) {
        return new Author(name, Clock.fixed(SampleReviews.BEGUN, ZoneOffset.UTC));
    }

    Synced synchroniseHere() throws IOException {
        return here.synchronise(LEAD, SignIn.NOBODY);
    }

    Synced synchroniseThere() throws IOException {
        return there.synchronise(AUDITOR, SignIn.NOBODY);
    }

    static void answer(TeamFolder desk, PracticeRef practice, PracticeState state)
            throws IOException {
        change(desk, new Change.SetState(practice, state));
    }

    static void change(TeamFolder desk, Change change) throws IOException {
        var review = review(desk);
        FILES.save(
                change.applyTo(review).changedAt(review.changed().plusSeconds(60)),
                desk.folder().resolve(SHOP));
    }

    static Review review(TeamFolder desk) throws IOException {
        var opened = FILES.open(desk.folder().resolve(SHOP));
        return ((Ready<OpenedReview>) opened).value().review();
    }

    static PracticeAnswer answerTo(TeamFolder desk, PracticeRef practice) throws IOException {
        return review(desk).answerTo(practice);
    }
}
