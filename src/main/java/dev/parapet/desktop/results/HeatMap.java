package dev.parapet.desktop.results;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Risk;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.Review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    /// @param gaps the practices that are not, or only partly, in place
    /// @param first the first question with a gap, else the first that gives the cell its mark
    record Cell(Risk worst, List<Gap> gaps, QuestionRef first) {
        Cell {
            gaps = List.copyOf(gaps);
        }

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
                    Stream.concat(gaps.stream(), later.gaps.stream()).toList(),
                    worse && gaps.isEmpty() ? later.first : first);
        }

        /// The gaps, those of the highest risk first.
        List<Gap> worstGaps() {
            return gaps.stream()
                    .sorted(Comparator.comparing((Gap gap) -> gap.practice().risk()).reversed())
                    .toList();
        }
    }

    /// A practice that is not, or only partly, in place.
    record Gap(PracticeRef ref, Practice practice) {}

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
            return new Cell(Risk.NOT_APPLICABLE, List.of(), question.ref());
        }
        var ref = question.asked().refOf(practice);
        return switch (review.answerTo(ref).state()) {
            case NotInPlace _, Partly _ ->
                    new Cell(
                            Risk.of(practice.risk()),
                            List.of(new Gap(ref, practice)),
                            question.ref());
            case InPlace _ -> new Cell(Risk.NONE, List.of(), question.ref());
            case Unanswered _ -> new Cell(Risk.UNANSWERED, List.of(), question.ref());
            case NotApplicable _ -> new Cell(Risk.NOT_APPLICABLE, List.of(), question.ref());
        };
    }
}
