package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.lens.SmallLens;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Answers from the AWS tool, as files that people have at hand.
class AwsCommandTest {
    private static final String ANSWERS =
            """
            {"WorkloadId": "w1", "LensArn": "l", "AnswerSummaries": [
              {"QuestionId": "question", "SelectedChoices": ["aaa"], "IsApplicable": true}]}
            """;

    @TempDir private Path folder;

    private Terminal terminal;
    private Path review;

    @BeforeEach
    void beginAReview() throws IOException {
        terminal = new Terminal(folder);
        var lens =
                write("lens.json", SmallLens.of("aaa", "bbb").ruled("default: HIGH_RISK").json());
        review = folder.resolve("shop.parapet");
        terminal.run("new", "--set", lens, "--name", "Shop", "-o", review);
    }

    /// As Windows PowerShell writes what the command prints.
    @Test
    void takesAnswersInUtf16() throws IOException {
        var file = folder.resolve("answers.json");
        Files.write(file, ("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_16LE));

        assertThat(terminal.run("aws", "import", review, file).out())
                .isEqualTo("1 of 1 answers taken over");
        assertThat(
                        Terminal.read(review)
                                .answerTo(new PracticeRef("small-lens", "question.aaa"))
                                .state())
                .isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void refusesFilesOfTwoWorkloads() throws IOException {
        write("aws/a.json", ANSWERS);
        write("aws/b.json", ANSWERS.replace("w1", "w2"));

        var ran = terminal.run("aws", "import", review, folder.resolve("aws"));

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.errorLines())
                .containsExactly(
                        "the files are of workload w1 and of workload w2; take those of one");
    }

    @Test
    void saysThatAFolderHoldsNoAnswers() throws IOException {
        write("aws/a.json", "{}");

        var ran = terminal.run("aws", "import", review, folder.resolve("aws"));

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.err()).endsWith("no answer of the AWS tool is in these files");
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
