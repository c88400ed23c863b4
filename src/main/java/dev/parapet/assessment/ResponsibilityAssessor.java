package dev.parapet.assessment;

import dev.parapet.assessment.Responsibility.Division;
import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Review;
import dev.parapet.review.Scope.Asked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Divides the areas of a review and scores the customer's half of each.
record ResponsibilityAssessor(Review review, Assessment assessment) {

    /// A question in one service model.
    private record InModel(Asked asked, Score score) {
        private boolean isDone() {
            return score.isComplete() && score.earned() == score.possible();
        }
    }

    Responsibility assess() {
        var divisions = review.sets().stream().flatMap(this::divisions).toList();
        var byModel = new EnumMap<ServiceModel, Score>(ServiceModel.class);
        models().filter(model -> isSpokenOf(model, divisions))
                .forEach(model -> byModel.put(model, sum(model, divisions)));
        return new Responsibility(divisions, byModel);
    }

    private Stream<ServiceModel> models() {
        return Arrays.stream(ServiceModel.values()).filter(review.workload().models()::contains);
    }

    private Stream<Division> divisions(QuestionSet set) {
        return set.areas().stream()
                .map(area -> new Division(set, area, shares(set, area)))
                .filter(division -> !division.shares().isEmpty());
    }

    private List<Share> shares(QuestionSet set, Area area) {
        var questions = questions(set, area);
        return models().flatMap(model ->
                        Stream.ofNullable(area.ownership().get(model))
                                .map(ownership -> share(model, ownership, questions)))
                .toList();
    }

    private Share share(ServiceModel model, Ownership ownership, List<Asked> questions) {
        var seen = new HashSet<PracticeRef>();
        var inModel =
                questions.stream()
                        .filter(asked -> practices(asked, model).findAny().isPresent())
                        .map(asked -> new InModel(asked, score(asked, model, seen)))
                        .toList();
        return new Share(
                model,
                ownership,
                inModel.stream().map(InModel::score).reduce(Score.NOTHING_ASKED, Score::plus),
                inModel.stream()
                        .sorted(Comparator.comparing(InModel::isDone))
                        .map(question -> question.asked().ref())
                        .toList());
    }

    private List<Asked> questions(QuestionSet set, Area area) {
        return assessment.questions().stream()
                .map(QuestionAssessment::asked)
                .filter(asked -> asked.set().id().equals(set.id()))
                .filter(asked -> asked.area().id().equals(area.id()))
                .toList();
    }

    private Score sum(ServiceModel model, List<Division> divisions) {
        var seen = new HashSet<PracticeRef>();
        return divisions.stream()
                .filter(division -> division.area().ownership().containsKey(model))
                .flatMap(division -> questions(division.set(), division.area()).stream())
                .map(asked -> score(asked, model, seen))
                .reduce(Score.NOTHING_ASKED, Score::plus);
    }

    /// The practices of a question that were not seen yet; none where the question does not apply.
    private Score score(Asked asked, ServiceModel model, Set<PracticeRef> seen) {
        return review.answerTo(asked.ref()).applies()
                ? practices(asked, model)
                        .filter(practice -> seen.add(asked.refOf(practice)))
                        .map(practice -> score(asked, practice))
                        .reduce(Score.NOTHING_ASKED, Score::plus)
                : Score.NOTHING_ASKED;
    }

    private Score score(Asked asked, Practice practice) {
        return Score.of(
                review.answerTo(asked.refOf(practice)).state(),
                asked.set().weights().of(practice.risk()));
    }

    private static Stream<Practice> practices(Asked asked, ServiceModel model) {
        return asked.practices().stream().filter(practice -> practice.reach().includes(model));
    }

    private static boolean isSpokenOf(ServiceModel model, List<Division> divisions) {
        return divisions.stream()
                .anyMatch(division -> division.area().ownership().containsKey(model));
    }
}
