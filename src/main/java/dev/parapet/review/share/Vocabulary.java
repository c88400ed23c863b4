package dev.parapet.review.share;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ordinary words of a review's question sets. A name that is made of them alone, such as
/// Platform lead, is a role; its words mean something else in a note.
record Vocabulary(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// Roles that question sets seldom speak of.
    private static final Set<String> ROLES =
            Set.of(
                    "lead",
                    "developer",
                    "consultant",
                    "reviewer",
                    "auditor",
                    "director",
                    "incident",
                    "protection",
                    "service",
                    "head",
                    "manager",
                    "owner",
                    "officer",
                    "engineer",
                    "architect",
                    "team",
                    "platform",
                    "security",
                    "application",
                    "operations",
                    "product",
                    "data",
                    "network",
                    "infrastructure",
                    "cloud",
                    "compliance",
                    "risk",
                    "chief",
                    "and",
                    "of",
                    "the",
                    "for");

    static Vocabulary of(List<QuestionSet> sets) {
        var words =
                sets.stream()
                        .flatMap(QuestionSet::practices)
                        .flatMap(Vocabulary::texts)
                        .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                        .filter(word -> Character.isLowerCase(word.codePointAt(0)));
        return new Vocabulary(
                Stream.concat(words, ROLES.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean holds(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a name has nothing but ordinary words in it.
    boolean makes(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).allMatch(this::holds);
    }

    private static Stream<String> texts(Practice practice) {
        var guidance = practice.guidance();
        return Stream.of(
                        Stream.of(practice.title(), guidance.why(), guidance.ask()),
                        guidance.signs().stream(),
                        guidance.steps().stream(),
                        guidance.evidence().stream())
                .flatMap(texts -> texts);
    }
}
