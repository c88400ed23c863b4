package dev.parapet.cli;

import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.FoundReview.Damaged;
import dev.parapet.review.keep.Holder;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.keep.ReviewLock;
import dev.parapet.review.keep.ReviewOpener;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens the review that a command works on, and saves what the command made of it.
final class ReviewInput {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin private PassphraseOption passphrase = new PassphraseOption();

    FoundReview open(Path file) throws IOException, WrongInput {
        var found = found(file);
        if (found.condition() instanceof Damaged damaged) {
            throw damaged(file, found, damaged);
        }
        return found;
    }

    /// A review that the command is going to change where it is.
    FoundReview openToChange(Path file, Clock clock) throws IOException, WrongInput {
        var found = openWritable(file);
        new ReviewLock(file, Holder.here("", clock.instant()))
                .other(clock.instant())
                .ifPresent(holder -> warn(file, holder));
        return found;
    }

    /// A review that this Parapet understands whole.
    FoundReview openWritable(Path file) throws IOException, WrongInput {
        var found = open(file);
        if (found.readOnly()) {
            throw new WrongInput(
                    file
                            + ": was written by a newer Parapet and can only be read; update"
                            + " Parapet to change it");
        }
        return found;
    }

    /// A review, or one of its milestones where it is named behind a `#`: `shop.parapet#Kick-off`.
    Review moment(String named) throws IOException, WrongInput {
        var hash = named.lastIndexOf('#');
        if (hash < 0 || Files.exists(Path.of(named))) {
            return open(Path.of(named)).review();
        }
        var file = Path.of(named.substring(0, hash));
        var review = open(file).review();
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

    PassphraseOption passphrase() {
        return passphrase;
    }

    /// Saves a review that was opened here, unless somebody else changed its file meanwhile.
    static void save(FoundReview found, Review review, Clock clock) throws IOException, WrongInput {
        tell(new ReviewKeeper(found, clock).save(review), found.file());
    }

    /// Ends the command where its result is not in the file that was asked for.
    static void tell(Kept kept, Path file) throws IOException, WrongInput {
        switch (kept) {
            case Kept.Beside(var copy, var reason) when reason == Kept.Reason.CHANGED ->
                    throw new WrongInput(
                            file
                                    + ": was changed by somebody else meanwhile, so it was not"
                                    + " touched; the result is in "
                                    + copy);
            case Kept.Beside(var copy, _) ->
                    throw new FileSystemException(
                            file.toString(),
                            null,
                            "another program holds it, or it may only be read; the result is in "
                                    + copy);
            case Kept.InPlace _, Kept.SetAside _ -> {
                // it is where it was asked for
            }
        }
    }

    private FoundReview found(Path file) throws IOException, WrongInput {
        var opener = new ReviewOpener();
        var outcome = opener.open(file);
        if (outcome instanceof ReviewOpener.Outcome.NeedsPassphrase) {
            try (Passphrase typed = passphrase.ask(file)) {
                outcome = opener.open(file, typed);
            }
        }
        if (outcome instanceof ReviewOpener.Outcome.Found(_, var warnings)) {
            var err = command.commandLine().getErr();
            warnings.forEach(err::println);
            err.flush();
        }
        return foundIn(file, outcome);
    }

    static FoundReview foundIn(Path file, ReviewOpener.Outcome outcome) throws WrongInput {
        return switch (outcome) {
            case ReviewOpener.Outcome.Found(var found, _) -> found;
            case ReviewOpener.Outcome.Refused(var problems) -> throw WrongInput.of(problems);
            case ReviewOpener.Outcome.WrongPassphrase _, ReviewOpener.Outcome.NeedsPassphrase _ ->
                    throw new WrongInput(file + ": the passphrase is wrong");
        };
    }

    private static WrongInput damaged(Path file, FoundReview found, Damaged damaged) {
        var lines = damaged.problems().stream().map(Object::toString);
        var version = damaged.version();
        var rescue =
                "%s: its last good version is %d, of %s, with %d answers; parapet versions %s --restore %d -o FILE brings it back"
                        .formatted(
                                file,
                                version.number(),
                                version.kept(),
                                found.answers(),
                                file,
                                version.number());
        return new WrongInput(Stream.concat(lines, Stream.of(rescue)).toList());
    }

    private void warn(Path file, Holder holder) {
        var err = command.commandLine().getErr();
        err.printf(
                "%s: warning: is open in a window on %s since %s, which will say that it changed%n",
                file, holder.host(), holder.since());
        err.flush();
    }
}
