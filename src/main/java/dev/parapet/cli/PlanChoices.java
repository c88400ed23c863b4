package dev.parapet.cli;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanOptions.Length;
import dev.parapet.report.plan.PlanSection;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How somebody at the command line wants a plan.
final class PlanChoices {
    @Option(
            names = "--short",
            description = "at most four pages: what decides, where the risk is, the roadmap")
    private boolean brief;

    @Option(
            names = "--without",
            paramLabel = "SECTION",
            split = ",",
            converter = SectionName.class,
            description = "leaves sections out, such as answers,method")
    private List<PlanSection> without = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "SECTION",
            split = ",",
            converter = SectionName.class,
            description = "adds sections, such as cover")
    private List<PlanSection> with = new ArrayList<>();

    @Option(
            names = "--paper",
            defaultValue = "A4",
            description = "A4 or LETTER; without it ${DEFAULT-VALUE}")
    private Paper paper = Paper.A4;

    PlanOptions options() {
        var options = PlanOptions.usual(Locale.ENGLISH).with(paper);
        for (var section : with) {
            options = options.with(section);
        }
        for (var section : without) {
            options = options.without(section);
        }
        return options.with(brief ? Length.SHORT : Length.WHOLE);
    }
}
