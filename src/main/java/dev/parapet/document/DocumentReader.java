package dev.parapet.document;

import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads a JSON or YAML file into a tree of values with their places. The file's name says which of
/// the two it is; where it does not, its first character does.
public final class DocumentReader {
    private final Limits limits;
    private final JsonFactory json;
    private final YAMLFactory yaml;

    public DocumentReader(Limits limits) {
        this(limits, false);
    }

    private DocumentReader(Limits limits, boolean lenient) {
        this.limits = limits;
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .build();
        this.json =
                JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, lenient)
                        .build();
        this.yaml =
                YAMLFactory.builder()
                        .streamReadConstraints(constraints)
                        .loadSettings(
                                LoadSettings.builder()
                                        .setAllowDuplicateKeys(true)
                                        .setCodePointLimit(limits.bytes())
                                        .build())
                        .build();
    }

    /// A reader that takes a bare `NaN`, which is no JSON but what spreadsheets make of an empty
    /// cell, for an empty text, with a warning.
    public static DocumentReader lenient(Limits limits) {
        return new DocumentReader(limits, true);
    }

    /// Reads a file. Only the machine's failures are exceptions; whatever the file holds is not.
    public Loaded<Node> read(Path file) throws IOException {
        var name = file.toString();
        if (Files.isDirectory(file)) {
            return Loaded.refused(Place.wholeOf(name), "is a folder; name a file");
        }
        var size = Files.size(file);
        if (size > limits.bytes()) {
            return Loaded.refused(Place.wholeOf(name), tooLarge(size));
        }
        // Size says nothing of a pipe or a device: never take in more than the limit.
        try (var stream = Files.newInputStream(file)) {
            return read(name, stream.readNBytes(limits.bytes() + 1));
        }
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for the format and for messages
    public Loaded<Node> read(String name, byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return Loaded.refused(Place.wholeOf(name), tooLarge(bytes.length));
        }
        if (Encryption.isIn(bytes)) {
            return Loaded.refused(
                    Place.wholeOf(name),
                    "is encrypted with a passphrase; parapet decrypt takes it off");
        }
        try {
            var text =
                    charsetOf(bytes)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return readText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Loaded.refused(
                    Place.wholeOf(name), "is not a text file in UTF-8; expected JSON or YAML");
        }
    }

    /// UTF-16 where a mark at the beginning says so, as what Windows PowerShell writes behind `>`
    /// does.
    private static Charset charsetOf(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private Loaded<Node> readText(String name, String text) {
        if (text.isBlank()) {
            return Loaded.refused(Place.wholeOf(name), "is empty; expected JSON or YAML");
        }
        if (isJson(name, text)) {
            return read(name, text, "JSON", json);
        }
        var fault = YamlText.firstFault(name, text);
        return fault.isPresent()
                ? new Loaded.Refused<>(List.of(fault.get()))
                : read(name, text, "YAML", yaml);
    }

    private static Loaded<Node> read(
            String name, String text, String format, TokenStreamFactory factory) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser, name, format).read();
        }
    }

    private static boolean isJson(String name, String text) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        var first = text.stripLeading().charAt(0);
        return lower.endsWith(".json")
                || lower.endsWith(".parapet")
                || first == '{'
                || first == '[';
    }

    private String tooLarge(long size) {
        return size > limits.bytes() + 1
                ? "is too large: %d MB, and the most is %d MB"
                        .formatted(size >> 20, limits.bytes() >> 20)
                : "is too large: the most is %d MB".formatted(limits.bytes() >> 20);
    }
}
