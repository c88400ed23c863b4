package dev.parapet.wording;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Edit;
import dev.parapet.review.Occasion;
import dev.parapet.review.Review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what changed in a review, from what to what.
public final class EditWording {
    private final Wording wording;
    private final ValueWording values;

    public EditWording(Wording wording) {
        this.wording = wording;
        this.values = new ValueWording(wording);
    }

    /// What was done in one go, such as: SEC02-BP01 in place → partly; owner of 12 practices.
    ///
    /// @param review holds the question sets by which things are named
    public String deed(List<Edit> edits, Review review) {
        if (edits.size() == 1) {
            return whole(edits.getFirst(), review);
        }
        var subjects = edits.stream().map(edit -> subject(edit, review)).distinct().toList();
        if (subjects.size() == 1) {
            return wording.say("edit.one", subjects.getFirst(), edits.size());
        }
        var fields = edits.stream().map(this::field).distinct().toList();
        return fields.size() == 1
                ? wording.say("edit.same", fields.getFirst(), subjects.size())
                : wording.say("edit.many", edits.size(), subjects.size());
    }

    /// What made a review another one at a stroke.
    public String deed(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Kept(var name) -> wording.say("occasion.kept", name);
            case Occasion.Upgraded(var to) -> wording.say("occasion.upgraded", to.toString());
            case Occasion.Merged(var with) -> wording.say("occasion.merged", with);
            case Occasion.Decided(var about) -> wording.say("occasion.decided", about);
            case Occasion.BroughtBack(var of) ->
                    wording.say("occasion.brought_back", wording.day(of));
            case Occasion.TakenOver(var from) -> wording.say("occasion.taken_over", from);
            case Occasion.Imported(var from) -> wording.say("occasion.imported", from);
        };
    }

    /// An edit by itself, such as: SEC02-BP01 in place → partly. Long texts are only named.
    public String whole(Edit edit, Review review) {
        var subject = subject(edit, review);
        return switch (edit) {
            case Edit.OfPractice of ->
                    switch (of.field()) {
                        case STATE, PRIVACY -> wording.say("edit.said", subject, change(edit));
                        case NOTE, EVIDENCE -> wording.say("edit.said", subject, field(edit));
                        case SIDE, OWNER, DUE, EFFORT, STATUS ->
                                wording.say("edit.valued", subject, field(edit), change(edit));
                    };
            case Edit.OfQuestion of ->
                    switch (of.field()) {
                        case NOTES -> wording.say("edit.said", subject, field(edit));
                        case PRIVACY, APPLICABILITY, FOLLOW_UP ->
                                wording.say("edit.said", subject, change(edit));
                        case ANSWERED_BY ->
                                wording.say("edit.valued", subject, field(edit), change(edit));
                    };
            case Edit.OfWorkload _, Edit.OfPeople _ -> subject;
            case Edit.OfSets _ -> wording.say("edit.said", subject, change(edit));
        };
    }

    /// From what to what, such as: in place → partly.
    public String change(Edit edit) {
        return wording.say("edit.from_to", before(edit), after(edit));
    }

    /// The value before, in words; a long text is cut.
    public String before(Edit edit) {
        return after(edit.reversed());
    }

    /// The value after, in words; a long text is cut.
    public String after(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice(_, var field, _, var to) -> values.of(field, to);
            case Edit.OfQuestion(_, var field, _, var to) -> values.of(field, to);
            case Edit.OfWorkload(_, var to) -> to.name();
            case Edit.OfPeople(_, var to) -> values.of(to);
            case Edit.OfSets(_, var to) ->
                    to.stream().map(SetRef::toString).collect(Collectors.joining(", "));
        };
    }

    /// What of its subject an edit changes, such as: owner.
    public String field(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice of -> wording.say("practice_field." + term(of.field()));
            case Edit.OfQuestion of -> wording.say("question_field." + term(of.field()));
            case Edit.OfWorkload _ -> wording.say("edit.workload");
            case Edit.OfPeople _ -> wording.say("edit.people");
            case Edit.OfSets _ -> wording.say("edit.sets");
        };
    }

    /// Whose edit it is: a practice or question as it is quoted, or a part of the review.
    public String subject(Edit edit, Review review) {
        return switch (edit) {
            case Edit.OfPractice of -> id(of.practice(), review);
            case Edit.OfQuestion of -> id(of.question(), review);
            case Edit.OfWorkload _, Edit.OfPeople _, Edit.OfSets _ -> field(edit);
        };
    }

    /// A practice as it is quoted; one that no set of the review has, by its key.
    private static String id(PracticeRef ref, Review review) {
        return review.sets().stream()
                .flatMap(set -> set.practices().filter(practice -> set.refOf(practice).equals(ref)))
                .findFirst()
                .map(practice -> practice.id())
                .orElse(ref.key());
    }

    private static String id(QuestionRef ref, Review review) {
        return review.sets().stream()
                .flatMap(set -> set.questions().filter(question -> set.refOf(question).equals(ref)))
                .findFirst()
                .map(question -> question.id())
                .orElse(ref.key());
    }

    private static String term(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
