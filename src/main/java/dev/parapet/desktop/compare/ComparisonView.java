package dev.parapet.desktop.compare;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Course;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.review.Review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Two moments side by side: a sentence, the figures, and line by line what is not as it was.
final class ComparisonView extends VBox {
    private static final List<Course> ORDER =
            List.of(
                    Course.IMPROVED,
                    Course.SLIPPED,
                    Course.ANSWERED,
                    Course.TAKEN_BACK,
                    Course.INCLUDED,
                    Course.EXEMPTED,
                    Course.ADDED,
                    Course.REMOVED,
                    Course.EDITED);

    private final Look look;
    private final Navigator navigator;
    private final Label sentence = Dressing.paragraph("", "title");
    private final FiguresView figures;
    private final VBox lists = new VBox(24);

    ComparisonView(Look look, Navigator navigator) {
        super(24);
        this.look = look;
        this.navigator = navigator;
        this.figures = new FiguresView(look);
        sentence.setId("compare-sentence");
        getChildren().addAll(sentence, figures, lists);
    }

    /// @param open the review in the window, to which the lines lead
    void show(Comparison comparison, Review open) {
        show(comparison, ChangeRows.leadingInto(open, look, navigator));
    }

    /// Shows two that are not in the window, so that no line leads anywhere.
    void show(Comparison comparison) {
        show(comparison, new ChangeRows(look, navigator, Set.of(), Set.of()));
    }

    private void show(Comparison comparison, ChangeRows rows) {
        sentence.setText(look.comparison().sentence(comparison));
        figures.show(comparison);
        var shown = new ArrayList<Node>();
        var risks =
                comparison.questions().stream()
                        .filter(change -> change.course() != Course.SAME)
                        .map(rows::of)
                        .toList();
        if (!risks.isEmpty()) {
            shown.add(new ChangeList(look, look.text("risks"), risks));
        }
        for (var course : ORDER) {
            var practices = comparison.practices(course).stream().map(rows::of).toList();
            if (!practices.isEmpty()) {
                shown.add(new ChangeList(look, look.comparison().course(course), practices));
            }
        }
        if (shown.isEmpty()) {
            shown.add(Dressing.paragraph(look.text("same"), "quiet"));
        }
        lists.getChildren().setAll(shown);
    }
}
