package dev.parapet.review.keep;

import java.nio.file.Path;
import java.time.Instant;

/// An earlier state of a review that was kept.
///
/// @param file where it is kept; protected as the review was then
/// @param number counts up for ever, whatever the clock does
/// @param kept when it was saved, by the clock of the machine that saved it
/// @param bytes its size
public record Version(Path file, int number, Instant kept, long bytes) {}
