package dev.parapet.review;

import dev.parapet.questionset.SetRef;

/// An answer to something that the newer version of a question set no longer asks.
public sealed interface Archived {
    /// The version in which it was asked.
    SetRef set();

    /// As it was quoted then, such as SEC04-BP04.
    String id();

    String title();

    record OfPractice(SetRef set, String id, String key, String title, PracticeAnswer answer)
            implements Archived {}

    record OfQuestion(SetRef set, String id, String key, String title, QuestionAnswer answer)
            implements Archived {}
}
