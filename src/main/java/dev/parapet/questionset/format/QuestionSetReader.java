package dev.parapet.questionset.format;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.OwnFields;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Reads question sets. A set is taken whole or refused with every problem of the file, its
/// references included.
public final class QuestionSetReader {
    /// The format's name and edition, which every file begins with.
    public static final String FORMAT = "parapet/question-set/1";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final DocumentReader documents = new DocumentReader(Limits.QUESTION_SET);

    private final KnownSets known;

    /// A reader of sets that bring their own text.
    public QuestionSetReader() {
        this(KnownSets.NONE);
    }

    /// A reader of sets that may take text from others.
    public QuestionSetReader(KnownSets known) {
        this.known = known;
    }

    public Loaded<QuestionSet> read(Path file) throws IOException {
        return documents.read(file).then(this::complete);
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for the format and for messages
    public Loaded<QuestionSet> read(String name, byte[] bytes) {
        return documents.read(name, bytes).then(this::complete);
    }

    /// Reads a set from a document. It may take text from others, and what it says of them is
    /// checked.
    public Loaded<QuestionSet> complete(Node root) {
        var problems = new Problems();
        return read(SharedText.complete(root, known, problems), problems, known);
    }

    /// Reads a set that stands within another document, such as a review.
    public static Loaded<QuestionSet> read(Node root) {
        return read(root, new Problems(), KnownSets.NONE);
    }

    private static Loaded<QuestionSet> read(Node root, Problems problems, KnownSets known) {
        if (!isQuestionSet(root)) {
            return Loaded.refused(
                    root.nearest("format").place(),
                    "is not a question set; expected an object that begins with \"format: "
                            + FORMAT
                            + "\"");
        }
        var set = set(Fields.of(root, problems));
        new QuestionSetChecker(set, root, problems).check();
        if (!problems.anyError()) {
            new NeighbourChecker(set, known, root, problems).check();
        }
        return problems.judge(set);
    }

    /// Whether a document claims to be a question set.
    public static boolean isQuestionSet(Node root) {
        return root.nearest("format") instanceof Node.Text(_, var format) && format.equals(FORMAT);
    }

    private static QuestionSet set(Fields fields) {
        fields.text("format");
        var heading =
                new Heading(
                        id(fields),
                        version(fields),
                        fields.text("title"),
                        fields.optionalText("description"),
                        fields.optionalText("publisher"),
                        fields.has("language") ? fields.text("language") : "en",
                        fields.optionalText("license"),
                        source(fields.fields("source")));
        var weights = weights(fields.fields("scoring"));
        var areas = fields.filledList("areas", node -> area(Fields.of(node, fields.problems())));
        var own = OwnFields.among(fields.unread());
        fields.refuseUnread();
        return new QuestionSet(heading, weights, areas, own);
    }

    private static String id(Fields fields) {
        var id = fields.text("id");
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            fields.problems()
                    .error(
                            fields.placeOf("id"),
                            "\"id\" is \""
                                    + id
                                    + "\"; expected small letters, digits and single hyphens");
        }
        return id;
    }

    private static Version version(Fields fields) {
        var version = fields.text("version");
        if (Version.isVersion(version)) {
            return Version.of(version);
        }
        if (!version.isBlank()) {
            fields.problems()
                    .error(
                            fields.placeOf("version"),
                            "\"version\" is \""
                                    + version
                                    + "\"; expected numbers with dots, such as \"2024.11.6\"");
        }
        return new Version(List.of(0));
    }

    private static Source source(Fields fields) {
        var source =
                new Source(
                        fields.optionalText("name"),
                        fields.optionalText("edition"),
                        fields.has("url") ? WebAddress.read(fields, "url").toString() : "");
        fields.refuseUnread();
        return source;
    }

    private static Weights weights(Fields fields) {
        var weights =
                new Weights(
                        fields.wholeNumber("high", 0, 1000, Weights.USUAL.high()),
                        fields.wholeNumber("medium", 0, 1000, Weights.USUAL.medium()),
                        fields.wholeNumber("low", 0, 1000, Weights.USUAL.low()));
        fields.refuseUnread();
        return weights;
    }

    private static Area area(Fields fields) {
        var area =
                new Area(
                        fields.text("id"),
                        fields.text("title"),
                        fields.optionalText("description"),
                        OwnershipReader.read(fields.fields("ownership")),
                        assurance(fields.fields("assurance")),
                        fields.filledList(
                                "questions",
                                node -> QuestionReader.read(Fields.of(node, fields.problems()))));
        fields.refuseUnread();
        return area;
    }

    private static Assurance assurance(Fields fields) {
        var assurance =
                new Assurance(
                        fields.optionalText("report"),
                        fields.optionalText("read"),
                        fields.optionalText("look-for"));
        fields.refuseUnread();
        return assurance;
    }
}
