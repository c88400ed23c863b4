package dev.parapet.questionset.format;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Translation;
import dev.parapet.questionset.Translation.Words;
import dev.parapet.questionset.Version;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads translations of question sets. One is taken whole or refused with every problem of the
/// file, whatever it says of its set included.
public final class TranslationReader {
    /// The format's name and edition, which every file begins with.
    public static final String FORMAT = "parapet/translation/1";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Kind TITLED = new Kind(List.of("title", "description"), List.of());
    private static final Kind PRACTICE =
            new Kind(List.of("title", "why", "ask"), List.of("signs", "steps", "evidence"));

    private final DocumentReader documents = new DocumentReader(Limits.QUESTION_SET);
    private final KnownSets known;

    /// What can be said in other words.
    private record Kind(List<String> texts, List<String> lists) {}

    /// @param known the sets at hand, among them that which is translated
    public TranslationReader(KnownSets known) {
        this.known = known;
    }

    public Loaded<Translation> read(Path file) throws IOException {
        return documents.read(file).then(this::read);
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for the format and for messages
    public Loaded<Translation> read(String name, byte[] bytes) {
        return documents.read(name, bytes).then(this::read);
    }

    /// Whether a document claims to be a translation.
    public static boolean isTranslation(Node root) {
        return root.nearest("format") instanceof Node.Text(_, var format) && format.equals(FORMAT);
    }

    private Loaded<Translation> read(Node root) {
        if (!isTranslation(root)) {
            return Loaded.refused(
                    root.nearest("format").place(),
                    "is not a translation; expected an object that begins with \"format: "
                            + FORMAT
                            + "\"");
        }
        var problems = new Problems();
        var translation = translation(Fields.of(root, problems));
        if (!problems.anyError()) {
            new TranslationChecker(translation, root, problems).check(known);
        }
        return problems.judge(translation);
    }

    private static Translation translation(Fields fields) {
        fields.text("format");
        var translation =
                new Translation(
                        new SetRef(fields.text("set"), version(fields)),
                        language(fields),
                        words(fields, TITLED),
                        all(fields, "areas", TITLED),
                        all(fields, "questions", TITLED),
                        all(fields, "practices", PRACTICE));
        fields.refuseUnread();
        return translation;
    }

    private static Version version(Fields fields) {
        var written = fields.text("version");
        if (Version.isVersion(written)) {
            return Version.of(written);
        }
        if (!written.isBlank()) {
            fields.problems()
                    .error(
                            fields.placeOf("version"),
                            "\"version\" is \"" + written + "\"; expected that of the set");
        }
        return Version.of("0");
    }

    private static Locale language(Fields fields) {
        var tag = fields.text("language");
        if (!tag.isBlank() && !LANGUAGE.matcher(tag).matches()) {
            fields.problems()
                    .error(
                            fields.placeOf("language"),
                            "\"language\" is \"" + tag + "\"; expected a tag such as de or pt-BR");
        }
        return Locale.forLanguageTag(tag);
    }

    private static Map<String, Words> all(Fields fields, String name, Kind kind) {
        var all = new LinkedHashMap<String, Words>();
        fields.fields(name)
                .all()
                .forEach((key, node) -> {
                    var own = Fields.of(node, fields.problems());
                    all.put(key, words(own, kind));
                    own.refuseUnread();
                });
        return all;
    }

    private static Words words(Fields fields, Kind kind) {
        var texts = new HashMap<String, String>();
        kind.texts().forEach(name -> texts.put(name, fields.optionalText(name)));
        texts.values().removeIf(String::isBlank);
        var lists = new HashMap<String, List<String>>();
        kind.lists().forEach(name -> lists.put(name, fields.texts(name)));
        lists.values().removeIf(List::isEmpty);
        return new Words(texts, lists);
    }
}
