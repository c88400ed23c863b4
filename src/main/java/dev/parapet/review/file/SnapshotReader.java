package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Version;
import dev.parapet.review.Archived;
import dev.parapet.review.People;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Workload;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what a review says at one moment.
final class SnapshotReader {
    private static final Map<String, Environment> ENVIRONMENTS = Terms.of(Environment.values());
    private static final Map<String, DataSensitivity> SENSITIVITIES =
            Terms.of(DataSensitivity.values());
    private static final Map<String, ServiceModel> MODELS = Terms.of(ServiceModel.values());

    private final Map<String, QuestionSet> pool;

    /// A reader of moments that use these question sets.
    ///
    /// @param pool the file's question sets by the digests under which it names them
    SnapshotReader(Map<String, QuestionSet> pool) {
        this.pool = pool;
    }

    Snapshot read(Fields fields) {
        return new Snapshot(
                workload(fields.fields("workload")),
                people(fields.fields("people")),
                sets(fields),
                AnswersReader.read(fields.fields("answers")),
                fields.list("archive", node -> archived(Fields.of(node, fields.problems()))));
    }

    /// A file that does not say which of its sets are in use uses all of them.
    private List<QuestionSet> sets(Fields fields) {
        if (!fields.has("sets")) {
            return List.copyOf(pool.values());
        }
        var ids = new HashSet<String>();
        var sets = new ArrayList<QuestionSet>();
        for (var node : fields.list("sets", node -> node)) {
            if (node instanceof Text(_, var digest) && pool.containsKey(digest)) {
                var set = pool.get(digest);
                if (set != null && ids.add(set.id())) {
                    sets.add(set);
                    continue;
                }
            }
            fields.problems()
                    .error(
                            node.place(),
                            "\"sets\" should name question sets of this file by their sha256, each"
                                    + " id once");
        }
        return sets;
    }

    private static Archived archived(Fields fields) {
        var set = set(fields);
        var id = fields.anyText("id");
        var title = fields.anyText("title");
        var answer = fields.fields("answer");
        return fields.has("question")
                ? new Archived.OfQuestion(
                        set, id, fields.text("question"), title, AnswersReader.question(answer))
                : new Archived.OfPractice(
                        set, id, fields.text("practice"), title, AnswersReader.practice(answer));
    }

    static SetRef set(Fields fields) {
        fields.text("set");
        return ref(fields.raw("set"), "set", fields.problems());
    }

    /// A version of a question set, written `id@version`.
    static SetRef ref(Node node, String name, Problems problems) {
        var written = node instanceof Text(_, var value) ? value : "";
        var at = Math.max(0, written.indexOf('@'));
        var version = written.substring(Math.min(written.length(), at + 1));
        if (at == 0 || !Version.isVersion(version)) {
            problems.error(
                    node.place(), "\"" + name + "\" should be a question set such as id@1.0");
            return new SetRef(written, new Version(List.of(0)));
        }
        return new SetRef(written.substring(0, at), Version.of(version));
    }

    static Workload workload(Fields fields) {
        return new Workload(
                fields.anyText("name"),
                fields.optionalText("purpose"),
                fields.choice("environment", ENVIRONMENTS, Environment.PRODUCTION),
                fields.texts("accounts"),
                fields.texts("regions"),
                fields.choice("dataSensitivity", SENSITIVITIES, DataSensitivity.INTERNAL),
                fields.optionalText("owner"),
                fields.has("serviceModels")
                        ? Set.copyOf(fields.choices("serviceModels", MODELS))
                        : Set.of(ServiceModel.values()));
    }

    static People people(Fields fields) {
        return new People(
                fields.optionalText("reviewer"),
                fields.texts("attendees"),
                fields.texts("absent"),
                fields.texts("parked"));
    }
}
