package dev.parapet.cli;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Node;
import dev.parapet.document.Place;
import dev.parapet.lens.format.LensReader;
import dev.parapet.lens.format.SetFile;
import dev.parapet.lens.lint.LensLint;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.questionset.catalogue.TranslationFile;
import dev.parapet.questionset.format.TranslationReader;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether question sets, their translations, AWS lenses and reviews are what they should be.
///
/// @param out for what is fine
/// @param err for each problem, as `file:line:column: what is wrong`
record FileCheck(PrintWriter out, PrintWriter err) {
    /// Says of each what is wrong with it, or that it is fine.
    ///
    /// @return the code that the command ends with
    int run(List<Path> files) {
        var sets = new Sets();
        var anyRefused = false;
        for (var file : files) {
            var checked = check(file, sets);
            print(file, checked);
            anyRefused |= checked instanceof Refused;
        }
        return anyRefused ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private void print(Path file, Loaded<?> checked) {
        checked.problems().forEach(err::println);
        err.flush();
        if (checked instanceof Ready) {
            out.println(file + ": fine" + (checked.problems().isEmpty() ? "" : ", with warnings"));
            out.flush();
        }
    }

    /// What claims to be a review is checked as one; anything else as a lens or question set, whose
    /// messages say what was expected.
    private static Loaded<?> check(Path file, Sets sets) {
        if (Files.notExists(file)) {
            return Loaded.refused(Place.wholeOf(file.toString()), "there is no such file");
        }
        try {
            return read(file, sets);
        } catch (IOException e) {
            return Loaded.refused(
                    Place.wholeOf(file.toString()), "cannot be read (" + reason(e) + ")");
        }
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException _ -> "no permission";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case FileSystemException _ -> "the system gives no reason";
            default -> String.valueOf(failed.getMessage());
        };
    }

    private static Loaded<?> read(Path file, Sets sets) throws IOException {
        return switch (new DocumentReader(Limits.REVIEW).read(file)) {
            case Ready<Node>(var root, _) when isReview(root) -> ReviewFile.read(root);
            case Ready<Node>(var root, _) when LensReader.isLens(root) ->
                    new LensLint(sets.read().shipped()).read(file);
            case Ready<Node>(var root, _) when TranslationReader.isTranslation(root) ->
                    new TranslationFile(sets.read().shipped()).read(file);
            case Ready<Node> _ -> sets.read().read(file);
            case Refused<Node> refused -> refused;
        };
    }

    private static boolean isReview(Node root) {
        return root.nearest("format") instanceof Node.Text(_, var format)
                && format.startsWith("parapet/review/");
    }

    /// The shipped sets, which take longer to read than most reviews: once, when a file needs them.
    private static final class Sets {
        private final List<SetFile> read = new ArrayList<>(1);

        SetFile read() {
            if (read.isEmpty()) {
                read.add(new SetFile(new ShippedSets().read()));
            }
            return read.getFirst();
        }
    }
}
