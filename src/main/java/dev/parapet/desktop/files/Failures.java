package dev.parapet.desktop.files;

import dev.parapet.desktop.control.Texts;
import dev.parapet.review.file.AtomicFile.NotReplacedException;
import dev.parapet.review.keep.NotSavedException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/// Says what a failure of the machine means for a file, and what to do about it.
public final class Failures {
    private final Texts texts;

    public Failures(Locale locale) {
        this.texts = new Texts("dev.parapet.desktop.files.texts", locale);
    }

    /// Why a review could not be saved, and where its answers are now.
    public String saving(Path file, Exception failure) {
        return failure instanceof NotSavedException notSaved
                ? texts.of(
                        notSaved.isRecoverable() ? "saving.recoverable" : "saving.in_memory",
                        writing(file, causeOf(notSaved)))
                : texts.of("saving.in_memory", writing(file, failure));
    }

    private static Exception causeOf(NotSavedException failure) {
        return failure.getCause() instanceof IOException cause ? cause : failure;
    }

    /// Why a file could not be written, to stand behind a colon.
    public String writing(Path file, Exception failure) {
        var folder = String.valueOf(file.toAbsolutePath().getParent());
        var name = String.valueOf(file.getFileName());
        return switch (failure) {
            case NoSuchFileException _, NotDirectoryException _ ->
                    texts.of("writing.no_folder", folder);
            case AccessDeniedException _ -> texts.of("writing.denied", name, folder);
            case NotReplacedException _ -> texts.of("writing.held", name);
            case IOException e when isFull(e) -> texts.of("writing.full");
            case FileSystemException e when isReadOnly(e) ->
                    texts.of("writing.denied", name, folder);
            default -> texts.of("writing.other", folder, saying(failure));
        };
    }

    /// Why a file could not be read, to stand behind a colon.
    public String reading(Exception failure) {
        return switch (failure) {
            case NoSuchFileException _ -> texts.of("reading.gone");
            case AccessDeniedException _ -> texts.of("reading.denied");
            default -> texts.of("reading.other", saying(failure));
        };
    }

    private static boolean isFull(IOException failure) {
        var reason = saying(failure).toLowerCase(Locale.ROOT);
        return reason.contains("no space")
                || reason.contains("not enough space")
                || reason.contains("quota")
                || reason.contains("too large");
    }

    private static boolean isReadOnly(FileSystemException failure) {
        return saying(failure).toLowerCase(Locale.ROOT).contains("read-only");
    }

    private static String saying(Exception failure) {
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage();
    }
}
