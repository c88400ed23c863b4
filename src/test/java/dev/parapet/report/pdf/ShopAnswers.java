package dev.parapet.report.pdf;

import static dev.parapet.report.pdf.Draft.column;
import static dev.parapet.report.pdf.Draft.page;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.points;
import static dev.parapet.report.pdf.Draft.row;
import static dev.parapet.report.pdf.Draft.say;
import static dev.parapet.report.pdf.Draft.text;

import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.List;

/// The appendix of the made-up plan: what was answered.
final class ShopAnswers {
    private ShopAnswers() {}

    static Section answers() {
        return page(
                "answers", "Answers", area("Identity"), area("Detection"), area("Infrastructure"));
    }

    private static Section area(String name) {
        return part(
                "answers-" + name,
                name,
                new Table(
                        name,
                        List.of(column("Practice", 5), column("Answer", 1.6), column("Risk", 1.7)),
                        rows()),
                say(
                        Voice.QUOTE,
                        "We know about the keys of the old import job. The job goes away in"
                                + " October; until then its key is watched, and the security lead"
                                + " has agreed to that in writing."),
                part(
                        "evidence-" + name,
                        "Evidence",
                        points(
                                false,
                                "Credential report of 10 September, shown on screen",
                                "Sign-in policy, version 4",
                                "Interview with the platform lead")));
    }

    private static List<Row> rows() {
        return List.of(
                answer("Use strong sign-in mechanisms", "Partly", Mark.HIGH, "High"),
                answer("Use temporary credentials", "Not", Mark.ACCEPTED_HIGH, "High, accepted"),
                answer("Store and use secrets securely", "In place", Mark.NONE, "None"),
                answer("Rely on a central identity provider", "In place", Mark.NONE, "None"),
                answer("Audit and rotate credentials", "Not in place", Mark.MEDIUM, "Medium"),
                answer("Employ user groups", "Unanswered", Mark.UNANSWERED, "Open"),
                answer("Share with third parties", "Not applicable", Mark.NOT_APPLICABLE, "None"),
                answer("Reduce permissions continuously", "Partly", Mark.LOW, "Low"),
                answer("Manage the life cycle", "Partly", Mark.ACCEPTED_MEDIUM, "Medium, accepted"),
                answer("Analyse public access", "Partly", Mark.ACCEPTED_LOW, "Low, accepted"));
    }

    private static Row answer(String practice, String answer, Mark mark, String word) {
        return row(List.of(text(practice), text(answer), List.of(new Span.Marked(mark, word))));
    }
}
