package dev.parapet.desktop.setup;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.NewReview;
import dev.parapet.review.Scope;
import dev.parapet.review.Workload;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// How much a question set asks of a workload.
record Extent(int questions, int practices) {
    /// What a practice takes in a workshop; a rule of thumb.
    private static final int MINUTES_A_PRACTICE = 2;

    private static final int ROUNDED_TO = 5;

    private static final int LONG = 90;
    private static final double HALF_HOUR = 30;

    static final Extent NOTHING = new Extent(0, 0);

    static Extent of(QuestionSet set, Set<ServiceModel> models) {
        var usual = Workload.named("");
        var workload =
                new Workload(
                        usual.name(),
                        usual.purpose(),
                        usual.environment(),
                        usual.accounts(),
                        usual.regions(),
                        usual.dataSensitivity(),
                        usual.owner(),
                        models);
        return new Scope(NewReview.of(workload, List.of(set), Instant.EPOCH))
                .questions()
                .map(asked -> new Extent(1, asked.practices().size()))
                .reduce(NOTHING, Extent::plus);
    }

    Extent plus(Extent other) {
        return new Extent(questions + other.questions, practices + other.practices);
    }

    /// Expected minutes, in steps of five.
    int minutes() {
        return Math.ceilDiv(practices * MINUTES_A_PRACTICE, ROUNDED_TO) * ROUNDED_TO;
    }

    /// Whether it is better said in hours.
    boolean isLong() {
        return minutes() > LONG;
    }

    /// Expected hours, in halves.
    double hours() {
        return Math.round(minutes() / HALF_HOUR) / 2.0;
    }
}
