package dev.parapet.report.plan;

import dev.parapet.report.Brand;
import dev.parapet.report.pdf.Paper;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How somebody wants a plan.
///
/// @param sections that are written where they have something to say
/// @param length how much of each is said
/// @param language of the fixed text
/// @param paper for formats that have pages
/// @param delivery for formats that carry files, passwords and signatures
/// @param sanitised whether it is for outsiders: without names, accounts and addresses, as is the
///   review that it carries
public record PlanOptions(
        Set<PlanSection> sections,
        Length length,
        Locale language,
        Paper paper,
        Brand brand,
        Delivery delivery,
        boolean sanitised) {
    public PlanOptions {
        sections = Set.copyOf(sections);
    }

    /// How much a plan says.
    public enum Length {
        /// All there is.
        WHOLE,
        /// At most four pages of PDF: what decides, the roadmap, where the risk is.
        SHORT
    }

    /// The whole plan in a language, on the paper of its region.
    public static PlanOptions usual(Locale language) {
        return new PlanOptions(
                PlanSection.usual(),
                Length.WHOLE,
                language,
                Paper.usualIn(language),
                Brand.NONE,
                Delivery.USUAL,
                /* sanitised= */ false);
    }

    public boolean says(PlanSection section) {
        return sections.contains(section);
    }

    public boolean isShort() {
        return length == Length.SHORT;
    }

    public PlanOptions with(PlanSection section) {
        var next = EnumSet.of(section);
        next.addAll(sections);
        return withSections(next);
    }

    public PlanOptions without(PlanSection section) {
        var next = EnumSet.noneOf(PlanSection.class);
        next.addAll(sections);
        next.remove(section);
        return withSections(next);
    }

    public PlanOptions withSections(Set<PlanSection> next) {
        return new PlanOptions(next, length, language, paper, brand, delivery, sanitised);
    }

    public PlanOptions with(Length next) {
        return new PlanOptions(sections, next, language, paper, brand, delivery, sanitised);
    }

    public PlanOptions with(Paper next) {
        return new PlanOptions(sections, length, language, next, brand, delivery, sanitised);
    }

    public PlanOptions in(Locale next) {
        return new PlanOptions(sections, length, next, paper, brand, delivery, sanitised);
    }

    public PlanOptions with(Brand next) {
        return new PlanOptions(sections, length, language, paper, next, delivery, sanitised);
    }

    public PlanOptions with(Delivery next) {
        return new PlanOptions(sections, length, language, paper, brand, next, sanitised);
    }

    /// For outsiders, or for those who take part.
    public PlanOptions sanitised(boolean next) {
        return new PlanOptions(sections, length, language, paper, brand, delivery, next);
    }
}
