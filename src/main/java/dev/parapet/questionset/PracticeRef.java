package dev.parapet.questionset;

/// Names a practice for as long as any version of its question set is in use. Published ids are
/// given to other practices between editions; keys never are.
///
/// @param set the question set's id, without a version
/// @param key the practice's key
public record PracticeRef(String set, String key) {
    @Override
    public String toString() {
        return set + "/" + key;
    }
}
