package dev.parapet.lens.format;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problem;
import dev.parapet.document.Problems;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.questionset.format.QuestionSetWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads AWS custom lenses, JSON or YAML, also wrapped as `export-lens` prints them. What the
/// service would refuse but can be understood is read with a warning.
public final class LensReader {
    private final DocumentReader documents;

    private LensReader(DocumentReader documents) {
        this.documents = documents;
    }

    public LensReader() {
        this(new DocumentReader(Limits.QUESTION_SET));
    }

    /// A reader that takes a bare `NaN` for an empty text.
    public static LensReader lenient() {
        return new LensReader(DocumentReader.lenient(Limits.QUESTION_SET));
    }

    public Loaded<QuestionSet> read(Path file) throws IOException {
        return documents.read(file).then(root -> read(root, file.toString()));
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for the format, the version and for messages
    public Loaded<QuestionSet> read(String name, byte[] bytes) {
        return documents.read(name, bytes).then(root -> read(root, name));
    }

    /// Reads a document that is a lens.
    ///
    /// @param name of the file, which may tell the version
    public Loaded<QuestionSet> read(Node root, String name) {
        return unwrapped(root, name).then(lens -> build(lens, name));
    }

    /// Whether a document is a lens, wrapped or not, rather than anything else.
    public static boolean isLens(Node root) {
        return root instanceof Mapping(_, var entries)
                && !entries.containsKey("format")
                && (entries.containsKey("pillars") || entries.containsKey("LensJSON"));
    }

    /// The lens itself: `export-lens` prints it as a text within an object.
    public Loaded<Node> unwrapped(Node root, String name) {
        var inner =
                root instanceof Mapping(_, var entries) && entries.containsKey("LensJSON")
                        ? root.nearest("LensJSON")
                        : root;
        return inner instanceof Text(_, var text) && text.strip().startsWith("{")
                ? documents.read(name + " (LensJSON)", text.getBytes(StandardCharsets.UTF_8))
                : Loaded.ready(inner);
    }

    private static Loaded<QuestionSet> build(Node root, String name) {
        if (!(root instanceof Mapping lens)) {
            return Loaded.refused(
                    root.place(),
                    "is no lens; expected an object with \"pillars\", found " + root.kind());
        }
        var problems = new Problems();
        var set =
                new LensBuilder(problems)
                        .build(lens, LensName.of(new LensObject(lens, problems), name));
        if (!problems.anyError()) {
            ServiceCheck.of(lens, problems);
            checkNative(set, lens, problems);
        }
        return problems.judge(set);
    }

    /// A review carries its sets: one that could not be read again must not come in.
    private static void checkNative(QuestionSet set, Mapping lens, Problems problems) {
        if (QuestionSetReader.read(QuestionSetWriter.write(set))
                instanceof Refused<QuestionSet>(var found)) {
            found.stream()
                    .filter(Problem::isError)
                    .forEach(problem -> problems.error(lens.place(), problem.message()));
        }
    }
}
