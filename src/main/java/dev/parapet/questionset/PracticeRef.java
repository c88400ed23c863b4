package dev.parapet.questionset;

/// Names a practice for as long as any version of its question set is in use. Published ids are
/// given to other practices between editions; keys never are.
///
/// @param set the question set's id, without a version
/// @param key the practice's key
public record PracticeRef(String set, String key) {
    // Maps ask these all the time, and those that a record brings by itself take several times as
    // long in the window, whose Java compiles fast and not thoroughly. Texts know their hashes.
    @Override
    public boolean equals(Object other) {
        return other instanceof PracticeRef(var otherSet, var otherKey)
                && key.hashCode() == otherKey.hashCode()
                && key.equals(otherKey)
                && set.equals(otherSet);
    }

    @Override
    public int hashCode() {
        return 31 * set.hashCode() + key.hashCode();
    }

    @Override
    public String toString() {
        return set + "/" + key;
    }
}
