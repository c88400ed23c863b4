package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.report.brand.BrandFile;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanOptions.Length;
import dev.parapet.report.plan.PlanSection;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

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

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = "a brand file: name, logo, accent, line at the foot, language")
    private List<Path> brands = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "the language of the plan's own words, such as en")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--sanitised",
            description =
                    "leaves out names, account ids, addresses and private notes, in the review that"
                            + " a PDF carries too")
    private boolean sanitised;

    PlanOptions options() throws IOException, WrongInput {
        var options = branded(PlanOptions.usual(Locale.ENGLISH).with(paper));
        for (var section : with) {
            options = options.with(section);
        }
        for (var section : without) {
            options = options.without(section);
        }
        options = languages.isEmpty() ? options : options.in(language(languages.getLast()));
        return options.with(brief ? Length.SHORT : Length.WHOLE).sanitised(sanitised);
    }

    private PlanOptions branded(PlanOptions options) throws IOException, WrongInput {
        if (brands.isEmpty()) {
            return options;
        }
        return switch (BrandFile.read(brands.getLast(), PlanFile.LANGUAGE_NAMES)) {
            case Ready<BrandFile>(BrandFile(var brand, var language), _) ->
                    language.equals(Locale.ROOT)
                            ? options.with(brand)
                            : options.with(brand).in(language);
            case Refused<BrandFile>(var problems) -> throw WrongInput.of(problems);
        };
    }

    private static Locale language(String tag) throws WrongInput {
        return Optional.ofNullable(PlanFile.LANGUAGE_NAMES.get(tag))
                .orElseThrow(() ->
                        new WrongInput(
                                "--language "
                                        + tag
                                        + ": no plan is written in it; there are "
                                        + String.join(
                                                ", ",
                                                new TreeSet<>(PlanFile.LANGUAGE_NAMES.keySet()))));
    }
}
