package dev.parapet.lens.lint;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Problems;
import dev.parapet.lens.format.LensReader;
import dev.parapet.lens.format.ServiceCheck;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.SetsBeside;
import dev.parapet.questionset.format.QuestionSetReader;

import java.io.IOException;
import java.nio.file.Path;

/// Checks a lens, or a question set with rules, and names the place of each finding: what the
/// service would refuse, and what the rules do that their author can hardly have meant.
///
/// @param shipped the sets from which a native one may take text, beside those in its folder
/// @param isLenient whether a bare `NaN` in a lens is taken for an empty text
public record LensLint(Catalogue shipped, boolean isLenient) {
    public LensLint(Catalogue shipped) {
        this(shipped, false);
    }

    /// The set with everything that was noticed, as warnings.
    public Loaded<QuestionSet> read(Path file) throws IOException {
        return DocumentReader.lenient(Limits.QUESTION_SET).read(file)
                                instanceof Ready<Node>(var root, _)
                        && LensReader.isLens(root)
                ? lens(file)
                : set(file);
    }

    private Loaded<QuestionSet> lens(Path file) throws IOException {
        var reader = isLenient ? LensReader.lenient() : new LensReader();
        var documents =
                isLenient
                        ? DocumentReader.lenient(Limits.QUESTION_SET)
                        : new DocumentReader(Limits.QUESTION_SET);
        return documents
                .read(file)
                .then(root -> reader.unwrapped(root, file.toString()))
                .then(root ->
                        reader.read(root, file.toString()).then(set -> withFindings(set, root)));
    }

    private static Loaded<QuestionSet> withFindings(QuestionSet set, Node root) {
        var problems = new Problems();
        if (root instanceof Mapping lens) {
            ServiceCheck.ofModel(lens, problems);
        }
        lookAtRules(set, root, new Names("pillars", "riskRules"), problems);
        return problems.judge(set);
    }

    private Loaded<QuestionSet> set(Path file) throws IOException {
        var known = SetsBeside.of(file, shipped);
        return new DocumentReader(Limits.QUESTION_SET)
                .read(file)
                .then(root -> {
                    var problems = new Problems();
                    return new QuestionSetReader(known)
                            .complete(root)
                            .then(set -> {
                                lookAtRules(set, root, new Names("areas", "risk-rules"), problems);
                                return problems.judge(set);
                            });
                });
    }

    /// How a format calls what holds questions, and their rules.
    private record Names(String areas, String rules) {}

    private static void lookAtRules(QuestionSet set, Node root, Names names, Problems problems) {
        for (var a = 0; a < set.areas().size(); a++) {
            var questions = set.areas().get(a).questions();
            for (var q = 0; q < questions.size(); q++) {
                var node = root.nearest(names.areas, a, "questions", q);
                lookAt(questions.get(q), node, names.rules, problems);
            }
        }
    }

    private static void lookAt(Question question, Node node, String rules, Problems problems) {
        for (var finding : RuleLint.of(question)) {
            var place =
                    finding.rule() == Finding.WHOLE_QUESTION
                            ? node.nearest(rules)
                            : node.nearest(rules, finding.rule());
            problems.warning(place.place(), question.id() + ": " + finding.message());
        }
    }
}
