package dev.parapet.review.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of a review and what stands for them. A person who is named in full is found by each
/// part of the name as well.
final class Names {
    /// What parts several names in one field besides commas, such as in Ana Silva (Acme) / Ben.
    private static final Pattern BETWEEN = Pattern.compile("[;/&|+@()\\n\\r]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /// Shorter ones are found only as they are written.
    private static final int LONG = 4;

    /// From so many letters on the s of a possessive may follow a name.
    private static final int POSSESSIVE = 3;

    private final Vocabulary vocabulary;
    private final StandIns standIns;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> anyCase = new TreeMap<>();
    private final Map<String, String> asWritten = new TreeMap<>();
    private final List<Pattern> patterns;

    Names(NamedPeople named, Vocabulary vocabulary, StandIns standIns) {
        this.vocabulary = vocabulary;
        this.standIns = standIns;
        var singly = named.people().flatMap(this::single).distinct().toList();
        singly.forEach(this::meet);
        singly.forEach(this::meetParts);
        named.accounts()
                .map(String::strip)
                .filter(account -> !account.isEmpty() && !vocabulary.holds(account))
                .forEach(account -> search(account, standIns.of(Trace.ACCOUNT)));
        this.patterns =
                List.of(
                        pattern(anyCase, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        pattern(asWritten, 0));
    }

    /// What stands for the people that a field names; empty where it names nobody.
    String inField(String field) {
        return single(field)
                .map(name -> people.getOrDefault(key(name), ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// A text with no name in it.
    String outOf(String text) {
        var left = text;
        for (var pattern : patterns) {
            left = pattern.matcher(left).replaceAll(found -> standIn(found));
        }
        return left;
    }

    private String standIn(MatchResult found) {
        var name = spaced(found.group());
        var exact = asWritten.get(name);
        var standIn = exact == null ? anyCase.getOrDefault(key(name), "") : exact;
        return standIn.replace("\\", "\\\\").replace("$", "\\$");
    }

    /// The names in a field.
    private Stream<String> single(String field) {
        return BETWEEN.splitAsStream(field).flatMap(this::listed);
    }

    /// The names between commas. What goes on in small letters behind a role belongs to it, such as
    /// Lead developer, orders.
    private Stream<String> listed(String list) {
        var names = new ArrayList<String>();
        for (var part : list.split(",", -1)) {
            var name = spaced(part);
            if (goesOn(name, names)) {
                names.set(names.size() - 1, names.getLast() + ", " + name);
            } else if (WORD.matcher(name).find()) {
                names.add(name);
            }
        }
        return names.stream();
    }

    private boolean goesOn(String name, List<String> before) {
        return !name.isEmpty()
                && Character.isLowerCase(name.codePointAt(0))
                && !before.isEmpty()
                && vocabulary.makes(before.getLast());
    }

    private void meet(String name) {
        if (!people.containsKey(key(name))) {
            people.put(key(name), standIns.person().apply(people.size() + 1));
        }
        search(name, people.getOrDefault(key(name), ""));
    }

    /// A single ordinary word is a name only as it is written.
    private void search(String name, String standIn) {
        boolean isPlain = name.length() < LONG || vocabulary.holds(name);
        (isPlain ? asWritten : anyCase).putIfAbsent(isPlain ? name : key(name), standIn);
    }

    private void meetParts(String name) {
        var parts = WORD.matcher(name).results().map(MatchResult::group).toList();
        if (parts.size() > 1 && !vocabulary.makes(name) && !name.contains(",")) {
            parts.stream()
                    .filter(part -> !vocabulary.holds(part) && !isParticle(part))
                    .forEach(part -> search(part, people.getOrDefault(key(name), "")));
        }
    }

    /// Such as the de of Ana de Silva, or an initial.
    private static boolean isParticle(String part) {
        var first = part.codePointAt(0);
        boolean isShort = part.length() < LONG;
        return isShort && (Character.isLowerCase(first) || (part.length() < 2 && isCased(first)));
    }

    private static boolean isCased(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isDigit(codePoint);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String spaced(String name) {
        return name.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static Pattern pattern(Map<String, String> names, int flags) {
        var longestFirst = new ArrayList<>(names.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return longestFirst.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        longestFirst.stream().map(Names::pattern).collect(Collectors.joining("|")),
                        flags);
    }

    /// A name between what is no letter, where its script parts words.
    private static String pattern(String name) {
        var words =
                Stream.of(name.split(" ", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\p{Z}]+"));
        var before = partsWords(name.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        var after = partsWords(name.codePointBefore(name.length())) ? ending(name) : "";
        return before + words + after;
    }

    private static String ending(String name) {
        return name.length() < POSSESSIVE ? "(?![\\p{L}\\p{N}])" : "(?=['’]?s?(?![\\p{L}\\p{N}]))";
    }

    private static boolean partsWords(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, HANGUL -> false;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
