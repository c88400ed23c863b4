package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Provenance;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TakeCommandTest {
    private static final PracticeRef ACCOUNTS =
            new PracticeRef("aws-security-pillar", "sec_securely_operate_multi_accounts");

    private final Terminal terminal;
    private final Path platform;
    private final Path shop;

    TakeCommandTest(@TempDir Path folder) {
        this.terminal = new Terminal(folder);
        this.platform = folder.resolve("platform.parapet");
        this.shop = folder.resolve("shop.parapet");
    }

    @BeforeEach
    void begin() {
        terminal.run("new", "--set", "aws-security-pillar", "--name", "Platform", "-o", platform);
        terminal.run("new", "--set", "aws-security-pillar", "--name", "Shop", "-o", shop);
        terminal.run("answer", platform, "SEC01-BP01=in-place", "SEC01-BP02=partly");
        terminal.run("answer", shop, "SEC01-BP02=not-in-place");
    }

    @Test
    void takesWhatNobodyHasAnsweredYet() throws IOException {
        var ran = terminal.run("take", platform, shop);

        assertThat(ran.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("taken     SEC01-BP01"))
                .anySatisfy(line -> assertThat(line).startsWith("left      SEC01-BP02"))
                .anySatisfy(line -> assertThat(line).contains("1 of 2 answers taken"));
        var answer = Terminal.read(shop).answerTo(ACCOUNTS);
        assertThat(answer.state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(answer.provenance())
                .isInstanceOfSatisfying(
                        Provenance.TakenOver.class,
                        taken -> assertThat(taken.from()).isEqualTo("Platform"));
    }

    @Test
    void replacesAnswersWhereItIsAskedTo() throws IOException {
        var ran = terminal.run("take", platform, shop, "--overwrite", "--only", "SEC01-BP02");

        assertThat(ran.out()).startsWith("replaced  SEC01-BP02").contains("1 of 1 answers taken");
        assertThat(Terminal.read(shop).answerTo(ACCOUNTS).isAnswered()).isFalse();
    }

    @Test
    void takingAgainTakesNothing() throws IOException {
        terminal.run("take", platform, shop, "--overwrite");
        var before = Files.readString(shop);
        var ran = terminal.run("take", platform, shop, "--overwrite");

        assertThat(ran.out()).contains("0 of 0 answers taken");
        assertThat(shop).hasContent(before);
    }

    @Test
    void onlyPreviewsWhereItIsAskedTo() throws IOException {
        var before = Files.readString(shop);
        terminal.run("take", platform, shop, "--preview");

        assertThat(shop).hasContent(before);
    }

    @Test
    void saysWhatCannotBeTaken() {
        assertThat(terminal.run("take", platform, shop, "--only", "SEC09-BP01").err())
                .contains("has nothing to take for SEC09-BP01");
        assertThat(terminal.run("take", platform, platform).err()).contains("copies are merged");
    }
}
