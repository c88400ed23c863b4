package dev.parapet.cli;

import dev.parapet.review.age.Passphrase;

import picocli.CommandLine.Option;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the passphrase of an encrypted review comes from: a file or the terminal, never an
/// argument, which every other program on the machine could read.
final class PassphraseOption {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "a file whose first line is the passphrase of an encrypted review; without it"
                            + " the passphrase is asked for")
    private List<Path> files = new ArrayList<>();

    /// The passphrase of a review that is there already.
    Passphrase ask(Path review) throws IOException, WrongInput {
        return files.isEmpty()
                ? type("Passphrase of " + review + ": ", review)
                : read(files.getLast());
    }

    /// A passphrase for a review that has none yet.
    Passphrase choose(Path review) throws IOException, WrongInput {
        if (!files.isEmpty()) {
            return notEmpty(read(files.getLast()), review);
        }
        var first = notEmpty(type("New passphrase of " + review + ": ", review), review);
        try (var second = type("Once more: ", review)) {
            if (!first.isSameAs(second)) {
                first.close();
                throw new WrongInput(review + ": the two passphrases differ; nothing was changed");
            }
        }
        return first;
    }

    private static Passphrase notEmpty(Passphrase passphrase, Path review) throws WrongInput {
        if (passphrase.isEmpty()) {
            throw new WrongInput(review + ": the passphrase is empty; nothing was changed");
        }
        return passphrase;
    }

    private static Passphrase type(String prompt, Path review) throws WrongInput {
        var typed =
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> console.readPassword("%s", prompt));
        if (typed.isEmpty()) {
            throw new WrongInput(
                    review
                            + ": a passphrase is needed and there is no terminal to type it at;"
                            + " name a file with --passphrase-file");
        }
        return new Passphrase(typed.get());
    }

    private static Passphrase read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < decoded.length()
                && decoded.charAt(end) != '\n'
                && decoded.charAt(end) != '\r') {
            end++;
        }
        var line = new char[end];
        decoded.get(line);
        Arrays.fill(decoded.array(), '\0');
        return new Passphrase(line);
    }
}
