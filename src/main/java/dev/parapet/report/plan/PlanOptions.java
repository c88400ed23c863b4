package dev.parapet.report.plan;

import dev.parapet.questionset.catalogue.Translations;
import dev.parapet.report.Brand;
import dev.parapet.report.pdf.Paper;
import dev.parapet.review.Review;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
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
/// @param folder where translations of question sets may lie, beside those that are shipped
public record PlanOptions(
        Set<PlanSection> sections,
        Length length,
        Locale language,
        Paper paper,
        Brand brand,
        Delivery delivery,
        boolean sanitised,
        Optional<Path> folder) {
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
                /* sanitised= */ false,
                Optional.empty());
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
        return new PlanOptions(next, length, language, paper, brand, delivery, sanitised, folder);
    }

    public PlanOptions with(Length next) {
        return new PlanOptions(sections, next, language, paper, brand, delivery, sanitised, folder);
    }

    public PlanOptions with(Paper next) {
        return new PlanOptions(
                sections, length, language, next, brand, delivery, sanitised, folder);
    }

    public PlanOptions in(Locale next) {
        return new PlanOptions(sections, length, next, paper, brand, delivery, sanitised, folder);
    }

    public PlanOptions with(Brand next) {
        return new PlanOptions(
                sections, length, language, paper, next, delivery, sanitised, folder);
    }

    public PlanOptions with(Delivery next) {
        return new PlanOptions(sections, length, language, paper, brand, next, sanitised, folder);
    }

    /// For outsiders, or for those who take part.
    public PlanOptions sanitised(boolean next) {
        return new PlanOptions(sections, length, language, paper, brand, delivery, next, folder);
    }

    /// With the translations of question sets that lie beside a file.
    public PlanOptions beside(Path file) {
        var next = Optional.ofNullable(file.toAbsolutePath().getParent());
        return new PlanOptions(sections, length, language, paper, brand, delivery, sanitised, next);
    }

    /// A review with its question sets in the language of the plan, as far as they are translated.
    Review read(Review review) {
        var translations =
                folder.map(lying -> Translations.into(language, lying))
                        .orElseGet(() -> Translations.into(language));
        return review.withSets(translations.of(review.sets()));
    }
}
