package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

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

    /// A review, or one of its milestones where it is named behind a `#`: `shop.parapet#Kick-off`.
    static Review readMoment(String named, PrintWriter err) throws IOException, WrongInput {
        var hash = named.lastIndexOf('#');
        if (hash < 0 || Files.exists(Path.of(named))) {
            return read(Path.of(named), err);
        }
        var file = Path.of(named.substring(0, hash));
        var review = read(file, err);
        return review.asOf(milestone(review, file, named.substring(hash + 1)));
    }

    static Milestone milestone(Review review, Path file, String name) throws WrongInput {
        for (var milestone : review.milestones().reversed()) {
            if (milestone.name().equals(name)) {
                return milestone;
            }
        }
        var names =
                review.milestones().stream()
                        .map(milestone -> "\"" + milestone.name() + "\"")
                        .collect(Collectors.joining(", "));
        throw new WrongInput(
                file
                        + ": has no milestone \""
                        + name
                        + "\"; "
                        + (names.isEmpty() ? "it has none" : "it has " + names));
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
