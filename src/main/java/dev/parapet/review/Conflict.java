package dev.parapet.review;

import java.util.Optional;

/// A field that two copies of a review fill differently, so that a person must decide. Until then
/// the review says what `ours` says.
///
/// @param before what the field said before the copies parted
public record Conflict(FieldRef field, Before before, FieldValue ours, FieldValue theirs) {

    /// What is known of the time before two copies parted.
    public sealed interface Before {
        Before UNKNOWN = new Unknown();

        record Unknown() implements Before {}

        record Known(FieldValue value) implements Before {}

        static Before of(Optional<FieldValue> value) {
            return value.<Before>map(Known::new).orElse(UNKNOWN);
        }
    }

    /// What a person decides.
    public enum Choice {
        OURS,
        THEIRS,
        /// Both texts, one after the other.
        BOTH
    }

    /// Whether both can be kept: only texts can, and a workload has one name.
    public boolean canKeepBoth() {
        return (ours instanceof FieldValue.Prose || ours instanceof FieldValue.Words)
                && !field.equals(new FieldRef.OfWorkload(WorkloadField.NAME));
    }

    /// The value that a choice leads to. What both texts began with stands once.
    ///
    /// @param now what the field says at present: whoever edited it since means that
    public FieldValue chosen(Choice choice, FieldValue now) {
        return switch (choice) {
            case OURS -> now;
            case THEIRS -> theirs;
            case BOTH -> both(now);
        };
    }

    private FieldValue both(FieldValue now) {
        if (now instanceof FieldValue.Prose(var own)
                && theirs instanceof FieldValue.Prose(var other)) {
            return new FieldValue.Prose(joined(own, "\n\n", added(own, other)));
        }
        if (now instanceof FieldValue.Words(var own)
                && theirs instanceof FieldValue.Words(var other)) {
            return new FieldValue.Words(joined(own, ", ", other));
        }
        throw new IllegalStateException("of " + field + " only one value can be kept");
    }

    /// What the other text adds to what both began with.
    private String added(String own, String other) {
        return before instanceof Before.Known(FieldValue.Prose(var common))
                        && own.startsWith(common)
                        && other.startsWith(common)
                ? other.substring(common.length()).strip()
                : other;
    }

    private static String joined(String own, String between, String other) {
        if (own.isBlank()) {
            return other;
        }
        return own.contains(other) ? own : own + between + other;
    }

    /// The same conflict seen from the other copy.
    public Conflict turned() {
        return new Conflict(field, before, /* ours= */ theirs, /* theirs= */ ours);
    }

    /// The review with this decided in favour of a value.
    public Review decide(Review review, FieldValue value) {
        var rest = review.conflicts().stream().filter(open -> !open.equals(this)).toList();
        return review.with(field.put(review.now(), value)).withConflicts(rest);
    }

    /// The review with every open conflict decided in the same way, as far as it can be: where both
    /// are to be kept and cannot, the conflict stays open.
    public static Review decideAll(Review review, Choice choice) {
        var decided = review;
        for (var conflict : review.conflicts()) {
            if (choice != Choice.BOTH || conflict.canKeepBoth()) {
                var now = conflict.field().in(decided.now());
                decided = conflict.decide(decided, conflict.chosen(choice, now));
            }
        }
        return decided;
    }
}
