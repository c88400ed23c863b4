package dev.parapet.lens.answers;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.Review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The calls that bring the answers to one question set into the AWS tool: one `update-answer` a
/// question, as files for `--cli-input-json`, and a script that makes them. Workload and lens are
/// given to the script: neither is known here. What the review says nothing of is not in the calls,
/// so that the tool keeps it: `list-answers` tells no notes, and a review made of it must not wipe
/// them.
///
/// @param files contents by file name, in the order of the set
/// @param remarks what the tool cannot hold, a line each
public record AwsUpdates(Map<String, Mapping> files, List<String> remarks) {
    public AwsUpdates {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        remarks = List.copyOf(remarks);
    }

    public static AwsUpdates of(Review review, QuestionSet set) {
        var files = new LinkedHashMap<String, Mapping>();
        var remarks = new ArrayList<String>();
        Matching.of(set)
                .map(match -> new Outgoing(review, match))
                .filter(Outgoing::isAnything)
                .forEach(outgoing -> {
                    var id = outgoing.match().questionId();
                    var name =
                            String.format(
                                    Locale.ROOT,
                                    "%03d-%s.json",
                                    files.size() + 1,
                                    id.replaceAll("[^A-Za-z0-9_-]", "_"));
                    files.put(name, update(outgoing));
                    remark(outgoing, remarks);
                });
        return new AwsUpdates(files, remarks);
    }

    static Mapping update(Outgoing outgoing) {
        var match = outgoing.match();
        var updates = new MappingBuilder();
        for (var practice : match.question().practices()) {
            if (outgoing.answer(practice).isAnswered() || !outgoing.notes(practice).isEmpty()) {
                updates.put(match.idOf(practice), update(outgoing, practice));
            }
        }
        var builder = new MappingBuilder().text("QuestionId", match.questionId());
        if (outgoing.saysSelection()) {
            builder.put(
                    "SelectedChoices",
                    Sequence.of(outgoing.selected().stream().map(Text::of).toList()));
        }
        builder.putUnlessEmpty("ChoiceUpdates", updates.build())
                .textUnlessEmpty("Notes", outgoing.notes());
        if (outgoing.saysApplicability()) {
            builder.put("IsApplicable", Flag.of(outgoing.answer().applies()));
        }
        if (outgoing.answer().applicability() instanceof DoesNotApply(var reason, _)) {
            builder.text("Reason", Outgoing.reason(reason));
        }
        return builder.build();
    }

    private static Mapping update(Outgoing outgoing, Practice practice) {
        var state = outgoing.answer(practice).state();
        var builder = new MappingBuilder().text("Status", Outgoing.status(state));
        if (state instanceof NotApplicable(var reason, _)) {
            builder.text("Reason", Outgoing.reason(reason));
        }
        return builder.textUnlessEmpty("Notes", outgoing.notes(practice)).build();
    }

    private static void remark(Outgoing outgoing, List<String> remarks) {
        var id = outgoing.match().question().id();
        if (!outgoing.notes().equals(outgoing.fullNotes())) {
            remarks.add(cut(id, outgoing.fullNotes(), outgoing.notes()));
        }
        var anyAnswered = false;
        for (var practice : outgoing.match().question().practices()) {
            anyAnswered |= outgoing.answer(practice).isAnswered();
            if (!outgoing.notes(practice).equals(outgoing.fullNotes(practice))) {
                remarks.add(
                        cut(
                                id + ", " + practice.id(),
                                outgoing.fullNotes(practice),
                                outgoing.notes(practice)));
            }
            if (outgoing.isPartly(practice)) {
                remarks.add(
                        id + ", " + practice.id() + ": partly in place is sent as not selected");
            }
        }
        if (anyAnswered && outgoing.selected().isEmpty() && outgoing.answer().applies()) {
            remarks.add(id + ": nothing is selected, so the tool may go on calling it unanswered");
        }
    }

    private static String cut(String where, String full, String sent) {
        return "%s: the note is cut from %d to %d characters; the review keeps it all"
                .formatted(where, full.length(), sent.length());
    }

    /// A script that makes the calls, for any shell.
    public String script() {
        var calls = new StringBuilder(HEAD);
        files.keySet().forEach(name -> calls.append("send '").append(name).append("' \"$@\"\n"));
        return calls.toString();
    }

    private static final String HEAD =
            """
            #!/bin/sh
            # Brings the answers in this folder into the AWS Well-Architected Tool, a call a question.
            # What is selected there is replaced by what is selected here; what is not said here stays.
            #
            #   sh update-answers.sh WORKLOAD_ID LENS_ALIAS [options of the aws command]
            #
            # WORKLOAD_ID and LENS_ALIAS are those of your account; list them with
            # aws wellarchitected list-workloads and list-lens-reviews.
            set -eu
            if [ "$#" -lt 2 ]; then
              echo "usage: sh update-answers.sh WORKLOAD_ID LENS_ALIAS [options of the aws command]" >&2
              exit 2
            fi
            workload=$1
            lens=$2
            shift 2
            CDPATH= cd -- "$(dirname -- "$0")"
            send() {
              file=$1
              shift
              echo "$file"
              aws wellarchitected update-answer \\
                --workload-id "$workload" --lens-alias "$lens" \\
                --cli-input-json "file://$file" "$@" >/dev/null
            }
            """;
}
