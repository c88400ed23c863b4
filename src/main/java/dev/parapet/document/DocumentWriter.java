package dev.parapet.document;

import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a tree as JSON or YAML in UTF-8, one value a line, so that it reads well in a diff. The
/// same tree always gives the same bytes.
public final class DocumentWriter {
    /// How an object that stands alone ends.
    private static final String END = "\n}\n";

    /// Half a surrogate pair, which no text in UTF-8 can hold.
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final JsonFactory json = JsonFactory.builder().build();
    private final YAMLFactory yaml =
            YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build();
    private final Set<String> listsOfLines;

    /// A writer.
    ///
    /// @param listsOfLines names of lists that grow at their end and hold much: their items stand
    ///   on one line each
    public DocumentWriter(String... listsOfLines) {
        this.listsOfLines = Set.of(listsOfLines);
    }

    public byte[] write(Node node) {
        var text = new StringWriter();
        try (var generator = json.createGenerator(new OneValueALine(), text)) {
            write(node, generator);
            generator.writeRaw('\n');
        }
        return withoutHalves(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /// Two written objects as one, with the fields of both. Neither is empty.
    public static byte[] joined(byte[] first, byte[] rest) {
        // the first ends without its brace and line end, the rest begins without its brace
        var kept = first.length - END.length();
        var joined = Arrays.copyOf(first, kept + 1 + rest.length - 1);
        joined[kept] = ',';
        System.arraycopy(rest, 1, joined, kept + 1, rest.length - 1);
        return joined;
    }

    /// The pattern takes longer than all of the writing, and hardly a text holds even a whole pair.
    private static String withoutHalves(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return LONE_SURROGATE
                        .matcher(text)
                        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
            }
        }
        return text;
    }

    /// Writes a tree as YAML for authors, every text in quotes, so that none is taken for anything
    /// else. What the library would write wrongly, such as an object under a name of several lines,
    /// becomes JSON, which is YAML too.
    public byte[] writeYaml(Node node) {
        var text = new StringWriter();
        try (var generator = yaml.createGenerator(ObjectWriteContext.empty(), text)) {
            write(node, generator);
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new DocumentReader(Limits.REVIEW).read("written.yaml", bytes)
                                instanceof Loaded.Ready<Node>(var read, _)
                        && read.unplaced().equals(node.unplaced())
                ? bytes
                : write(node);
    }

    private void write(Node node, JsonGenerator to) {
        switch (node) {
            case Text(_, var value) -> to.writeString(value);
            case Numeral(_, var written) -> to.writeNumber(written);
            case Flag(_, var value) -> to.writeBoolean(value);
            case Nothing _ -> to.writeNull();
            case Sequence(_, var items) -> {
                to.writeStartArray();
                items.forEach(item -> write(item, to));
                to.writeEndArray();
            }
            case Mapping(_, var entries) -> {
                to.writeStartObject();
                entries.forEach((name, value) -> {
                    to.writeName(name);
                    if (listsOfLines.contains(name) && value instanceof Sequence(_, var items)) {
                        writeLines(items, to);
                    } else {
                        write(value, to);
                    }
                });
                to.writeEndObject();
            }
        }
    }

    private void writeLines(List<Node> items, JsonGenerator to) {
        to.writeStartArray();
        for (var item : items) {
            var line = new StringWriter();
            try (var generator = json.createGenerator(new OneLine(), line)) {
                write(item, generator);
            }
            to.writeRawValue(line.toString());
        }
        to.writeEndArray();
    }

    private static final class OneLine extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var space = new DefaultPrettyPrinter.FixedSpaceIndenter();
            return new DefaultPrettyPrinter().withObjectIndenter(space).withArrayIndenter(space);
        }
    }

    private static final class OneValueALine extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indent = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        }
    }
}
