package dev.parapet.desktop.results;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.Review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where the gaps are: areas down, layers across.
record HeatMap(List<Row> rows) {

    /// One area. A layer in which it asks nothing has no cell.
    record Row(AreaAssessment area, Map<Layer, Cell> cells) {
        Row {
            cells = Map.copyOf(cells);
        }
    }

    /// The practices of one area in one layer.
    ///
    /// @param worst risk of a gap; where there is none: unanswered before none before not
    ///   applicable
    /// @param gaps how many are not, or only partly, in place
    /// @param first the first question with a gap, else the first that gives the cell its mark
    record Cell(Risk worst, int gaps, QuestionRef first) {
        private static final List<Risk> WORST_FIRST =
                List.of(
                        Risk.HIGH,
                        Risk.MEDIUM,
                        Risk.LOW,
                        Risk.UNANSWERED,
                        Risk.NONE,
                        Risk.NOT_APPLICABLE);

        private Cell and(Cell later) {
            var worse = WORST_FIRST.indexOf(later.worst) < WORST_FIRST.indexOf(worst);
            return new Cell(
                    worse ? later.worst : worst,
                    gaps + later.gaps,
                    worse && gaps == 0 ? later.first : first);
        }
    }

    HeatMap {
        rows = List.copyOf(rows);
    }

    static HeatMap of(Review review, Assessment assessment) {
        return new HeatMap(assessment.areas().stream().map(area -> row(review, area)).toList());
    }

    private static Row row(Review review, AreaAssessment area) {
        var cells = new EnumMap<Layer, Cell>(Layer.class);
        for (var question : area.questions()) {
            for (var practice : counted(question)) {
                var cell = cell(review, question, practice);
                practice.reach().layers().forEach(layer -> cells.merge(layer, cell, Cell::and));
            }
        }
        return new Row(area, cells);
    }

    private static List<Practice> counted(QuestionAssessment question) {
        var asked = question.asked();
        return asked.practices().stream()
                .filter(practice -> question.parts().counted().contains(asked.refOf(practice)))
                .toList();
    }

    private static Cell cell(Review review, QuestionAssessment question, Practice practice) {
        if (!review.answerTo(question.ref()).applies()) {
            return new Cell(Risk.NOT_APPLICABLE, 0, question.ref());
        }
        return switch (review.answerTo(question.asked().refOf(practice)).state()) {
            case NotInPlace _, Partly _ -> new Cell(Risk.of(practice.risk()), 1, question.ref());
            case InPlace _ -> new Cell(Risk.NONE, 0, question.ref());
            case Unanswered _ -> new Cell(Risk.UNANSWERED, 0, question.ref());
            case NotApplicable _ -> new Cell(Risk.NOT_APPLICABLE, 0, question.ref());
        };
    }
}
