package dev.parapet.questionset;

import dev.parapet.questionset.Practice.Guidance;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a question set says in another language, by the ids and keys of what says it. Texts that it
/// leaves out stay as they are in the set.
///
/// @param set the version that it was made for
/// @param heading of the set itself
/// @param areas by their ids
/// @param questions by their keys
/// @param practices by their keys, choices of "None of these" among them
public record Translation(
        SetRef set,
        Locale language,
        Words heading,
        Map<String, Words> areas,
        Map<String, Words> questions,
        Map<String, Words> practices) {
    public Translation {
        areas = Map.copyOf(areas);
        questions = Map.copyOf(questions);
        practices = Map.copyOf(practices);
    }

    /// Texts and lists of texts by the names of their fields.
    public record Words(Map<String, String> texts, Map<String, List<String>> lists) {
        static final Words NONE = new Words(Map.of(), Map.of());

        public Words {
            texts = Map.copyOf(texts);
            lists = Map.copyOf(lists);
        }

        String text(String field, String original) {
            return texts.getOrDefault(field, original);
        }

        List<String> list(String field, List<String> original) {
            return lists.getOrDefault(field, original);
        }
    }

    /// The set in this language. Ids, keys, risks and whatever else is no text are as they were.
    public QuestionSet of(QuestionSet original) {
        return new QuestionSet(
                heading(original.heading()),
                original.weights(),
                original.areas().stream().map(this::area).toList(),
                original.own());
    }

    private QuestionSet.Heading heading(QuestionSet.Heading original) {
        return new QuestionSet.Heading(
                original.id(),
                original.version(),
                heading.text("title", original.title()),
                heading.text("description", original.description()),
                original.publisher(),
                original.language(),
                original.license(),
                original.source());
    }

    private Area area(Area original) {
        var words = areas.getOrDefault(original.id(), Words.NONE);
        return new Area(
                original.id(),
                words.text("title", original.title()),
                words.text("description", original.description()),
                original.ownership(),
                original.assurance(),
                original.questions().stream().map(this::question).toList());
    }

    private Question question(Question original) {
        var words = questions.getOrDefault(original.key(), Words.NONE);
        return new Question(
                original.id(),
                original.key(),
                words.text("title", original.title()),
                words.text("description", original.description()),
                original.rules(),
                original.practices().stream().map(this::practice).toList(),
                original.noneOfThese().stream().map(this::choice).toList());
    }

    private NoneChoice choice(NoneChoice original) {
        var words = practices.getOrDefault(original.key(), Words.NONE);
        return new NoneChoice(original.id(), original.key(), words.text("title", original.title()));
    }

    private Practice practice(Practice original) {
        var words = practices.getOrDefault(original.key(), Words.NONE);
        return new Practice(
                original.id(),
                original.key(),
                words.text("title", original.title()),
                original.risk(),
                original.effort(),
                guidance(original.guidance(), words),
                original.reach(),
                original.relations());
    }

    private static Guidance guidance(Guidance original, Words words) {
        return new Guidance(
                words.text("why", original.why()),
                words.list("signs", original.signs()),
                words.list("steps", original.steps()),
                words.text("ask", original.ask()),
                words.list("evidence", original.evidence()),
                original.links());
    }
}
