package dev.parapet.review;

import dev.parapet.questionset.SetRef;

import java.time.LocalDate;

/// What made a review become another one at a stroke, so that it can be said and undone.
public sealed interface Occasion {

    /// The present state was kept under a name.
    record Kept(String milestone) implements Occasion {}

    /// It was taken to another version of a question set.
    record Upgraded(SetRef to) implements Occasion {}

    /// What somebody else did in another copy was taken in.
    ///
    /// @param with where it came from, such as the name of a file
    record Merged(String with) implements Occasion {}

    /// Somebody decided what a merge had left open.
    ///
    /// @param about the field in words
    record Decided(String about) implements Occasion {}

    /// An earlier state was brought back: a kept version or a recovery copy.
    ///
    /// @param of the day when it was saved
    record BroughtBack(LocalDate of) implements Occasion {}

    /// Answers were taken over from another review.
    ///
    /// @param from the name of its workload
    record TakenOver(String from) implements Occasion {}

    /// Answers or findings were taken in from a file that is no review.
    ///
    /// @param from the name of the file
    record Imported(String from) implements Occasion {}
}
