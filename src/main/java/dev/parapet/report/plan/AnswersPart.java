package dev.parapet.report.plan;

import static dev.parapet.report.Span.quiet;
import static dev.parapet.report.Span.words;

import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.report.Block;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Provenance.TakenOver;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.wording.ReasonWording;
import dev.parapet.wording.UpgradeWording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The appendix: every answer and every note, in the order of the question sets.
final class AnswersPart {
    private final Subject subject;
    private final ReasonWording reasons;

    private AnswersPart(Subject subject) {
        this.subject = subject;
        this.reasons = new ReasonWording(subject.wording());
    }

    static List<Block> of(Subject subject) {
        var part = new AnswersPart(subject);
        var areas = subject.assessment().areas().stream().map(part::area).toList();
        return areas.isEmpty()
                ? List.of()
                : List.of(
                        new Section(
                                "answers",
                                subject.phrases().say("answers"),
                                Start.NEW_PAGE,
                                areas));
    }

    private Block area(AreaAssessment area) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(
                        Voice.SMALL,
                        List.of(
                                words(
                                        subject.phrases()
                                                .say(
                                                        "answers.score",
                                                        subject.wording().score(area.score()))))));
        area.questions().forEach(question -> blocks.add(question(question)));
        return new Section(
                anchorOf(area.set(), area.area()), area.area().title(), Start.HERE, blocks);
    }

    static String anchorOf(Division division) {
        return anchorOf(division.set(), division.area());
    }

    private static String anchorOf(QuestionSet set, Area area) {
        return "answers-" + set.id() + "-" + area.id();
    }

    private Card question(QuestionAssessment assessed) {
        var question = assessed.asked().question();
        var answer = subject.review().answerTo(assessed.ref());
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(
                        Voice.BODY,
                        List.of(subject.shape(assessed), words("  " + reason(assessed)))));
        if (!answer.notes().isBlank()) {
            blocks.add(new Paragraph(Voice.QUOTE, List.of(words(answer.notes().strip()))));
        }
        blocks.add(practices(assessed));
        return new Card(
                "question-" + assessed.ref(),
                List.of(words(question.title()), quiet("  " + question.id())),
                blocks);
    }

    /// Why the question has its risk, and where it does not apply, why not.
    private String reason(QuestionAssessment assessed) {
        var sentence = reasons.sentence(assessed);
        return subject.review().answerTo(assessed.ref()).applicability()
                        instanceof DoesNotApply(var reason, var detail)
                ? sentence + " " + exempt(reason, detail)
                : sentence;
    }

    private Table practices(QuestionAssessment assessed) {
        var phrases = subject.phrases();
        var columns =
                List.of(
                        phrases.column("answers.practice", 3),
                        phrases.column("answers.risk", 1.4),
                        phrases.column("answers.answer", 1.6),
                        phrases.column("answers.note", 4.2));
        var asked = assessed.asked();
        var rows =
                Stream.concat(
                                asked.practices().stream().map(practice -> row(assessed, practice)),
                                asked.question().noneOfThese().stream()
                                        .filter(choice -> isChosen(asked.set().refOf(choice)))
                                        .map(this::row))
                        .toList();
        return new Table(assessed.asked().question().title(), columns, rows);
    }

    private boolean isChosen(PracticeRef choice) {
        return subject.review().answerTo(choice).state() instanceof InPlace;
    }

    /// That nothing of a question is in place, said in so many words.
    private Row row(NoneChoice choice) {
        return new Row(
                1,
                List.of(
                        List.of(words(choice.title())),
                        List.of(),
                        List.of(words(subject.phrases().say("answers.chosen"))),
                        List.of()));
    }

    private Row row(QuestionAssessment assessed, Practice practice) {
        var answer = subject.review().answerTo(assessed.asked().refOf(practice));
        var note = new ArrayList<String>();
        if (answer.state() instanceof NotApplicable(var reason, var detail)) {
            note.add(exempt(reason, detail));
        }
        if (!answer.note().isBlank()) {
            note.add(answer.note().strip());
        }
        if (answer.provenance() instanceof TakenOver taken) {
            note.add(new UpgradeWording(subject.wording()).origin(taken));
        }
        return new Row(
                1,
                List.of(
                        List.of(words(practice.title()), quiet("  " + practice.id())),
                        List.of(words(subject.wording().risk(practice.risk()))),
                        List.of(words(subject.wording().state(answer.state()))),
                        note.isEmpty() ? List.<Span>of() : List.of(words(String.join(" ", note)))));
    }

    private String exempt(Exemption reason, String detail) {
        var words = subject.wording().exemption(reason);
        return detail.isBlank() ? words + "." : words + ": " + detail.strip();
    }
}
