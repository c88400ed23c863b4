package dev.parapet.report.plan;

import dev.parapet.plan.PlannedReview;
import dev.parapet.plan.PriorityWording;
import dev.parapet.report.Block;
import dev.parapet.report.Details;
import dev.parapet.report.Report;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// The improvement plan of a review as a report. It is short first: the first page decides, the
/// rest is to look things up. A part that would be empty is left out.
public final class PlanReport {
    /// As many areas as contents list in half a page.
    private static final int FEW_AREAS = 16;

    private PlanReport() {}

    /// The plan as of a day. What was accepted until an earlier day counts as open again.
    public static Report of(Review review, LocalDate day, PlanOptions options) {
        return new Report(details(review, day, options), parts(subject(review, day, options)));
    }

    /// What a plan says about itself, whatever the format.
    static Details details(Review review, LocalDate day, PlanOptions options) {
        var phrases = new Phrases(options.language());
        return new Details(
                phrases.say("title", review.workload().name()),
                phrases.say("subject", review.workload().name()),
                review.people().reviewer(),
                options.language(),
                day,
                footer(options, phrases),
                options.brand());
    }

    /// The sections that have something to say, each with its title.
    static Map<PlanSection, String> sections(Review review, LocalDate day, PlanOptions options) {
        var every = options.withSections(EnumSet.allOf(PlanSection.class));
        var subject = subject(review, day, every);
        var sections = new EnumMap<PlanSection, String>(PlanSection.class);
        for (var section : PlanSection.values()) {
            var blocks = subject.says(section) ? part(section, subject) : List.<Block>of();
            if (!blocks.isEmpty()) {
                sections.put(section, title(blocks.getFirst()));
            }
        }
        return sections;
    }

    private static String title(Block first) {
        return first instanceof Block.Section section ? section.title() : "";
    }

    private static Subject subject(Review review, LocalDate day, PlanOptions options) {
        var wording = new Wording(options.language());
        var read = options.read(review);
        var planned = PlannedReview.of(read, day);
        return new Subject(
                read,
                planned.assessment(),
                planned.plan(),
                options,
                wording,
                new Phrases(options.language()),
                new PriorityWording(wording));
    }

    private static String footer(PlanOptions options, Phrases phrases) {
        var line = options.brand().confidentiality();
        return line.isBlank() ? phrases.say("footer") : line;
    }

    private static List<Block> parts(Subject subject) {
        var parts = new ArrayList<Block>();
        Arrays.stream(PlanSection.values())
                .filter(subject::says)
                .forEach(section -> parts.addAll(part(section, subject)));
        return parts;
    }

    private static List<? extends Block> part(PlanSection section, Subject subject) {
        return switch (section) {
            case COVER -> List.of(CoverPart.of(subject));
            case SUMMARY -> SummaryPart.of(subject);
            case CONTENTS -> List.of(contents(subject));
            case RISK_BY_AREA -> RiskByAreaPart.of(subject);
            case SCORES -> ScoresPart.of(subject);
            case RESPONSIBILITY -> ResponsibilityPart.of(subject);
            case QUICK_WINS -> QuickWinsPart.of(subject);
            case ROADMAP -> RoadmapPart.of(subject);
            case ACTIONS -> ActionsPart.of(subject);
            case ACCEPTED -> AcceptedPart.of(subject);
            case NOT_ANSWERED -> OpenQuestionsPart.of(subject);
            case PEOPLE -> PeoplePart.of(subject);
            case ANSWERS -> AnswersPart.of(subject);
            case ARCHIVE -> ArchivePart.of(subject);
            case METHOD -> MethodPart.of(subject);
        };
    }

    /// Lists areas too where that fits on the page that it begins on.
    private static Block contents(Subject subject) {
        int depth = subject.assessment().areas().size() > FEW_AREAS ? 1 : 2;
        return new Block.Contents(subject.phrases().say("contents"), depth);
    }
}
