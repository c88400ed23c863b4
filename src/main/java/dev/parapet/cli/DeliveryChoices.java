package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.report.pdf.Protection;
import dev.parapet.report.pdf.Signing;
import dev.parapet.report.pdf.SigningKey;
import dev.parapet.report.plan.Delivery;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How somebody at the command line wants a plan handed over.
final class DeliveryChoices {
    @Option(
            names = "--no-attachment",
            description = "leaves the review out of the PDF; with it the plan opens in Parapet")
    private boolean alone;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a text file; its first line is the password that opens the PDF")
    private List<Path> passwordFiles = new ArrayList<>();

    @Option(
            names = "--sign",
            paramLabel = "KEY.p12",
            description = "signs the PDF with the key of a PKCS#12 file")
    private List<Path> keys = new ArrayList<>();

    @Option(
            names = "--sign-password-file",
            paramLabel = "FILE",
            description = "a text file; its first line is the password of the key")
    private List<Path> keyPasswordFiles = new ArrayList<>();

    /// The first option of those given that only a PDF knows.
    Optional<String> onlyForPdf() {
        if (alone) {
            return Optional.of("--no-attachment");
        }
        if (!passwordFiles.isEmpty()) {
            return Optional.of("--password-file");
        }
        if (!keys.isEmpty()) {
            return Optional.of("--sign");
        }
        return keyPasswordFiles.isEmpty() ? Optional.empty() : Optional.of("--sign-password-file");
    }

    /// @param now when a signature is made
    Delivery delivery(Instant now) throws IOException, WrongInput {
        if (!passwordFiles.isEmpty() && !keys.isEmpty()) {
            throw new WrongInput(
                    "--password-file and --sign exclude each other; protect the plan or sign it");
        }
        var delivery = Delivery.USUAL.attaching(!alone);
        if (!passwordFiles.isEmpty()) {
            var file = passwordFiles.getLast();
            var password = firstLine(file);
            if (password.isEmpty()) {
                throw new WrongInput(file + ": its first line is empty; expected a password");
            }
            delivery = delivery.with(new Protection.Password(password));
        }
        return keys.isEmpty() ? delivery : delivery.with(key(now));
    }

    private Signing key(Instant now) throws IOException, WrongInput {
        var password = keyPasswordFiles.isEmpty() ? "" : firstLine(keyPasswordFiles.getLast());
        return switch (SigningKey.read(keys.getLast(), password, now)) {
            case Ready<Signing.Key>(var key, _) -> key;
            case Refused<Signing.Key>(var problems) -> throw WrongInput.of(problems);
        };
    }

    private static String firstLine(Path file) throws IOException, WrongInput {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (UncheckedIOException e) {
            throw new WrongInput(file + ": is no text file in UTF-8");
        }
    }
}
