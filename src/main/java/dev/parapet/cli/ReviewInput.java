package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Opens the review that a command works on.
final class ReviewInput {
    private ReviewInput() {}

    /// A review to look at.
    ///
    /// @param err is told what somebody should know of the file, such as a milestone that was
    ///   edited by hand
    static Review read(Path file, PrintWriter err) throws IOException, WrongInput {
        return open(file, err).review();
    }

    /// A review that the command is going to change.
    static Review readToChange(Path file, PrintWriter err) throws IOException, WrongInput {
        var opened = open(file, err);
        if (opened.readOnly()) {
            throw new WrongInput(
                    file
                            + ": was written by a newer Parapet and can only be read; update"
                            + " Parapet to change it");
        }
        return opened.review();
    }

    private static OpenedReview open(Path file, PrintWriter err) throws IOException, WrongInput {
        return switch (new ReviewFile().open(file)) {
            case Ready<OpenedReview>(var opened, var warnings) -> {
                warnings.forEach(err::println);
                err.flush();
                yield opened;
            }
            case Refused<OpenedReview>(var problems) -> throw WrongInput.of(problems);
        };
    }
}
