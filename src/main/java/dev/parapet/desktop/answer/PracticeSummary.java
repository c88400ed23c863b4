package dev.parapet.desktop.answer;

import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in one line what is kept with a practice that is not in focus.
final class PracticeSummary {
    private static final int NOTE = 160;

    private final Setting setting;

    PracticeSummary(Setting setting) {
        this.setting = setting;
    }

    /// Empty where nothing is kept.
    String of(PracticeAnswer answer) {
        return Stream.of(
                        reason(answer),
                        shortened(answer.note()),
                        answer.plan().owner(),
                        due(answer.plan().due()),
                        answer.side() == Side.NOT_SAID ? "" : setting.wording().side(answer.side()),
                        evidence(answer.evidence().size()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(setting.text("between")));
    }

    private String reason(PracticeAnswer answer) {
        if (!(answer.state() instanceof NotApplicable(var reason, var detail))) {
            return "";
        }
        if (reason == Exemption.NOT_GIVEN && !detail.isBlank()) {
            return detail;
        }
        var named = setting.wording().exemption(reason);
        return detail.isBlank() ? named : setting.text("exemption.detailed", named, detail);
    }

    private String due(Due due) {
        return switch (due) {
            case Due.NotSet() -> "";
            case Due.On _ -> setting.text("due.short", setting.wording().due(due));
        };
    }

    private String evidence(int count) {
        return count == 0 ? "" : setting.text("evidence.count", count);
    }

    private static String shortened(String note) {
        var line = note.strip().replaceAll("\\s+", " ");
        return line.length() <= NOTE ? line : line.substring(0, NOTE).strip() + "…";
    }
}
