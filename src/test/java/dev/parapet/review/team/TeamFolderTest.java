package dev.parapet.review.team;

import static dev.parapet.review.team.TwoDesks.A;
import static dev.parapet.review.team.TwoDesks.B;
import static dev.parapet.review.team.TwoDesks.LEAD;
import static dev.parapet.review.team.TwoDesks.SHOP;
import static dev.parapet.review.team.TwoDesks.answer;
import static dev.parapet.review.team.TwoDesks.answerTo;
import static dev.parapet.review.team.TwoDesks.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.History;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Synced.Done;
import dev.parapet.review.team.Synced.Taken;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

class TeamFolderTest {
    @TempDir private Path folder;

    private TwoDesks desks;

    @BeforeEach
    void beginWithTheSameReview() throws IOException, URISyntaxException, GitAPIException {
        desks = TwoDesks.over(folder);
    }

    @Test
    void whoJoinsGetsTheReviews() throws IOException {
        assertThat(review(desks.there())).isEqualTo(review(desks.here()));
        assertThat(desks.there().folder().resolve(".gitattributes")).exists();
    }

    @Test
    void bothGetTheEditsOfBoth() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        answer(desks.there(), B, PracticeState.PARTLY);

        assertThat(desks.synchroniseHere()).isEqualTo(new Done(List.of(), true));
        assertThat(desks.synchroniseThere())
                .isEqualTo(
                        new Done(
                                List.of(
                                        new Taken(
                                                desks.there().folder().resolve(SHOP),
                                                Taken.Kind.MERGED,
                                                0)),
                                true));
        assertThat(desks.synchroniseHere())
                .isEqualTo(
                        new Done(
                                List.of(
                                        new Taken(
                                                desks.here().folder().resolve(SHOP),
                                                Taken.Kind.CHANGED,
                                                0)),
                                false));
        for (var desk : List.of(desks.here(), desks.there())) {
            assertThat(answerTo(desk, A).state()).isEqualTo(PracticeState.IN_PLACE);
            assertThat(answerTo(desk, B).state()).isEqualTo(PracticeState.PARTLY);
        }
        assertThat(desks.synchroniseThere()).isEqualTo(new Done(List.of(), false));
    }

    @Test
    void conflictsTravelInTheReviewUntilSomebodyDecides() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        answer(desks.there(), A, PracticeState.NOT_IN_PLACE);
        desks.synchroniseHere();

        assertThat(((Done) desks.synchroniseThere()).withConflicts()).hasSize(1);
        assertThat(answerTo(desks.there(), A).state()).isEqualTo(PracticeState.NOT_IN_PLACE);
        desks.synchroniseHere();
        assertThat(review(desks.here()).conflicts()).hasSize(1);
        assertThat(review(desks.here())).isEqualTo(review(desks.there()));
    }

    @Test
    void losesNothingWhileTheRemoteIsOutOfReach() throws IOException {
        var away = Files.move(desks.hub(), folder.resolve("away.git"));
        answer(desks.here(), A, PracticeState.IN_PLACE);

        assertThat(desks.synchroniseHere()).isInstanceOf(Synced.OutOfReach.class);
        assertThat(messages(desks.here())).first().isEqualTo("Change shop");
        assertThat(answerTo(desks.here(), A).state()).isEqualTo(PracticeState.IN_PLACE);

        Files.move(away, desks.hub());
        assertThat(desks.synchroniseHere()).isEqualTo(new Done(List.of(), true));
        desks.synchroniseThere();
        assertThat(answerTo(desks.there(), A).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void commitsAMilestoneUnderItsNameAndSendsNothing() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);

        assertThat(desks.here().commit("Kick-off", LEAD)).isTrue();
        assertThat(desks.here().commit("Kick-off", LEAD)).isFalse();
        assertThat(messages(desks.here())).first().isEqualTo("Kick-off");
        assertThat(authors(desks.here())).first().isEqualTo("Platform lead");
        desks.synchroniseThere();
        assertThat(answerTo(desks.there(), A).isAnswered()).isFalse();
    }

    @Test
    void aReviewThatOneSideChangedIsNotTakenAwayByTheOther() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        Files.delete(desks.there().folder().resolve(SHOP));
        desks.synchroniseHere();
        desks.synchroniseThere();

        assertThat(answerTo(desks.there(), A).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void aReviewThatOneSideTookAwayGoes() throws IOException {
        Files.delete(desks.there().folder().resolve(SHOP));
        desks.synchroniseThere();

        assertThat(((Done) desks.synchroniseHere()).taken())
                .extracting(Taken::kind)
                .containsExactly(Taken.Kind.GONE);
        assertThat(desks.here().folder().resolve(SHOP)).doesNotExist();
    }

    @Test
    void keepsBothOfTwoReviewsThatHaveOneName() throws IOException {
        begin(desks.here(), "new.parapet", "first");
        begin(desks.there(), "new.parapet", "second");
        desks.synchroniseHere();

        assertThat(((Done) desks.synchroniseThere()).taken())
                .extracting(taken -> String.valueOf(taken.file().getFileName()))
                .containsExactly("new (other copy).parapet");
        desks.synchroniseHere();
        for (var name : List.of("new.parapet", "new (other copy).parapet")) {
            assertThat(desks.here().folder().resolve(name))
                    .hasSameBinaryContentAs(desks.there().folder().resolve(name));
        }
    }

    @Test
    void aWorkspaceWithoutARemoteCommitsAll() throws IOException {
        var alone = Files.createDirectories(folder.resolve("alone"));
        Files.copy(desks.here().folder().resolve(SHOP), alone.resolve(SHOP));
        var made = TeamFolder.begin(alone, LEAD);

        assertThat(made.remote()).isEmpty();
        assertThat(messages(made)).containsExactly("Begin the workspace");
        assertThat(made.synchronise(LEAD, SignIn.NOBODY)).isEqualTo(new Synced.NoRemote());
    }

    @Test
    void knowsWhichFolderIsOne() {
        assertThat(TeamFolder.of(desks.here().folder())).contains(desks.here());
        assertThat(TeamFolder.of(folder)).isEmpty();
    }

    @Test
    void leavesGitWithNothingToDo() throws IOException, GitAPIException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        answer(desks.there(), B, PracticeState.PARTLY);
        desks.synchroniseHere();
        desks.synchroniseThere();

        for (var desk : List.of(desks.here(), desks.there())) {
            try (var git = Git.open(desk.folder().toFile())) {
                assertThat(git.status().call().isClean()).isTrue();
            }
        }
    }

    private static void begin(TeamFolder desk, String name, String id) throws IOException {
        var review = SampleReviews.review(TwoDesks.SET);
        new ReviewFile()
                .save(
                        new Review(
                                id,
                                review.created(),
                                review.changed(),
                                review.now(),
                                List.of(),
                                List.of(),
                                History.NONE,
                                review.extras()),
                        desk.folder().resolve(name));
    }

    private static List<String> messages(TeamFolder desk) throws IOException {
        try (var git = Git.open(desk.folder().toFile())) {
            return StreamSupport.stream(git.log().call().spliterator(), false)
                    .map(commit -> commit.getFullMessage())
                    .toList();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    private static List<String> authors(TeamFolder desk) throws IOException {
        try (var git = Git.open(desk.folder().toFile())) {
            return StreamSupport.stream(git.log().call().spliterator(), false)
                    .map(commit -> commit.getAuthorIdent())
                    .map(PersonIdent::getName)
                    .toList();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }
}
