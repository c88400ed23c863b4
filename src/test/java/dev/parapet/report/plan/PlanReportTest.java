package dev.parapet.report.plan;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.carriedBy;
import static dev.parapet.review.SampleReviews.divided;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.using;
import static dev.parapet.review.SampleReviews.weighted;
import static dev.parapet.review.SampleReviews.with;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.Weights;
import dev.parapet.report.Block;
import dev.parapet.report.Report;
import dev.parapet.report.ReportText;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class PlanReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "HML answered {0}: {1}")
    @CsvSource({
        "..., summary not-answered people answers method",
        "+++, summary risk-by-area people answers method",
        "xxx, summary risk-by-area people answers method",
        "++., summary risk-by-area not-answered people answers method",
        "-++, summary risk-by-area quick-wins roadmap actions people answers method",
        "-+., summary risk-by-area quick-wins roadmap actions not-answered people answers method"
    })
    void hasTheSectionsThatHaveSomethingToSay(String answers, String expected) {
        var set = set("set", question("q", "HML"));

        assertThat(sections(report(answered(review(set), set, answers)))).isEqualTo(expected);
    }

    @Test
    void hasNoRoadmapWhereEveryGapIsAccepted() {
        var report = report(accepted(new Status.Accepted("too costly", "Ana", Due.NOT_SET)));

        assertThat(sections(report))
                .isEqualTo("summary risk-by-area accepted people answers method");
    }

    @Test
    void leavesOutWhatNobodyWants() {
        var set = set("set", question("q", "HML"));
        var wanted =
                PlanOptions.usual(Locale.ENGLISH)
                        .without(PlanSection.ROADMAP)
                        .without(PlanSection.METHOD)
                        .with(PlanSection.COVER);
        var report = PlanReport.of(answered(review(set), set, "-+."), TODAY, wanted);

        assertThat(sections(report))
                .isEqualTo("summary risk-by-area quick-wins actions not-answered people answers");
        assertThat(report.blocks().getFirst()).isInstanceOf(Block.Cover.class);
    }

    @Test
    void saysOnlyWhatDecidesWhereItIsShort() {
        var set = set("set", question("q", "HML"));
        var wanted = PlanOptions.usual(Locale.ENGLISH).with(PlanOptions.Length.SHORT);
        var report = PlanReport.of(answered(review(set), set, "-+."), TODAY, wanted);

        assertThat(sections(report)).isEqualTo("summary risk-by-area quick-wins roadmap");
    }

    @ParameterizedTest(name = "accepted until {0}: {1}")
    @CsvSource({
        "2026-03-02, summary risk-by-area accepted people answers method",
        "2026-03-01, summary risk-by-area quick-wins roadmap actions accepted people answers method"
    })
    void countsARiskAsOpenAgainOnceItsAcceptanceHasRunOut(LocalDate until, String expected) {
        var report = report(accepted(new Status.Accepted("costly", "Ana", new Due.On(until))));

        assertThat(sections(report)).isEqualTo(expected);
        assertThat(ReportText.of(report).contains("Acceptances that have run out"))
                .isEqualTo(until.isBefore(TODAY));
    }

    @Test
    void saysWhatChangedSinceTheLastMilestone() {
        var set = set("set", question("q", "HM"));
        var before = answered(review(set), set, "--");
        var kept = Milestones.keep(before, "Kick-off", Instant.parse("2026-02-01T10:00:00Z"));

        assertThat(text(answered(kept, set, "+-")))
                .contains(
                        "Since the milestone “Kick-off” of 1 February 2026",
                        "questions of high risk from 1 to 0");
        assertThat(text(before)).doesNotContain("Since the milestone");
    }

    @Test
    void saysWhoAcceptedARiskWhyAndUntilWhen() {
        var until = new Due.On(LocalDate.of(2026, 9, 30));
        var text = text(accepted(new Status.Accepted("too costly", "Ana", until)));

        assertThat(text).contains("Practice a", "too costly", "Ana", "30 September 2026", "High");
    }

    @Test
    void saysWhyAPracticeOrQuestionDoesNotApply() {
        var set = set("set", question("q", "HM"), question("r", practice("z", RiskLevel.MEDIUM)));
        var review =
                changed(
                        review(set),
                        new Change.SetState(
                                new PracticeRef("set", "a"),
                                new NotApplicable(Exemption.OTHER, "no servers here")),
                        new Change.SetApplicability(
                                new QuestionRef("set", "r"),
                                new Applicability.DoesNotApply(
                                        Exemption.ARCHITECTURE_CONSTRAINT, "runs on one host")));

        assertThat(text(review))
                .contains("Other: no servers here", "Architecture constraint: runs on one host");
    }

    @Test
    void showsWhatWasLookedAtForAnAction() {
        var set = set("set", question("q", "H"));
        var review =
                changed(
                        answered(review(set), set, "-"),
                        new Change.SetEvidence(
                                new PracticeRef("set", "a"),
                                List.of(
                                        new Evidence.Remark("Seen in the console."),
                                        new Evidence.File("policy.json", "ab".repeat(32)))));

        assertThat(text(review)).contains("Seen in the console.", "policy.json", "abababab");
    }

    @Test
    void saysTheWeightsOfEverySetThatHasItsOwn() {
        var usual = set("first", question("q", "H"));
        var own =
                weighted(
                        "second",
                        new Weights(7, 4, 2),
                        question("r", practice("z", RiskLevel.MEDIUM)));

        assertThat(text(review(usual))).contains("counts 5 where its risk is high, 3");
        assertThat(text(review(usual, own)))
                .contains(
                        "counts 5 where its risk is high, 3",
                        "In the set “Set second” a practice counts 7, 4 and 2.");
    }

    @Test
    void asksForADecisionOnlyWhereThereIsOne() {
        var set = set("set", question("q", "HH"));

        assertThat(text(answered(review(set), set, "++"))).contains("Confirm that the workload");
        assertThat(text(answered(review(set), set, "+."))).contains("Agree on a day to answer");
        assertThat(text(answered(review(set), set, "+-"))).contains("Name what is missing for");
    }

    @Test
    void saysWhoCarriesWhatAndWhichReportProvesWhatIsInherited() {
        var ownership =
                Map.of(
                        ServiceModel.INFRASTRUCTURE, carriedBy(Carrier.SHARED),
                        ServiceModel.MANAGED, carriedBy(Carrier.PROVIDER));
        var set =
                divided(
                        set("set", question("q", "HM")),
                        ownership,
                        new Assurance("SOC 2 report", "every year", "Each exception."));
        var review = answered(review(set), set, "+.");

        assertThat(sections(report(review)))
                .isEqualTo(
                        "summary risk-by-area responsibility not-answered people answers method");
        assertThat(text(review))
                .contains(
                        "Who carries what",
                        "Managed services",
                        "62\u00A0·\u00A050\u00A0%",
                        "SOC 2 report. Read every year.",
                        "Each exception.")
                .doesNotContain("Serverless");
        assertThat(text(using(review, ServiceModel.INFRASTRUCTURE)))
                .contains("Who carries what")
                .doesNotContain("Inherited controls", "SOC 2 report");
    }

    @Test
    void saysNothingOfResponsibilityWhereTheWorkloadHasNone() {
        var set =
                divided(
                        set("set", question("q", "H")),
                        Map.of(ServiceModel.MANAGED, carriedBy(Carrier.SHARED)),
                        Assurance.NONE);
        var review = using(answered(review(set), set, "+"), ServiceModel.SERVERLESS);

        assertThat(sections(report(review)))
                .isEqualTo("summary risk-by-area people answers method");
    }

    @Test
    void takesTheScoreApartByLayerAndService() {
        var reach =
                new Reach(List.of("Amazon S3"), List.of(Layer.DATA), Set.of(), List.of("check"));
        var set = set("set", question("q", with(practice("a", RiskLevel.HIGH), reach)));
        var review = answered(review(set), set, "~");

        assertThat(sections(report(review))).contains("scores");
        assertThat(text(review))
                .contains(
                        "By layer", "Data", "By service", "Amazon S3", "50\u00A0·\u00A0100\u00A0%")
                .doesNotContain("By the side");
        var said = new Change.SetSide(new PracticeRef("set", "a"), Side.PLATFORM_TEAM);
        assertThat(text(changed(review, said))).contains("By the side", "Platform team");
    }

    @Test
    void takesNoScoreApartThatIsNothingButZeros() {
        var reach =
                new Reach(List.of("Amazon S3"), List.of(Layer.DATA), Set.of(), List.of("check"));
        var silent = question("q", with(practice("z", RiskLevel.HIGH), reach));
        var set = set("set", silent, question("r", "H"));

        assertThat(text(answered(review(set), set, ".+"))).doesNotContain("By layer", "By service");
    }

    @Test
    void isAsOfItsDay() {
        var report = report(review(set("set", question("q", "H"))));

        assertThat(report.details().date()).isEqualTo(TODAY);
        assertThat(ReportText.of(report)).contains("2 March 2026", "31 May 2026");
    }

    private static Review accepted(Status status) {
        var set = set("set", question("q", "HM"));
        return changed(
                answered(review(set), set, "-+"),
                new Change.SetStatus(new PracticeRef("set", "a"), status));
    }

    private static Review changed(Review review, Change... changes) {
        var next = review;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    private static Report report(Review review) {
        return PlanReport.of(review, TODAY, PlanOptions.usual(Locale.ENGLISH));
    }

    private static String text(Review review) {
        return ReportText.of(report(review));
    }

    private static String sections(Report report) {
        return String.join(
                " ",
                report.blocks().stream()
                        .filter(Block.Section.class::isInstance)
                        .map(Block.Section.class::cast)
                        .map(Block.Section::anchor)
                        .toList());
    }
}
