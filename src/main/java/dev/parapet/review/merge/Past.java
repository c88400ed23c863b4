package dev.parapet.review.merge;

import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What two copies of a review said before they parted.
sealed interface Past {
    /// A copy that both come from.
    record Known(Review review) implements Past {}

    record Unknown() implements Past {}

    /// What two histories tell, and a past for what they do not.
    record Told(SharedHistory history, Past otherwise) implements Past {}

    default Optional<Review> whole() {
        return switch (this) {
            case Known(var review) -> Optional.of(review);
            case Unknown() -> Optional.empty();
            case Told(_, var otherwise) -> otherwise.whole();
        };
    }

    default Optional<FieldValue> before(FieldRef field) {
        return switch (this) {
            case Known(var review) -> Optional.of(field.in(review.now()));
            case Unknown() -> Optional.empty();
            case Told(var history, var otherwise) ->
                    history.before(field).or(() -> otherwise.before(field));
        };
    }

    default <T> ListMerge<T> lists(Function<Review, List<T>> list) {
        return new ListMerge<>(whole().map(list));
    }

    /// The same with its answers carried to other editions of its question sets.
    default Past carried(Editions editions) {
        return switch (this) {
            case Known(var review) -> new Known(editions.carry(review));
            case Unknown() -> this;
            case Told(var history, var otherwise) -> new Told(history, otherwise.carried(editions));
        };
    }
}
