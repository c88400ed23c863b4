package dev.parapet.review.merge;

import dev.parapet.review.FieldValue;
import dev.parapet.review.FieldValue.Items;
import dev.parapet.review.FieldValue.Proof;
import dev.parapet.review.FieldValue.Prose;
import dev.parapet.review.FieldValue.Stated;
import dev.parapet.review.Provenance;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.Provenance.TakenOver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Merges what two copies say in one field.
///
/// @param before what the field said before they parted, where that is known
record ValueMerge(Optional<FieldValue> before) {
    private static final Comparator<TakenOver> NEWER =
            Comparator.comparing(TakenOver::asOf).thenComparing(TakenOver::from);
    private static final Comparator<Carried> LATER =
            Comparator.comparing((Carried carried) -> carried.from().toString())
                    .thenComparing(Carried::practice);

    /// The value that follows from both; none where a person must decide.
    Optional<FieldValue> merge(FieldValue ours, FieldValue theirs) {
        if (ours.equals(theirs) || before.equals(Optional.of(theirs)) || yields(theirs, ours)) {
            return Optional.of(ours);
        }
        if (before.equals(Optional.of(ours)) || yields(ours, theirs)) {
            return Optional.of(theirs);
        }
        return both(ours, theirs);
    }

    /// Of a past that nobody knows, an empty field is one that nobody has filled yet.
    private boolean yields(FieldValue empty, FieldValue filled) {
        return before.isEmpty() && empty.isEmpty() && !filled.isEmpty();
    }

    private Optional<FieldValue> both(FieldValue ours, FieldValue theirs) {
        return switch (ours) {
            case Prose(var own) when theirs instanceof Prose(var other) -> longer(own, other);
            case Proof(var own) when theirs instanceof Proof(var other) ->
                    Optional.of(new Proof(lists(Proof.class, Proof::evidence).merge(own, other)));
            case Items(var own) when theirs instanceof Items(var other) ->
                    Optional.of(new Items(lists(Items.class, Items::items).merge(own, other)));
            case Stated(var state, var own)
                    when theirs instanceof Stated(var same, var other) && state.equals(same) ->
                    Optional.of(new Stated(state, origin(own, other)));
            default -> Optional.empty();
        };
    }

    /// Where both only went on writing and one got further on the same way, that one.
    private Optional<FieldValue> longer(String own, String other) {
        var common = before.orElse(new Prose("")) instanceof Prose(var text) ? text : "";
        if (!own.startsWith(common) || !other.startsWith(common)) {
            return Optional.empty();
        }
        if (own.startsWith(other) || other.startsWith(own)) {
            return Optional.of(new Prose(own.length() < other.length() ? other : own));
        }
        return Optional.empty();
    }

    private <V extends FieldValue, T> ListMerge<T> lists(Class<V> kind, Function<V, List<T>> list) {
        return new ListMerge<>(before.map(kind::cast).map(list));
    }

    /// Both say the same, so what one of them said anew is sure.
    private static Provenance origin(Provenance own, Provenance other) {
        if (own instanceof TakenOver first && other instanceof TakenOver second) {
            return NEWER.compare(first, second) < 0 ? second : first;
        }
        if (!(own instanceof Carried first) || !(other instanceof Carried second)) {
            return Provenance.GIVEN;
        }
        var last = LATER.compare(first, second) < 0 ? second : first;
        return new Carried(last.from(), last.practice(), first.needsALook() || second.needsALook());
    }
}
