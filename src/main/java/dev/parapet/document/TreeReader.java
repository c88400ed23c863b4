package dev.parapet.document;

import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Turns the tokens of one document into a tree. Refuses what Jackson lets pass in silence
/// (measured): names that stand twice, YAML aliases, which would become the text of their name, and
/// merge keys.
final class TreeReader {
    private final JsonParser parser;
    private final String file;
    private final String format;
    private final List<Problem> warnings = new ArrayList<>();

    TreeReader(JsonParser parser, String file, String format) {
        this.parser = parser;
        this.file = file;
        this.format = format;
    }

    Loaded<Node> read() {
        try {
            parser.nextToken();
            var root = value();
            if (parser.nextToken() != null) {
                return Loaded.refused(
                        here(), "a second document begins here; expected one document a file");
            }
            return new Loaded.Ready<>(root, warnings);
        } catch (Refusal refusal) {
            return Loaded.refused(refusal.place, refusal.problem);
        } catch (JacksonException e) {
            return new Loaded.Refused<>(
                    List.of(
                            ParseFault.of(
                                    e,
                                    ParseFault.placeOf(parser.currentLocation(), file),
                                    format)));
        }
    }

    private Node value() throws Refusal {
        var token = parser.currentToken();
        if (token == null) {
            throw new Refusal(Place.wholeOf(file), "holds no value; expected an object");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Refusal(
                    here(),
                    "aliases such as \"*"
                            + parser.getString()
                            + "\" are not supported; write the value out");
        }
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_STRING -> new Text(here(), parser.getString());
            case VALUE_NUMBER_INT -> numeral(parser.getString());
            case VALUE_NUMBER_FLOAT -> isNaN() ? emptied() : numeral(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Flag(here(), token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Nothing(here());
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new Refusal(
                            here(),
                            "a value of a kind that is not supported; expected text, a number, a"
                                    + " list or an object");
        };
    }

    private boolean isNaN() {
        return !(parser instanceof YAMLParser) && parser.getString().equals("NaN");
    }

    private Text emptied() {
        warnings.add(Problem.warning(here(), "NaN is no value; read as an empty text"));
        return new Text(here(), "");
    }

    /// YAML knows more ways to write a number than JSON can hold: 0x1F, .5, .inf.
    private Numeral numeral(String written) throws Refusal {
        if (!Numeral.isNumeral(written)) {
            throw new Refusal(
                    here(),
                    "\""
                            + written
                            + "\" is no decimal number; put it in quotes if it is meant as text");
        }
        return new Numeral(here(), written);
    }

    private Mapping mapping() throws Refusal {
        var start = here();
        var entries = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = here();
            if (name.equals("<<") && parser instanceof YAMLParser) {
                throw new Refusal(at, "merge keys (<<) are not supported; write the fields out");
            }
            parser.nextToken();
            if (entries.put(name, value()) != null) {
                throw new Refusal(at, "\"" + name + "\" stands twice in the same object; keep one");
            }
        }
        return new Mapping(start, entries);
    }

    private Sequence sequence() throws Refusal {
        var start = here();
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(start, items);
    }

    private Place here() {
        return ParseFault.placeOf(parser.currentTokenLocation(), file);
    }

    /// Ends the reading of one document with a message for the user.
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final String problem;

        Refusal(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
            this.problem = message;
        }
    }
}
