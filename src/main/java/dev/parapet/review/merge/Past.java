package dev.parapet.review.merge;

import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What two copies of a review said before they parted.
sealed interface Past {
    Past UNKNOWN = new Unknown();

    /// A copy that both come from.
    record Known(Review review) implements Past {}

    record Unknown() implements Past {}

    default Optional<Review> whole() {
        return switch (this) {
            case Known(var review) -> Optional.of(review);
            case Unknown() -> Optional.empty();
        };
    }

    default Optional<FieldValue> before(FieldRef field) {
        return whole().map(review -> field.in(review.now()));
    }

    default <T> ListMerge<T> lists(Function<Review, List<T>> list) {
        return new ListMerge<>(whole().map(list));
    }

    /// The same with its answers carried to other editions of its question sets.
    default Past carried(Editions editions) {
        return switch (this) {
            case Known(var review) -> new Known(editions.carry(review));
            case Unknown() -> this;
        };
    }
}
