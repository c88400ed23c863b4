package dev.parapet.questionset;

/// Names a question for as long as any version of its question set is in use.
///
/// @param set the question set's id, without a version
/// @param key the question's key
public record QuestionRef(String set, String key) {
    @Override
    public String toString() {
        return set + "/" + key;
    }
}
