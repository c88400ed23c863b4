package dev.parapet.questionset.format;

import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Translation;
import dev.parapet.questionset.Translation.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds where a translation and its set do not belong together: another version, ids and keys that
/// the set does not have, lists of another length.
final class TranslationChecker {
    private final Translation translation;
    private final Node root;
    private final Problems problems;

    TranslationChecker(Translation translation, Node root, Problems problems) {
        this.translation = translation;
        this.root = root;
        this.problems = problems;
    }

    void check(KnownSets known) {
        var id = translation.set().id();
        known.named(translation.set().toString())
                .ifPresentOrElse(
                        this::check,
                        () ->
                                known.named(id)
                                        .ifPresentOrElse(
                                                this::stale,
                                                () ->
                                                        error(
                                                                "set",
                                                                "there is no set \""
                                                                        + id
                                                                        + "\" at hand; put the"
                                                                        + " translation beside"
                                                                        + " it")));
    }

    private void stale(QuestionSet other) {
        error(
                "version",
                "the translation is for version "
                        + translation.set().version()
                        + ", but the set at hand has version "
                        + other.heading().version()
                        + "; look over what changed, then give that version");
    }

    private void check(QuestionSet set) {
        if (set.heading().language().equals(translation.language().toLanguageTag())) {
            error("language", "the set itself is in this language; translate into another");
        }
        known("areas", "area's id", translation.areas().keySet(), ids(set));
        known(
                "questions",
                "question's key",
                translation.questions().keySet(),
                set.questions().map(Question::key).collect(Collectors.toSet()));
        var practices = set.practices().collect(Collectors.toMap(Practice::key, each -> each));
        var choices = set.questions().flatMap(question -> question.noneOfThese().stream());
        known(
                "practices",
                "practice's key",
                translation.practices().keySet(),
                Stream.concat(practices.keySet().stream(), choices.map(NoneChoice::key))
                        .collect(Collectors.toSet()));
        practices.forEach(this::lengths);
    }

    private static Set<String> ids(QuestionSet set) {
        return set.areas().stream().map(Area::id).collect(Collectors.toSet());
    }

    private void known(String group, String what, Set<String> named, Set<String> there) {
        named.stream()
                .filter(key -> !there.contains(key))
                .forEach(key ->
                        problems.error(
                                root.nearest(group, key).place(),
                                "\"" + key + "\" is no " + what + " in " + translation.set()));
    }

    private void lengths(String key, Practice practice) {
        var words = translation.practices().get(key);
        if (words != null) {
            var guidance = practice.guidance();
            length(key, "signs", words, guidance.signs());
            length(key, "steps", words, guidance.steps());
            length(key, "evidence", words, guidance.evidence());
        }
    }

    private void length(String key, String field, Words words, List<String> original) {
        var said = words.lists().getOrDefault(field, original);
        if (said.size() != original.size()) {
            problems.error(
                    root.nearest("practices", key, field).place(),
                    "\""
                            + field
                            + "\" has "
                            + said.size()
                            + " texts where the set has "
                            + original.size()
                            + "; translate each of them");
        }
    }

    private void error(String field, String message) {
        problems.error(root.nearest(field).place(), message);
    }
}
