package dev.parapet.lens.export;

import dev.parapet.lens.format.ServiceLimits;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives a question what the service wants of one: rules, a "None of these" where it came from no
/// lens, steps for every practice, and at most 15 choices; a longer one is split.
///
/// @param isLens whether the set came from a lens, whose questions stay as they are where they can
record QuestionFit(boolean isLens, Remarks remarks) {

    List<Question> fit(Question question) {
        var complete = withSteps(isLens ? question : withNone(question));
        var parts = split(complete);
        return parts.stream().map(this::withRules).toList();
    }

    private static Question withNone(Question question) {
        if (!question.noneOfThese().isEmpty()) {
            return question;
        }
        var none =
                new NoneChoice(
                        question.id() + "_no",
                        question.key() + "." + Ids.plain(question.key()) + "_no",
                        "None of these");
        return with(question, question.rules(), question.practices(), List.of(none));
    }

    private Question withSteps(Question question) {
        var practices =
                question.practices().stream()
                        .map(p -> isLens ? p : withAllGuidance(p))
                        .map(p -> p.guidance().steps().isEmpty() ? withStep(question, p) : p)
                        .toList();
        return with(question, question.rules(), practices, question.noneOfThese());
    }

    private Practice withStep(Question question, Practice practice) {
        remarks.add(
                question.id() + ", " + practice.id(),
                "has no steps; its title stands in the improvement plan");
        return with(
                practice,
                practice.guidance().why(),
                List.of("Put this in place: " + practice.title()));
    }

    /// What a lens has no field for goes behind the helpful text.
    private static Practice withAllGuidance(Practice practice) {
        var guidance = practice.guidance();
        var why =
                guidance.why()
                        + list("What going wrong looks like:", guidance.signs())
                        + list("What to look at:", guidance.evidence());
        return with(practice, why.strip(), guidance.steps());
    }

    private static String list(String heading, List<String> items) {
        return items.isEmpty() ? "" : "\n\n" + heading + "\n- " + String.join("\n- ", items);
    }

    private static Practice with(Practice practice, String why, List<String> steps) {
        var old = practice.guidance();
        return new Practice(
                practice.id(),
                practice.key(),
                practice.title(),
                practice.risk(),
                practice.effort(),
                new Guidance(why, old.signs(), steps, old.ask(), old.evidence(), old.links()),
                practice.reach(),
                practice.relations());
    }

    private List<Question> split(Question question) {
        var room = Math.max(1, ServiceLimits.CHOICES - question.noneOfThese().size());
        var count = question.practices().size();
        if (count <= room) {
            return List.of(question);
        }
        var parts = (count + room - 1) / room;
        var size = (count + parts - 1) / parts;
        remarks.add(
                question.id(),
                "%d practices are too many; split into %d questions%s"
                        .formatted(
                                count,
                                parts,
                                question.rules().isEmpty()
                                        ? ""
                                        : ", each with the rule that its practices' risks give"));
        var split = new ArrayList<Question>();
        for (var part = 0; part < parts; part++) {
            var practices =
                    question.practices().subList(part * size, Math.min(count, (part + 1) * size));
            split.add(part(question, practices, part + 1, parts));
        }
        return split;
    }

    private static Question part(Question question, List<Practice> practices, int part, int parts) {
        var mark = String.format(Locale.ROOT, " (%d of %d)", part, parts);
        return new Question(
                question.id() + "_" + part,
                question.key() + "_" + part,
                PlainText.cut(question.title(), ServiceLimits.TITLE - mark.length()) + mark,
                question.description(),
                List.of(),
                practices,
                question.noneOfThese());
    }

    private Question withRules(Question question) {
        if (RuleFit.fits(question.rules())) {
            return question;
        }
        if (question.rules().isEmpty()) {
            return with(
                    question,
                    RuleFit.ofPractices(question),
                    question.practices(),
                    question.noneOfThese());
        }
        var joined = RuleFit.joined(question.rules());
        remarks.add(
                question.id(),
                joined.isPresent()
                        ? "its %d rules are joined into one a level; low risk becomes medium"
                                .formatted(question.rules().size())
                        : "its %d rules are too many to join; those that its practices' risks give stand in their place"
                                .formatted(question.rules().size()));
        return with(
                question,
                joined.orElseGet(() -> RuleFit.ofPractices(question)),
                question.practices(),
                question.noneOfThese());
    }

    private static Question with(
            Question question,
            List<RiskRule> rules,
            List<Practice> practices,
            List<NoneChoice> noneOfThese) {
        return new Question(
                question.id(),
                question.key(),
                question.title(),
                question.description(),
                rules,
                practices,
                noneOfThese);
    }
}
