package dev.parapet.bench.method;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.bench.content.MadeReviews;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What all answers come to, at once and after one answer changed, beside looking every answer up
/// once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class Scoring {
    @Param({"100", "1000", "10000"})
    private int practices;

    private final List<PracticeRef> refs = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private Review review = MadeReviews.of(1);
    private Review answered = review;
    private Assessment before = Assessor.assess(review);

    @Setup
    public void answer() {
        review = MadeReviews.of(practices);
        var set = review.sets().getFirst();
        set.practices().map(set::refOf).forEach(refs::add);
        before = Assessor.assess(review);
        var middle = refs.get(refs.size() / 2);
        var state =
                review.answerTo(middle).state() instanceof PracticeState.InPlace
                        ? PracticeState.PARTLY
                        : PracticeState.IN_PLACE;
        answered = new Change.SetState(middle, state).applyTo(review);
        edits.addAll(Edit.between(review.now(), answered.now()));
    }

    @Benchmark
    public Assessment parapet() {
        return Assessor.assess(review);
    }

    @Benchmark
    public Assessment afterOneAnswer() {
        return Assessor.reassess(before, answered, edits);
    }

    @Benchmark
    public ImprovementPlan plan() {
        return ImprovementPlan.of(review, MadeReviews.DAY);
    }

    @Benchmark
    public int reference() {
        int given = 0;
        for (var ref : refs) {
            given +=
                    review.answers()
                                    .practices()
                                    .getOrDefault(ref, PracticeAnswer.EMPTY)
                                    .isAnswered()
                            ? 1
                            : 0;
        }
        return given;
    }
}
