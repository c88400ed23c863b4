package dev.parapet.review.team;

import static dev.parapet.review.team.TwoDesks.A;
import static dev.parapet.review.team.TwoDesks.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parapet.review.PracticeState;
import dev.parapet.review.team.Synced.Done;
import dev.parapet.review.team.Synced.InTheWay;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Somebody sends a workspace, or sends into one, to do harm.
class HostileRepositoryTest {
    @TempDir private Path folder;

    private TwoDesks desks;

    @BeforeEach
    void beginWithTheSameReview() throws IOException, URISyntaxException, GitAPIException {
        desks = TwoDesks.over(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-commit", "commit-msg", "post-commit", "pre-push", "post-merge"})
    void runsNoHooks(String name) throws IOException {
        var hook = desks.here().folder().resolve(".git/hooks").resolve(name);
        program(hook);
        answer(desks.here(), A, PracticeState.IN_PLACE);

        assertThat(((Done) desks.synchroniseHere()).sent()).isTrue();
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void runsNoProgramsThatARepositoryNames() throws IOException, GitAPIException {
        var program = folder.resolve("program");
        program(program);
        try (var git = Git.open(desks.here().folder().toFile())) {
            var config = git.getRepository().getConfig();
            config.setString("remote", "origin", "uploadpack", program.toString());
            config.setString("remote", "origin", "receivepack", program.toString());
            config.setString("core", null, "sshCommand", program.toString());
            config.setString("filter", "evil", "clean", program.toString());
            config.setString("filter", "evil", "smudge", program.toString());
            config.save();
        }
        Files.writeString(desks.here().folder().resolve(".gitattributes"), "* filter=evil\n");
        answer(desks.here(), A, PracticeState.IN_PLACE);

        assertThat(((Done) desks.synchroniseHere()).sent()).isTrue();
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void writesNothingOutsideTheWorkspace() throws IOException, GitAPIException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        send("plans/evil.txt");
        Files.createSymbolicLink(desks.here().folder().resolve("plans"), outside);

        assertThatThrownBy(desks::synchroniseHere).isInstanceOf(IOException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void replacesNoFileThatWasChangedHere() throws IOException, GitAPIException {
        send("plan.txt");
        desks.synchroniseHere();
        var plan = desks.here().folder().resolve("plan.txt");
        Files.writeString(plan, "of my own");
        try (var git = Git.open(desks.there().folder().toFile())) {
            Files.writeString(desks.there().folder().resolve("plan.txt"), "theirs");
            git.add().addFilepattern("plan.txt").call();
            git.commit().setMessage("Plan").setSign(false).call();
        }
        desks.synchroniseThere();

        assertThat(desks.synchroniseHere()).isEqualTo(new InTheWay(List.of(plan)));
        assertThat(plan).hasContent("of my own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ssh://-oProxyCommand=evil/repository", "ssh://-oX@host.example/repository"})
    void givesSshNoAddressThatIsAnOption(String address) throws URISyntaxException {
        var hostile = new URIish(address);

        assertThatThrownBy(() -> SystemSsh.command(hostile)).isInstanceOf(TransportException.class);
    }

    @Test
    void asksSshForNothingButTheHost() throws URISyntaxException, TransportException {
        assertThat(SystemSsh.command(new URIish("ssh://git@host.example:2222/team.git")))
                .containsExactly(
                        "ssh", "-o", "BatchMode=yes", "-p", "2222", "--", "git@host.example");
    }

    private void send(String path) throws IOException, GitAPIException {
        var file = desks.there().folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
        try (var git = Git.open(desks.there().folder().toFile())) {
            git.add().addFilepattern(path).call();
            git.commit().setMessage("Send").setSign(false).call();
        }
        desks.synchroniseThere();
    }

    /// A program that leaves a trace when it runs.
    private void program(Path file) throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "only systems with a shell run these");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\ntouch '" + folder.resolve("ran") + "'\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
