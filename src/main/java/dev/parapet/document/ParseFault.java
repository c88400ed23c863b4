package dev.parapet.document;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

import java.util.List;

/// Says in our words, and at the place of the mistake, why a parser refused a document. YAML's
/// parser names the beginning of what it was reading first, which may be many lines above.
final class ParseFault {
    private static final String NAN = "Non-standard token 'NaN'";
    private static final List<Words> IN_OUR_WORDS =
            List.of(
                    new Words(NAN, "NaN is no value; write a text in quotes"),
                    new Words("getMaxStringLength", "a text is longer than this Parapet reads"),
                    new Words("getMaxNameLength", "a name is longer than this Parapet reads"),
                    new Words("getMaxNumberLength", "a number is longer than this Parapet reads"),
                    new Words("getMaxNestingDepth", "values stand too deep inside one another"),
                    new Words("Expected a property name", "a field's name must be plain text"),
                    new Words("(TAB)", "a tab stands here; indent with spaces"),
                    new Words(
                            "cannot start any token",
                            "this character cannot begin a value; put the text in quotes"),
                    new Words(
                            "mapping values are not allowed here",
                            "a colon cannot stand here; mend the indentation, or put the text in"
                                    + " quotes"),
                    new Words(
                            "expected <block end>",
                            "this does not fit the lines above; mend the indentation"),
                    new Words("found unexpected end of stream", "the quotes are never closed"));

    private ParseFault() {}

    /// The problem of a document that a parser refused.
    ///
    /// @param at where the parser stood; most of its exceptions know it better
    static Problem of(JacksonException e, Place at, String format) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            var mark = yaml.getProblemMark().get();
            var place = new Place(at.file(), mark.getLine() + 1, mark.getColumn() + 1);
            return problem(place, format, yaml.getProblem());
        }
        var said = e.getOriginalMessage();
        var named = placeOf(e.getLocation(), at.file());
        var place = named.line() == 0 ? at : named;
        return problem(said.startsWith(NAN) ? back(place, "NaN".length()) : place, format, said);
    }

    /// The parser stands behind the word that it refuses.
    private static Place back(Place place, int columns) {
        return new Place(place.file(), place.line(), Math.max(1, place.column() - columns));
    }

    static Place placeOf(TokenStreamLocation location, String file) {
        return location == null || location.getLineNr() < 1
                ? Place.wholeOf(file)
                : new Place(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static Problem problem(Place place, String format, String said) {
        return Problem.error(place, "is not valid " + format + ": " + inOurWords(said));
    }

    /// Jackson's remark on where a value began, in terms of bytes that nobody can count, goes.
    private static String withoutSource(String said) {
        var remark = said.indexOf(" (start marker at");
        return (remark < 0 ? said : said.substring(0, remark)).strip();
    }

    private static String inOurWords(String said) {
        return IN_OUR_WORDS.stream()
                .filter(words -> said.contains(words.theirs))
                .map(Words::ours)
                .findFirst()
                .orElseGet(
                        () -> withoutSource(said.lines().findFirst().orElse("it cannot be read")));
    }

    /// Part of a parser's message, and what an author can make of it.
    private record Words(String theirs, String ours) {}
}
