package dev.parapet.review.team;

import static dev.parapet.review.team.TwoDesks.A;
import static dev.parapet.review.team.TwoDesks.B;
import static dev.parapet.review.team.TwoDesks.LEAD;
import static dev.parapet.review.team.TwoDesks.answer;
import static dev.parapet.review.team.TwoDesks.answerTo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.team.Synced.Done;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// A colleague sends something between this side's fetching and sending.
class PushRaceTest {
    @TempDir private Path folder;

    private TwoDesks desks;

    /// What the colleague does whenever this side is about to send.
    @FunctionalInterface
    private interface Colleague {
        void act(int time) throws IOException;
    }

    /// The line to the remote, with somebody quicker.
    private static final class Raced implements Line {
        private final Line line;
        private final Colleague colleague;
        private int sendings;

        Raced(Line line, Colleague colleague) {
            this.line = line;
            this.colleague = colleague;
        }

        @Override
        public String address() {
            return line.address();
        }

        @Override
        public Optional<ObjectId> fetch() throws IOException, Failure {
            return line.fetch();
        }

        @Override
        public Sent push(ObjectId commit) throws IOException, Failure {
            colleague.act(++sendings);
            return line.push(commit);
        }
    }

    @BeforeEach
    void beginWithTheSameReview() throws IOException, URISyntaxException, GitAPIException {
        desks = TwoDesks.over(folder);
    }

    @Test
    void mergesAgainWhenSomebodyWasQuicker() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        var outcome =
                synchroniseRaced(time -> {
                    if (time == 1) {
                        answer(desks.there(), B, PracticeState.PARTLY);
                        desks.synchroniseThere();
                    }
                });

        assertThat(((Done) outcome).sent()).isTrue();
        desks.synchroniseThere();
        for (var desk : new TeamFolder[] {desks.here(), desks.there()}) {
            assertThat(answerTo(desk, A).state()).isEqualTo(PracticeState.IN_PLACE);
            assertThat(answerTo(desk, B).state()).isEqualTo(PracticeState.PARTLY);
        }
    }

    @Test
    void givesUpCalmlyWhenSomebodyIsAlwaysQuicker() throws IOException {
        answer(desks.here(), A, PracticeState.IN_PLACE);
        var outcome =
                synchroniseRaced(time -> {
                    TwoDesks.change(desks.there(), new Change.SetNote(B, "Note " + time));
                    desks.synchroniseThere();
                });

        assertThat(outcome).isEqualTo(new Synced.Outrun(desks.hub().toString()));
        assertThat(answerTo(desks.here(), A).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(((Done) desks.synchroniseHere()).sent()).isTrue();
        assertThat(answerTo(desks.here(), B).note()).isEqualTo("Note 5");
    }

    private Synced synchroniseRaced(Colleague colleague) throws IOException {
        try (var repository = Repositories.open(desks.here().folder())) {
            var remote =
                    Remote.of(repository, new Prompt(SignIn.NOBODY), Progress.UNSEEN).orElseThrow();
            return new Synchronising(
                            new WorkingFolder(repository, desks.here().folder()),
                            LEAD,
                            Progress.UNSEEN)
                    .with(Optional.of(new Raced(remote, colleague)));
        }
    }
}
