package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parapet.Launcher;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Git itself, with Parapet installed as src/docs/team-workspace.md says.
class GitMergeDriverTest {
    private static final PracticeRef MFA = new PracticeRef("small", "mfa");
    private static final PracticeRef LEAVERS = new PracticeRef("small", "leavers");

    @TempDir private Path folder;

    private Terminal terminal;
    private Path shop;

    /// What git printed, and how it ended.
    private record Ran(int code, String text) {}

    @BeforeEach
    void beginARepository() throws IOException, InterruptedException {
        assumeTrue(isGitHere(), "git is not installed here, so its merge driver cannot be tried");
        terminal = new Terminal(folder);
        shop = terminal.begun();
        Files.writeString(folder.resolve(".gitattributes"), "*.parapet merge=parapet\n");
        git("init", "--quiet", "--initial-branch", "main");
        git("config", "merge.parapet.driver", driver());
        commit("Begin");
    }

    @Test
    void mergesTwoBranchesByPractice() throws IOException, InterruptedException {
        onTwoBranches("mfa=in-place", "leavers=partly");
        var ran = git("merge", "--no-edit", "theirs");

        assertThat(ran.code()).as(ran.text()).isZero();
        assertThat(review().answerTo(MFA).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(review().answerTo(LEAVERS).state()).isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void leavesAValidReviewWhereAPersonMustDecide() throws IOException, InterruptedException {
        onTwoBranches("mfa=in-place", "mfa=not-in-place");
        var ran = git("merge", "--no-edit", "theirs");

        assertThat(ran.code()).as(ran.text()).isEqualTo(1);
        assertThat(ran.text())
                .contains(
                        "shop.parapet: A1-1 Ask for a second factor: Answer: ours “In place”,"
                                + " theirs “Not in place”");
        assertThat(review().answerTo(MFA).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(review().conflicts()).hasSize(1);
        assertThat(git("diff", "--name-only", "--diff-filter=U").text().strip())
                .isEqualTo("shop.parapet");
    }

    private void onTwoBranches(String ours, String theirs)
            throws IOException, InterruptedException {
        git("checkout", "--quiet", "-b", "theirs");
        terminal.run("answer", shop, theirs);
        commit("Theirs");
        git("checkout", "--quiet", "main");
        terminal.run("answer", shop, ours);
        commit("Ours");
    }

    private Review review() throws IOException {
        return Terminal.read(shop);
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", ".");
        assertThat(git("commit", "--quiet", "-m", message).code()).isZero();
    }

    private Ran git(String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                "git",
                                "-c",
                                "user.name=Reviewer",
                                "-c",
                                "user.email=r@example.org"));
        command.addAll(List.of(arguments));
        var git =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(git.waitFor(), text);
    }

    /// The driver's command, with the classes under test in place of the installed program.
    private static String driver() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        return "\"%s\" -cp \"%s\" %s merge %%O %%A %%B -o %%A --name %%P"
                .formatted(java, classes, Launcher.class.getName())
                .replace(File.separatorChar, '/');
    }

    private static boolean isGitHere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
