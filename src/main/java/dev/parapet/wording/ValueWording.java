package dev.parapet.wording;

import dev.parapet.questionset.Effort;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.Evidence;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Provenance;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.QuestionField;

import java.util.List;
import java.util.stream.Stream;

/// Says one part of an answer in a few words, as they stand within a sentence.
final class ValueWording {
    private static final int LONGEST = 60;

    private final Wording wording;
    private final Wording inside;

    ValueWording(Wording wording) {
        this.wording = wording;
        this.inside = wording.inside();
    }

    String of(PracticeField field, PracticeAnswer answer) {
        var plan = answer.plan();
        return switch (field) {
            case STATE -> state(answer);
            case NOTE -> quoted(answer.note());
            case PRIVACY -> privacy(answer.privateNote());
            case EVIDENCE -> evidence(answer.evidence());
            case SIDE -> inside.side(answer.side());
            case OWNER -> text(plan.owner());
            case DUE ->
                    plan.due() instanceof Due.On
                            ? wording.due(plan.due())
                            : wording.say("value.nothing");
            case EFFORT -> effort(plan.effort());
            case STATUS -> inside.status(plan.status());
        };
    }

    String of(QuestionField field, QuestionAnswer answer) {
        return switch (field) {
            case APPLICABILITY ->
                    answer.applicability() instanceof DoesNotApply(var reason, var detail)
                            ? exempted(wording.say("value.does_not_apply"), reason, detail)
                            : wording.say("value.applies");
            case NOTES -> quoted(answer.notes());
            case PRIVACY -> privacy(answer.privateNotes());
            case ANSWERED_BY -> text(answer.answeredBy());
            case FOLLOW_UP ->
                    wording.say(answer.followUp() ? "value.follow_up" : "value.no_follow_up");
        };
    }

    private String privacy(boolean isPrivate) {
        return wording.say(isPrivate ? "value.private" : "value.not_private");
    }

    String of(People people) {
        return text(
                String.join(
                        wording.say("list.between"),
                        Stream.of(
                                        Stream.of(people.reviewer()),
                                        people.present().stream(),
                                        people.parked().stream())
                                .flatMap(each -> each)
                                .filter(name -> !name.isBlank())
                                .toList()));
    }

    private String state(PracticeAnswer answer) {
        var state = inside.state(answer.state());
        var said =
                answer.state() instanceof NotApplicable(var reason, var detail)
                        ? exempted(state, reason, detail)
                        : state;
        return switch (answer.provenance()) {
            case Provenance.Given() -> said;
            case Provenance.Carried(_, var practice, var look) ->
                    wording.say(look ? "value.look_again" : "value.carried", said, practice);
            case Provenance.TakenOver(var from, _) -> wording.say("value.taken_over", said, from);
        };
    }

    private String exempted(String state, Exemption reason, String detail) {
        var why =
                Stream.of(
                                reason == Exemption.NOT_GIVEN ? "" : inside.exemption(reason),
                                detail.isBlank() ? "" : quoted(detail))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return why.isEmpty()
                ? state
                : wording.say(
                        "value.because", state, String.join(wording.say("list.between"), why));
    }

    private String evidence(List<Evidence> evidence) {
        return text(
                cut(
                        String.join(
                                wording.say("list.between"),
                                evidence.stream().map(ValueWording::name).toList())));
    }

    private static String name(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> text;
            case Evidence.Page(var title, var url) -> title.isBlank() ? url.toString() : title;
            case Evidence.File(var name, _) -> name;
        };
    }

    private String effort(EffortEstimate estimate) {
        return estimate == EffortEstimate.AS_RATED
                ? wording.say("value.as_rated")
                : inside.effort(estimate.or(Effort.SMALL));
    }

    private String quoted(String text) {
        return text.isBlank() ? text(text) : wording.say("quoted", cut(text));
    }

    private String text(String text) {
        return text.isBlank() ? wording.say("value.nothing") : cut(text);
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
