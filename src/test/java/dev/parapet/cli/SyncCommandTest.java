package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SyncCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;
    private Path hub;
    private Path here;
    private Path there;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        terminal = new Terminal(Files.createDirectories(folder.resolve("here")));
        here = folder.resolve("here");
        there = folder.resolve("there");
        hub = folder.resolve("hub.git");
        Git.init().setBare(true).setDirectory(hub.toFile()).call().close();
        terminal.begun();
        terminal.run("sync", here, "--remote", hub, "--by", "Platform lead");
        terminal.run("sync", there, "--remote", hub, "--by", "Auditor");
    }

    @Test
    void bringsTheChangesOfTheTeam() throws IOException {
        terminal.run("answer", here.resolve("shop.parapet"), "mfa=in-place");

        assertThat(terminal.run("sync", here))
                .isEqualTo(
                        new Terminal.Ran(
                                0, here + ": Sent to the team; nothing new from them.", ""));
        assertThat(terminal.run("sync", there))
                .isEqualTo(
                        new Terminal.Ran(
                                0,
                                there + ": 1 file changed by the team.\nshop.parapet: changed",
                                ""));
        assertThat(
                        Terminal.read(there.resolve("shop.parapet"))
                                .answerTo(new PracticeRef("small", "mfa"))
                                .state())
                .isEqualTo(PracticeState.IN_PLACE);
        assertThat(terminal.run("sync", there).out())
                .isEqualTo(there + ": Nothing new on either side.");
    }

    @Test
    void endsWithOneWhereAPersonMustDecide() {
        terminal.run("answer", here.resolve("shop.parapet"), "mfa=in-place");
        terminal.run("answer", there.resolve("shop.parapet"), "mfa=partly");
        terminal.run("sync", here);
        var ran = terminal.run("sync", there);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(
                        there
                                + ": 1 file changed by the team; 1 field needs your decision. Open"
                                + " the review to decide.",
                        "shop.parapet: merged, 1 decision open");
    }

    @Test
    void saysCalmlyThatTheRemoteIsOutOfReach() throws IOException {
        Files.move(hub, folder.resolve("away.git"));
        var ran = terminal.run("sync", here);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("cannot be reached now", "Everything is committed here");
    }

    @Test
    void asksForARemoteWhereThereIsNoRepository() throws IOException {
        var plain = Files.createDirectories(folder.resolve("plain"));

        assertThat(terminal.run("sync", plain).errorLines())
                .containsExactly(
                        plain
                                + ": is no Git repository yet; say with --remote where to"
                                + " synchronise it with");
        assertThat(terminal.run("sync", folder.resolve("nowhere")).code()).isEqualTo(1);
    }
}
