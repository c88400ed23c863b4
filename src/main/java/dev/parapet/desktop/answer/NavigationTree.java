package dev.parapet.desktop.answer;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.desktop.answer.NavigationItem.AreaItem;
import dev.parapet.desktop.answer.NavigationItem.AreaState;
import dev.parapet.desktop.answer.NavigationItem.QuestionItem;
import dev.parapet.desktop.answer.NavigationItem.QuestionState;
import dev.parapet.desktop.answer.NavigationItem.SetItem;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Review;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The rows of the navigation: sets where there are several, areas, questions.
final class NavigationTree {
    /// With more questions than this, areas begin folded.
    private static final int UNFOLDED = 40;

    private final TreeItem<NavigationItem> root = new TreeItem<>();
    private final Map<QuestionRef, TreeItem<NavigationItem>> byQuestion = new LinkedHashMap<>();
    private final Map<QuestionRef, QuestionItem> questions = new LinkedHashMap<>();
    private final List<Branch> areas = new ArrayList<>();
    private List<AreaAssessment> assessed;
    private Review shown;
    private boolean anyCarried = true;

    /// An area's row, the row above it, and the questions below it, listed or not.
    private record Branch(
            AreaItem item,
            TreeItem<NavigationItem> row,
            TreeItem<NavigationItem> above,
            List<QuestionRef> questions) {}

    NavigationTree(Assessment assessment, Review review) {
        this.assessed = assessment.areas();
        this.shown = review;
        var severalSets = review.sets().size() > 1;
        var sets = new LinkedHashMap<SetRef, TreeItem<NavigationItem>>();
        for (var area : assessed) {
            var above =
                    severalSets
                            ? sets.computeIfAbsent(area.set().ref(), _ -> unfolded(area))
                            : root;
            add(area, above, review);
        }
        areas.forEach(branch -> {
            branch.row().setExpanded(byQuestion.size() <= UNFOLDED);
        });
        list(_ -> true);
    }

    TreeItem<NavigationItem> root() {
        return root;
    }

    Optional<TreeItem<NavigationItem>> rowOf(QuestionRef question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /// Brings areas and questions up to date, but for areas in which nothing changed.
    void update(Assessment assessment, Review review) {
        var carried = isAnyCarried(review);
        var everywhere =
                carried
                        || anyCarried
                        || !review.answers().questionsOtherThan(shown.answers()).isEmpty();
        var next = assessment.areas();
        for (int i = 0; i < areas.size() && i < next.size(); i++) {
            if (everywhere || !next.get(i).questions().equals(assessed.get(i).questions())) {
                update(areas.get(i), next.get(i), review, carried);
            }
        }
        assessed = next;
        shown = review;
        anyCarried = carried;
    }

    private void update(Branch branch, AreaAssessment area, Review review, boolean carried) {
        for (var each : area.questions()) {
            var item = questions.get(each.ref());
            if (item != null) {
                var lookAgain = carried && QuestionState.needsALook(each, review);
                item.state().set(QuestionState.of(each, review, lookAgain));
            }
        }
        branch.item().state().set(AreaState.of(area));
    }

    /// Few reviews have any, and looking for them in every question takes long.
    private boolean isAnyCarried(Review review) {
        var answers = review.answers();
        return anyCarried
                ? answers.practices().values().stream().anyMatch(PracticeAnswer::needsALook)
                : answers.practicesOtherThan(shown.answers()).stream()
                        .map(answers::to)
                        .anyMatch(PracticeAnswer::needsALook);
    }

    /// Lists only some questions, and only the areas and sets that hold any.
    void list(Predicate<QuestionRef> kept) {
        var bySet = new LinkedHashMap<TreeItem<NavigationItem>, List<TreeItem<NavigationItem>>>();
        for (var branch : areas) {
            var rows = branch.questions().stream().filter(kept).map(byQuestion::get).toList();
            replace(branch.row(), rows);
            var siblings = bySet.computeIfAbsent(branch.above(), _ -> new ArrayList<>());
            if (!rows.isEmpty()) {
                siblings.add(branch.row());
            }
        }
        bySet.forEach(NavigationTree::replace);
        if (!bySet.containsKey(root)) {
            replace(root, bySet.keySet().stream().filter(set -> !set.isLeaf()).toList());
        }
    }

    private void add(AreaAssessment area, TreeItem<NavigationItem> above, Review review) {
        var item = new AreaItem(area.area(), new SimpleObjectProperty<>(AreaState.of(area)));
        var refs = area.questions().stream().map(QuestionAssessment::ref).toList();
        areas.add(new Branch(item, new TreeItem<>(item), above, refs));
        var titled = LongIds.areIn(area.set());
        for (var question : area.questions()) {
            var state = new SimpleObjectProperty<>(QuestionState.of(question, review));
            var row = new QuestionItem(question.asked(), titled, state);
            questions.put(question.ref(), row);
            byQuestion.put(question.ref(), new TreeItem<>(row));
        }
    }

    private static TreeItem<NavigationItem> unfolded(AreaAssessment area) {
        var item = new TreeItem<NavigationItem>(new SetItem(area.set()));
        item.setExpanded(true);
        return item;
    }

    private static void replace(
            TreeItem<NavigationItem> parent, List<TreeItem<NavigationItem>> children) {
        if (!parent.getChildren().equals(children)) {
            parent.getChildren().setAll(children);
        }
    }
}
