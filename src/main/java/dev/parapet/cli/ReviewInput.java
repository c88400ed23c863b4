package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.nio.file.Path;

/// Opens the review that a command works on.
final class ReviewInput {
    private ReviewInput() {}

    static Review read(Path file) throws IOException, WrongInput {
        return open(file).review();
    }

    /// A review that the command is going to change.
    static Review readToChange(Path file) throws IOException, WrongInput {
        var opened = open(file);
        if (opened.readOnly()) {
            throw new WrongInput(
                    file
                            + ": was written by a newer Parapet and can only be read; update"
                            + " Parapet to change it");
        }
        return opened.review();
    }

    private static OpenedReview open(Path file) throws IOException, WrongInput {
        return switch (new ReviewFile().open(file)) {
            case Ready<OpenedReview>(var opened, _) -> opened;
            case Refused<OpenedReview>(var problems) -> throw WrongInput.of(problems);
        };
    }
}
