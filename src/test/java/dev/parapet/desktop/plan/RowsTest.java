package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class RowsTest {
    private static final Comparator<Row> BY_RANK = ActionColumns.by(Action::rank);

    private static final List<QuestionSet> SETS = List.of(SampleReview.pillar());

    private final ImprovementPlan plan =
            ImprovementPlan.of(SampleReview.answered(SampleReview.pillar()), SampleReview.TODAY);
    private final Rows rows =
            new Rows(
                    new Texts("dev.parapet.desktop.plan.texts", Locale.ENGLISH),
                    new Wording(Locale.ENGLISH),
                    new LaneWords(new Wording(Locale.ENGLISH)));

    @ParameterizedTest
    @EnumSource
    void everyActionHasOneRow(Grouping grouping) {
        assertThat(Rows.actionsOf(rows.of(plan.actions(), grouping, BY_RANK, SETS)))
                .containsExactlyInAnyOrderElementsOf(plan.actions());
    }

    @Test
    void withoutGroupsTheOrderIsThatOfPriorities() {
        assertThat(rows.of(plan.actions(), Grouping.PRIORITY, BY_RANK, SETS))
                .isEqualTo(plan.actions().stream().map(OfAction::new).toList());
    }

    @Test
    void horizonsFollowTime() {
        assertThat(titles(Grouping.HORIZON))
                .containsExactly("0–30 days", "31–90 days", "91–180 days");
    }

    @Test
    void areasFollowTheirSet() {
        var areas = SampleReview.pillar().areas().stream().map(Area::title).toList();

        assertThat(titles(Grouping.AREA))
                .isSubsetOf(areas)
                .isSortedAccordingTo(Comparator.comparingInt(areas::indexOf));
    }

    @Test
    void whatNobodyOwnsComesLast() {
        assertThat(titles(Grouping.OWNER))
                .containsExactly(
                        "Application team", "Platform lead", "Security engineer", "Nobody");
    }

    @Test
    void capitalsDoNotTellOwnersApart() {
        var review = PlanOnScreen.threeGaps();
        var gaps = ImprovementPlan.of(review, SampleReview.TODAY).actions();
        review = new Change.SetOwner(gaps.get(0).ref(), "Platform lead").applyTo(review);
        review = new Change.SetOwner(gaps.get(1).ref(), "platform Lead").applyTo(review);
        review = new Change.SetOwner(gaps.get(2).ref(), "application team").applyTo(review);
        var actions = ImprovementPlan.of(review, SampleReview.TODAY).actions();

        assertThat(titles(rows.of(actions, Grouping.OWNER, BY_RANK, SETS)))
                .containsExactly("application team", "Platform lead");
    }

    @Test
    void whatNoSideIsSaidOfComesLast() {
        assertThat(titles(Grouping.SIDE))
                .containsExactly("Platform team", "Application team", "Not said");
    }

    @Test
    void highRisksComeFirst() {
        assertThat(titles(Grouping.RISK)).containsExactly("High", "Medium");
    }

    @Test
    void whatIsUnderWayComesBeforeWhatNobodyBegan() {
        var review = PlanOnScreen.threeGaps();
        var gaps = ImprovementPlan.of(review, SampleReview.TODAY).actions();
        review = new Change.SetStatus(gaps.get(0).ref(), Status.DONE).applyTo(review);
        review = new Change.SetStatus(gaps.get(2).ref(), Status.IN_PROGRESS).applyTo(review);
        var actions = ImprovementPlan.of(review, SampleReview.TODAY).actions();

        assertThat(titles(rows.of(actions, Grouping.STATUS, BY_RANK, SETS)))
                .containsExactly("In progress", "Open", "Done");
    }

    @Test
    void areasOfASetStandTogether() {
        var sets = new ShippedSets().read();
        var both =
                List.of(
                        sets.newest("aws-security-pillar").orElseThrow(),
                        sets.newest("cloud-security-foundations").orElseThrow());
        var review = SampleReview.untouched(both.toArray(QuestionSet[]::new));
        for (var set : both) {
            for (var practice : set.practices().toList()) {
                review =
                        new Change.SetState(set.refOf(practice), PracticeState.NOT_IN_PLACE)
                                .applyTo(review);
            }
        }
        var actions = ImprovementPlan.of(review, SampleReview.TODAY).actions();

        assertThat(Rows.actionsOf(rows.of(actions, Grouping.AREA, BY_RANK, both)))
                .isSortedAccordingTo(
                        Comparator.comparingInt(action -> both.indexOf(action.asked().set())));
    }

    @Test
    void aHeadingCountsItsActions() {
        var grouped = rows.of(plan.actions(), Grouping.OWNER, BY_RANK, SETS);
        var counted =
                grouped.stream()
                        .filter(Heading.class::isInstance)
                        .mapToInt(row -> ((Heading) row).actions())
                        .sum();

        assertThat(counted).isEqualTo(plan.actions().size());
    }

    private List<String> titles(Grouping grouping) {
        return titles(rows.of(plan.actions(), grouping, BY_RANK, SETS));
    }

    private static List<String> titles(List<Row> rows) {
        return rows.stream()
                .filter(Heading.class::isInstance)
                .map(row -> ((Heading) row).title())
                .toList();
    }
}
