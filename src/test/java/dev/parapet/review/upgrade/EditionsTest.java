package dev.parapet.review.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.upgrade.EditionFacts.Successor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A review of any edition of the pillar goes to any other with each answer where the facts say
/// that it belongs.
class EditionsTest {
    private static final String PILLAR = "aws-security-pillar";
    private static final Catalogue SHIPPED = new ShippedSets().read();
    private static final EditionFacts FACTS = EditionFacts.read();

    /// From one edition to another.
    record Way(String from, String to) {
        boolean isBack() {
            return edition(from).ref().compareTo(edition(to).ref()) > 0;
        }
    }

    static List<String> editions() {
        return FACTS.editions();
    }

    static Stream<Way> ways() {
        return FACTS.editions().stream()
                .flatMap(from -> FACTS.editions().stream().map(to -> new Way(from, to)))
                .filter(way -> !way.from().equals(way.to()));
    }

    static Stream<Way> waysUp() {
        return ways().filter(way -> !way.isBack());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void shipsEachEditionAsItWasPublished(String edition) {
        assertThat(edition(edition).practices())
                .extracting(Practice::key, Practice::id)
                .containsExactlyInAnyOrderElementsOf(
                        FACTS.idsIn(edition).entrySet().stream()
                                .map(entry -> tuple(entry.getKey(), entry.getValue()))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void carriesEachAnswerToThePracticeOfItsKey(Way way) {
        var from = edition(way.from());
        var after = taken(answered(from), way.to());

        assertThat(from.practices().filter(practice -> FACTS.has(way.to(), practice.key())))
                .isNotEmpty()
                .allSatisfy(practice -> {
                    var answer = at(after, practice.key());
                    assertThat(answer.note()).contains(noteOf(practice));
                    assertThat(answer.plan().owner()).contains(ownerOf(practice));
                    assertThat(answer.state()).isNotEqualTo(PracticeState.UNANSWERED);
                });
    }

    @ParameterizedTest
    @MethodSource("waysUp")
    void carriesWhatIsGoneToItsSuccessors(Way way) {
        var from = edition(way.from());
        var after = taken(answered(from), way.to());

        for (var practice : gone(from, way.to())) {
            var successor = FACTS.successorOf(practice.key());
            assertThat(successor.ids()).isNotEmpty();
            for (var id : successor.ids()) {
                assertThat(at(after, keyOf(successor, id)).note())
                        .as("%s, now %s", practice.id(), id)
                        .contains(noteOf(practice));
            }
            assertThat(archived(after, practice.key()).isPresent())
                    .as("a guess is kept whole as well: %s", practice.id())
                    .isEqualTo(successor.confidence() == Confidence.LOW);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void neverTakesAnAnswerToAnotherPracticeOfTheSameId(Way way) {
        var from = edition(way.from());
        var to = edition(way.to());
        var after = taken(answered(from), way.to());

        for (var practice : from.practices().toList()) {
            var namesake = byId(to, practice.id()).filter(other -> isAnother(other, practice));
            namesake.ifPresent(other ->
                    assertThat(at(after, other.key()).note())
                            .as("%s of %s", practice.id(), way)
                            .doesNotContain(noteOf(practice)));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void losesNothing(Way way) {
        var from = edition(way.from());
        var after = taken(answered(from), way.to());

        assertThat(from.practices())
                .allSatisfy(practice -> assertThat(said(after)).contains(noteOf(practice)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void comesHomeAsItLeft(Way way) {
        var before = answered(edition(way.from()));
        var back = taken(taken(before, way.to()), way.from());

        edition(way.from())
                .practices()
                .filter(practice -> FACTS.has(way.to(), practice.key()))
                .filter(practice -> isAlone(practice, way))
                .forEach(practice ->
                        assertThat(at(back, practice.key()))
                                .as(practice.id())
                                .isEqualTo(at(before, practice.key())));
    }

    /// However often a review goes there and back, what it says does not grow.
    @ParameterizedTest
    @MethodSource("waysUp")
    void settlesAfterOneWayThereAndBack(Way way) {
        var once = taken(taken(answered(edition(way.from())), way.to()), way.from());
        var twice = taken(taken(once, way.to()), way.from());

        assertThat(twice.now()).isEqualTo(once.now());
    }

    /// Through every edition, one after the other, each answer comes to where one step takes it.
    @ParameterizedTest
    @CsvSource({"2023.4.10", "2023.10.3"})
    void comesToTheSamePlaceStepByStep(String first) {
        var steps = FACTS.editions().subList(FACTS.editions().indexOf(first) + 1, 4);
        var stepped = answered(edition(first));
        for (var step : steps) {
            stepped = taken(stepped, step);
        }
        var jumped = taken(answered(edition(first)), "2024.11.6");

        for (var practice : edition("2024.11.6").practices().toList()) {
            assertThat(notes(at(stepped, practice.key())))
                    .as(practice.id())
                    .containsExactlyInAnyOrderElementsOf(notes(at(jumped, practice.key())));
        }
    }

    private static List<String> notes(PracticeAnswer answer) {
        return answer.note().lines().filter(line -> !line.isBlank()).toList();
    }

    /// Twelve ids were given to other practices in June 2024, and one in October 2023.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2023.10.3, 2024.6.27, SEC01-BP05 SEC01-BP06 SEC04-BP02 SEC04-BP03 SEC04-BP04 SEC05-BP03 SEC05-BP04 SEC06-BP02 SEC06-BP03 SEC06-BP04 SEC06-BP05 SEC09-BP03
                    2023.4.10, 2023.10.3, SEC10-BP04
                    """)
    void knowsTheIdsThatWereReused(String before, String after, String ids) {
        var then = edition(before);
        var now = edition(after);

        assertThat(
                        then.practices()
                                .filter(practice ->
                                        byId(now, practice.id())
                                                .filter(other ->
                                                        !other.key().equals(practice.key()))
                                                .isPresent())
                                .map(Practice::id))
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    /// Whether a practice of another edition is neither the same one nor one that came of it.
    private static boolean isAnother(Practice other, Practice practice) {
        return !other.key().equals(practice.key())
                && !FACTS.isSuccessor(other, practice)
                && !FACTS.isSuccessor(practice, other);
    }

    /// Whether nothing else was joined with the answer on the way.
    private static boolean isAlone(Practice practice, Way way) {
        return Stream.of(way.from(), way.to())
                .flatMap(edition -> edition(edition).practices())
                .noneMatch(other ->
                        FACTS.isSuccessor(other, practice) || FACTS.isSuccessor(practice, other));
    }

    private static List<Practice> gone(QuestionSet from, String to) {
        return from.practices().filter(practice -> !FACTS.has(to, practice.key())).toList();
    }

    private static String keyOf(Successor successor, String id) {
        return byId(edition(successor.edition()), id).orElseThrow().key();
    }

    private static Optional<Archived> archived(Review review, String key) {
        return review.archive().stream()
                .filter(each ->
                        each instanceof Archived.OfPractice practice && practice.key().equals(key))
                .findFirst();
    }

    private static String said(Review review) {
        var said = new StringBuilder();
        review.answers().practices().values().forEach(answer -> said.append(answer.note()));
        review.archive()
                .forEach(archived -> {
                    if (archived instanceof Archived.OfPractice practice) {
                        said.append(practice.answer().note());
                    }
                });
        return said.toString();
    }

    private static Review taken(Review review, String to) {
        return Upgrade.of(review, edition(to)).apply();
    }

    /// Everything in place, each practice with a note and an owner of its own.
    private static Review answered(QuestionSet set) {
        var review = SampleReviews.review(set);
        for (var practice : set.practices().toList()) {
            var ref = new PracticeRef(PILLAR, practice.key());
            review = new Change.SetState(ref, PracticeState.IN_PLACE).applyTo(review);
            review = new Change.SetNote(ref, noteOf(practice)).applyTo(review);
            review = new Change.SetOwner(ref, ownerOf(practice)).applyTo(review);
        }
        return review;
    }

    private static PracticeAnswer at(Review review, String key) {
        return review.answerTo(new PracticeRef(PILLAR, key));
    }

    private static String noteOf(Practice practice) {
        return "Seen for <" + practice.key() + ">.";
    }

    private static String ownerOf(Practice practice) {
        return "Owner of <" + practice.key() + ">";
    }

    private static Optional<Practice> byId(QuestionSet set, String id) {
        return set.practices().filter(practice -> practice.id().equals(id)).findFirst();
    }

    private static QuestionSet edition(String version) {
        return SHIPPED.named(PILLAR + "@" + version).orElseThrow();
    }
}
