package dev.parapet.plan.check;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.wording.Bundles;
import dev.parapet.wording.FieldWording;
import dev.parapet.wording.Wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/// Says what is found in a plan.
public final class FindingWording {
    private final Wording wording;
    private final FieldWording fields;
    private final ResourceBundle words;

    public FindingWording(Wording wording) {
        this.wording = wording;
        this.fields = new FieldWording(wording);
        this.words = Bundles.read("dev.parapet.plan.check.check", wording.locale());
    }

    /// One sentence with where it is, such as: SEC02-BP02 Use temporary credentials: its date, 1
    /// March 2026, is past.
    ///
    /// @param sets those of the review
    public String line(Finding finding, List<QuestionSet> sets) {
        return say("line", fields.subject(finding.field(), sets), sentence(finding));
    }

    /// What a finding is about, such as: SEC02-BP02 Use temporary credentials.
    ///
    /// @param sets those of the review
    public String about(Finding finding, List<QuestionSet> sets) {
        return fields.subject(finding.field(), sets);
    }

    /// The title of all findings of this kind.
    public String kind(Finding finding) {
        return say(
                "kind."
                        + switch (finding) {
                            case Finding.DuePast _ -> "due_past";
                            case Finding.NoOwner _ -> "no_owner";
                            case Finding.NoEffort _ -> "no_effort";
                            case Finding.NoReason _ -> "no_reason";
                            case Finding.NotAnswered _ -> "not_answered";
                            case Finding.NoApprover _ -> "no_approver";
                            case Finding.NoExpiry _ -> "no_expiry";
                            case Finding.AcceptanceRunOut _ -> "run_out";
                            case Finding.Placeholder _ -> "placeholder";
                        });
    }

    /// What its kind does not say of a finding; empty where that is all.
    public String detail(Finding finding) {
        return switch (finding) {
            case Finding.DuePast(_, var due) -> wording.day(due);
            case Finding.AcceptanceRunOut(_, var last) -> wording.day(last);
            case Finding.NotAnswered(_, var answered, var asked) ->
                    say("not_answered", answered, asked);
            case Finding.Placeholder(var field, var found) ->
                    say("line", fields.name(field), found);
            case Finding.NoOwner _, Finding.NoEffort _, Finding.NoReason _ -> "";
            case Finding.NoApprover _, Finding.NoExpiry _ -> "";
        };
    }

    private String sentence(Finding finding) {
        return switch (finding) {
            case Finding.DuePast(_, var due) -> say("due_past", wording.day(due));
            case Finding.NoOwner _ -> say("no_owner");
            case Finding.NoEffort _ -> say("no_effort");
            case Finding.NoReason _ -> say("no_reason");
            case Finding.NotAnswered(_, var answered, var asked) ->
                    say("not_answered", answered, asked);
            case Finding.NoApprover _ -> say("no_approver");
            case Finding.NoExpiry _ -> say("no_expiry");
            case Finding.AcceptanceRunOut(_, var last) -> say("run_out", wording.day(last));
            case Finding.Placeholder(var field, var found) ->
                    say("placeholder", fields.name(field), found);
        };
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), wording.locale()).format(values);
    }
}
