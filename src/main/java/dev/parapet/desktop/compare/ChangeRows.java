package dev.parapet.desktop.compare;

import dev.parapet.assessment.Comparison.PracticeChange;
import dev.parapet.assessment.Comparison.QuestionChange;
import dev.parapet.assessment.Course;
import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Set;
import java.util.stream.Collectors;

/// One line for each practice or question that is not as it was. It leads there, where the open
/// review asks it.
final class ChangeRows {
    private static final double MARK = 12;
    private static final double ID = 96;
    private static final double NARROW = 360;

    private final Look look;
    private final Navigator navigator;
    private final Set<PracticeRef> practices;
    private final Set<QuestionRef> questions;

    /// @param practices those to whose questions a line leads
    /// @param questions the same of questions
    ChangeRows(
            Look look,
            Navigator navigator,
            Set<PracticeRef> practices,
            Set<QuestionRef> questions) {
        this.look = look;
        this.navigator = navigator;
        this.practices = practices;
        this.questions = questions;
    }

    /// Lines that lead to whatever the open review asks.
    static ChangeRows leadingInto(Review open, Look look, Navigator navigator) {
        var asked = new Scope(open).questions().toList();
        return new ChangeRows(
                look,
                navigator,
                asked.stream()
                        .flatMap(each -> each.practices().stream().map(each::refOf))
                        .collect(Collectors.toSet()),
                asked.stream().map(Scope.Asked::ref).collect(Collectors.toSet()));
    }

    Node of(PracticeChange change) {
        var practice = change.practice();
        var mark = mark(Risk.of(practice.risk()));
        var words = words(change);
        var line = new Line(practice.id(), practice.title(), words);
        return practices.contains(change.ref())
                ? line.leadingTo(new Destination.ToPractice(change.ref()), mark)
                : line.standing(mark);
    }

    Node of(QuestionChange change) {
        var question = change.question();
        var line = new Line(question.id(), question.title(), words(change));
        var mark = mark(change.to());
        return questions.contains(change.ref())
                ? line.leadingTo(new Destination.ToQuestion(change.ref()), mark)
                : line.standing(mark);
    }

    private String words(PracticeChange change) {
        var wording = look.wording();
        return switch (change.course()) {
            case ADDED -> wording.state(change.to().state());
            case REMOVED -> wording.state(change.from().state());
            case EDITED ->
                    change.fields().stream()
                            .map(look.comparison()::field)
                            .collect(Collectors.joining(look.text("between")));
            case IMPROVED, SLIPPED, ANSWERED, TAKEN_BACK, EXEMPTED, INCLUDED, SAME ->
                    look.text(
                            "from_to",
                            wording.state(change.from().state()),
                            wording.state(change.to().state()));
        };
    }

    private String words(QuestionChange change) {
        var wording = look.wording();
        return change.course() == Course.ADDED || change.course() == Course.REMOVED
                ? wording.risk(change.to())
                : look.text("from_to", wording.risk(change.from()), wording.risk(change.to()));
    }

    private RiskMark mark(Risk risk) {
        var mark = new RiskMark(look.wording(), MARK);
        mark.show(risk);
        return mark;
    }

    private final class Line {
        private final String says;
        private final Label id;
        private final Label title;
        private final Label words;

        Line(String id, String title, String words) {
            this.says = look.text("row.says", id, title, words);
            this.id = Dressing.text(id, "small", "quiet");
            this.title = Dressing.paragraph(title);
            this.words = Dressing.paragraph(words, "small");
            this.id.setMinWidth(ID);
            this.title.setMinWidth(0);
            this.title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(this.title, Priority.ALWAYS);
        }

        Node leadingTo(Destination destination, Node mark) {
            return dressed(
                    new Pressable(says, () -> navigator.go(destination), mark, id, saying()));
        }

        Node standing(Node mark) {
            return dressed(new HBox(mark, id, saying()));
        }

        private Node saying() {
            var saying =
                    new Beside(NARROW, 12, title, words).keepingLast().aligned(Pos.CENTER_LEFT);
            HBox.setHgrow(saying, Priority.ALWAYS);
            return saying;
        }

        private Node dressed(HBox row) {
            row.setSpacing(12);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("change-row");
            return row;
        }
    }
}
