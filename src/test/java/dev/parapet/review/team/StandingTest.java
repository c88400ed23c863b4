package dev.parapet.review.team;

import static dev.parapet.review.team.TwoDesks.A;
import static dev.parapet.review.team.TwoDesks.LEAD;
import static dev.parapet.review.team.TwoDesks.SHOP;
import static dev.parapet.review.team.TwoDesks.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.PracticeState;
import dev.parapet.review.team.Synced.Done;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is known of a team workspace between two synchronisations, and how one is stopped.
class StandingTest {
    @TempDir private Path folder;

    private TwoDesks desks;

    @BeforeEach
    void beginWithTheSameReview() throws IOException, URISyntaxException, GitAPIException {
        desks = TwoDesks.over(folder);
    }

    @Test
    void commitsOneReviewAloneUnderTheNameOfItsMilestone() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        var other = desks.here().folder().resolve("other.parapet");
        Files.copy(desks.here().folder().resolve(SHOP), other);

        assertThat(desks.here().commit(desks.here().folder().resolve(SHOP), "Kick-off", LEAD))
                .isTrue();
        assertThat(lastMessage(desks.here())).isEqualTo("Kick-off");
        assertThat(desks.here().standing().toSend()).isEqualTo(2);
        desks.synchroniseHere();
        assertThat(lastMessage(desks.here())).isEqualTo("Change other");
    }

    @Test
    void aCommitThatNobodyWantsWhenItIsReadyLeavesTheBranchWhereItIs() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        var review = desks.here().folder().resolve(SHOP);
        var before = lastMessage(desks.here());

        assertThat(desks.here().commit(review, "Kick-off", LEAD, () -> false)).isFalse();
        assertThat(lastMessage(desks.here())).isEqualTo(before);

        assertThat(desks.here().commit(review, "Kick-off", LEAD, () -> true)).isTrue();
        assertThat(lastMessage(desks.here())).isEqualTo("Kick-off");
    }

    @Test
    void knowsWhatToSendAndWhatWasFetchedWithoutAsking() throws IOException {
        assertThat(desks.here().standing())
                .satisfies(standing -> {
                    assertThat(standing.branch()).isEqualTo("main");
                    assertThat(standing.remote()).contains(desks.hub().toString());
                    assertThat(standing.toSend()).isZero();
                    assertThat(standing.toFetch()).isZero();
                    assertThat(standing.asked()).isPresent();
                });
        answer(desks.there(), A, PracticeState.IN_PLACE);
        assertThat(desks.there().standing().toSend()).isEqualTo(1);
        desks.synchroniseThere();
        assertThat(desks.there().standing().toSend()).isZero();

        assertThat(desks.here().standing().toFetch()).as("nobody asked").isZero();
        var before = Files.getLastModifiedTime(desks.hub());
        fetch(desks.here());
        assertThat(desks.here().standing().toFetch()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(desks.hub())).isEqualTo(before);
    }

    @Test
    void withoutARemoteItSaysWhatIsToCommit() throws IOException {
        var alone = Files.createDirectories(folder.resolve("alone"));
        Files.copy(desks.here().folder().resolve(SHOP), alone.resolve(SHOP));
        var team = TeamFolder.begin(alone, LEAD);
        assertThat(team.standing())
                .isEqualTo(new Standing("main", Optional.empty(), 0, 0, Optional.empty()));

        answer(team, A, PracticeState.IN_PLACE);
        assertThat(team.standing().toSend()).isEqualTo(1);
    }

    @Test
    void anotherRemoteCanBeNamed() throws IOException, URISyntaxException {
        desks.here().connect("ssh://git.example.org/team/reviews.git");

        assertThat(desks.here().remote()).contains("ssh://git.example.org/team/reviews.git");
    }

    @Test
    void findsTheWorkspaceAroundAReviewAndNothingFurtherUp() throws IOException {
        var top = desks.here().folder();
        var deep = Files.createDirectories(top.resolve("clients").resolve("one"));
        var review = Files.copy(top.resolve(SHOP), deep.resolve(SHOP));

        assertThat(TeamFolder.around(top.resolve(SHOP), top)).contains(desks.here());
        assertThat(TeamFolder.around(review, top)).contains(desks.here());
        assertThat(TeamFolder.around(review, deep)).as("above the workspace").isEmpty();
        assertThat(TeamFolder.around(top.resolve(SHOP), folder.resolve("elsewhere")))
                .contains(desks.here());
    }

    @Test
    void whoeverStopsItHasEverythingHereAndNothingSent() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        var stopping = new Stopping(Progress.Stage.MERGING);

        assertThat(desks.here().synchronise(LEAD, SignIn.NOBODY, stopping))
                .isEqualTo(new Synced.Stopped(List.of()));
        assertThat(desks.here().standing().toSend()).isEqualTo(1);
        assertThat(desks.synchroniseThere()).isEqualTo(new Done(List.of(), false));
        assertThat(desks.synchroniseHere()).isEqualTo(new Done(List.of(), true));
    }

    private static String lastMessage(TeamFolder desk) throws IOException {
        try (var git = Git.open(desk.folder().toFile())) {
            return git.log().setMaxCount(1).call().iterator().next().getFullMessage();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    private static void fetch(TeamFolder desk) throws IOException {
        try (var git = Git.open(desk.folder().toFile())) {
            git.fetch().call();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /// Somebody who stops it at a stage.
    private record Stopping(AtomicBoolean wanted, Progress.Stage last) implements Progress {
        Stopping(Progress.Stage last) {
            this(new AtomicBoolean(true), last);
        }

        @Override
        public void doing(Stage stage) {
            wanted.set(stage != last);
        }

        @Override
        public boolean goOn() {
            return wanted.get();
        }
    }
}
