package dev.parapet.questionset;

import java.util.List;
import java.util.stream.Stream;

/// A published, versioned set of questions. Two with the same id and version hold the same.
///
/// @param own fields of the set that are its author's own
public record QuestionSet(Heading heading, Weights weights, List<Area> areas, OwnFields own) {

    /// What a set says of itself.
    ///
    /// @param language of its text, as a BCP 47 tag
    /// @param license SPDX name of the licence of its text
    public record Heading(
            String id,
            Version version,
            String title,
            String description,
            String publisher,
            String language,
            String license,
            Source source) {}

    /// What a set was made after; all empty where it stands for itself.
    public record Source(String name, String edition, String url) {}

    public QuestionSet {
        areas = List.copyOf(areas);
    }

    /// A set without fields of its own.
    public QuestionSet(Heading heading, Weights weights, List<Area> areas) {
        this(heading, weights, areas, OwnFields.NONE);
    }

    public String id() {
        return heading.id();
    }

    public String title() {
        return heading.title();
    }

    public SetRef ref() {
        return new SetRef(heading.id(), heading.version());
    }

    public Stream<Question> questions() {
        return areas.stream().flatMap(area -> area.questions().stream());
    }

    public Stream<Practice> practices() {
        return questions().flatMap(question -> question.practices().stream());
    }

    public QuestionSet withOwn(OwnFields next) {
        return new QuestionSet(heading, weights, areas, next);
    }

    public QuestionRef refOf(Question question) {
        return new QuestionRef(id(), question.key());
    }

    /// Where it is kept whether a question's "None of these" is chosen.
    public PracticeRef refOf(NoneChoice choice) {
        return new PracticeRef(id(), choice.key());
    }

    /// Where the answer to a practice is kept: with the practice itself, or with the one that it
    /// says it is the same as.
    public PracticeRef refOf(Practice practice) {
        var same = practice.relations().sameAs();
        return same.isEmpty() ? new PracticeRef(id(), practice.key()) : same.getFirst();
    }
}
