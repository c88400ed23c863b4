package dev.parapet.review.file;

import dev.parapet.review.Review;

/// A review as it was found in a file.
///
/// @param readOnly whether it comes from a newer Parapet, so that this one must not write it
public record OpenedReview(Review review, boolean readOnly) {}
