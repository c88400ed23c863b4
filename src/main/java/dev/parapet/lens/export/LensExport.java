package dev.parapet.lens.export;

import dev.parapet.document.Node.Mapping;
import dev.parapet.lens.format.LensWriter;
import dev.parapet.lens.format.ServiceLimits;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question set as custom lenses that the service accepts; usually one. What came from such a
/// lens comes out as it went in.
///
/// @param remarks what had to be changed, a line each
public record LensExport(List<Mapping> lenses, List<String> remarks) {
    public LensExport {
        lenses = List.copyOf(lenses);
        remarks = List.copyOf(remarks);
    }

    public static LensExport of(QuestionSet set) {
        var remarks = new Remarks();
        var questions = new QuestionFit(LensWriter.isFromLens(set), remarks);
        var areas = set.areas().stream().flatMap(area -> fit(area, questions, remarks)).toList();
        var fitting = new QuestionSet(set.heading(), set.weights(), areas, set.own());
        var lens = new TreeFit(remarks).lens(LensWriter.write(fitting));
        var lenses = new Splits(remarks).lenses(lens);
        return new LensExport(lenses, remarks.lines());
    }

    private static Stream<Area> fit(Area area, QuestionFit fit, Remarks remarks) {
        var questions = area.questions().stream().flatMap(q -> fit.fit(q).stream()).toList();
        var parts = Splits.parts(questions, ServiceLimits.QUESTIONS);
        if (parts.size() == 1) {
            return Stream.of(with(area, area.id(), area.title(), questions));
        }
        remarks.add(
                "pillar " + area.id(),
                "%d questions are too many; split into %d pillars"
                        .formatted(questions.size(), parts.size()));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    var mark = String.format(Locale.ROOT, " (%d of %d)", i + 1, parts.size());
                    var title =
                            PlainText.cut(area.title(), ServiceLimits.NAME - mark.length()) + mark;
                    return with(area, area.id() + "_" + (i + 1), title, parts.get(i));
                });
    }

    private static Area with(Area area, String id, String title, List<Question> questions) {
        return new Area(
                id, title, area.description(), area.ownership(), area.assurance(), questions);
    }
}
