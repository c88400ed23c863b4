package dev.parapet.review.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status.Accepted;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Stamp;
import dev.parapet.review.Workload;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class SanitisedCopyTest {
    private static final PracticeRef PRACTICE = new PracticeRef("s", "a");
    private static final QuestionRef QUESTION = new QuestionRef("s", "q");
    private static final Map<Trace, String> WORDS =
            Arrays.stream(Trace.values())
                    .collect(Collectors.toMap(Function.identity(), trace -> "[" + trace + "]"));
    private static final StandIns STAND_INS = new StandIns(number -> "Person " + number, WORDS);
    private static final Review REVIEW =
            new Change.SetPeople(new People("Ana Silva", List.of("Ben", "Platform lead", "王小明")))
                    .applyTo(
                            SampleReviews.review(
                                    SampleReviews.set("s", SampleReviews.question("q", "HM"))));

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:iam::111122223333:role/Admin may do all | [ARN] may do all",
                "see https://wiki.corp.example/a?b=c, page 2 | see [LINK] page 2",
                "s3://logs/2026 is open | [LINK] is open",
                "ask night.desk@corp.example | ask [E_MAIL]",
                "key AKIAIOSFODNN7EXAMPLE | key [ACCESS_KEY]",
                "role AROADBQP57FF2AEXAMPLE | role [ACCESS_KEY]",
                "10.0.4.17 and 10.0.0.0/8 | [ADDRESS] and [ADDRESS]",
                "from fe80::1 to 2001:db8::/32 | from [ADDRESS] to [ADDRESS]",
                "db.prod.internal answers | [HOST] answers",
                "db7.eu-west-1.rds.amazonaws.com | [HOST]",
                "on ip-10-0-4-17 | on [HOST]",
                "account 111122223333. | account [ACCOUNT].",
                "account 1111-2222-3333 | account [ACCOUNT]",
                "logs-111122223333-eu | logs-[ACCOUNT]-eu",
                "i-0abc12345def67890 in vpc-0a1b2c3d | [RESOURCE] in [RESOURCE]"
            })
    void takesOut(String typed, String left) {
        assertThat(noted(typed)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open to 0.0.0.0/0 and ::/0.",
                "At 12:30:45 on 2026-03-02, version 1.2.3.",
                "AWS::S3::Bucket and std::string stay.",
                "Read https://docs.aws.amazon.com/IAM/latest/UserGuide/ first.",
                "Node.js, file.txt, e.g. this, done.Next",
                "1111 2222 3333 and 12345678901 and 1234567890123",
                "The platform team leads; security is benign."
            })
    void keeps(String typed) {
        assertThat(noted(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Silva said so | Person 1 said so",
                "ana  silva said so | Person 1 said so",
                "Silva’s key, Silvas key | Person 1’s key, Person 1s key",
                "(Ben) but not Benedict | (Person 2) but not Benedict",
                "The platform lead and a platform | The Person 3 and a platform",
                "王小明说 | Person 4说"
            })
    void takesNamesOut(String typed, String left) {
        assertThat(noted(typed)).isEqualTo(left);
    }

    static Stream<Change> namings() {
        var workload = REVIEW.workload();
        return Stream.of(
                new Change.SetOwner(PRACTICE, "Cleo Moreau"),
                new Change.SetStatus(PRACTICE, new Accepted("", "Cleo Moreau", Due.NOT_SET)),
                new Change.SetAnsweredBy(QUESTION, "Ben, Cleo Moreau"),
                new Change.SetPeople(new People("Cleo Moreau", List.of())),
                new Change.SetPeople(new People("", List.of("Cleo Moreau (Acme)"))),
                new Change.SetWorkload(
                        new Workload(
                                workload.name(),
                                "",
                                workload.environment(),
                                List.of(),
                                List.of(),
                                workload.dataSensitivity(),
                                "Cleo Moreau",
                                workload.models())));
    }

    @ParameterizedTest
    @MethodSource("namings")
    void whoeverIsNamedAnywhereIsNamedInNoText(Change naming) {
        var named = naming.applyTo(REVIEW);
        var renamed = REVIEW.signed(named, new Stamp("", Instant.EPOCH));
        var told = REVIEW.withHistory(renamed.history());
        var kept = Milestones.keep(named, "Kept", Instant.EPOCH).with(REVIEW.now());

        assertThat(Stream.of(named, told, kept))
                .allSatisfy(review ->
                        assertThat(noted(review, "Moreau and Cleo Moreau"))
                                .doesNotContain("Moreau", "Cleo"));
    }

    @Test
    void thePeopleStandWhereTheyStood() {
        var owned = new Change.SetOwner(PRACTICE, "Ben, Ana Silva").applyTo(REVIEW);
        var copy = SanitisedCopy.of(owned, STAND_INS);

        assertThat(copy.people())
                .isEqualTo(new People("Person 1", List.of("Person 2", "Person 3", "Person 4")));
        assertThat(copy.answerTo(PRACTICE).plan().owner()).isEqualTo("Person 2, Person 1");
    }

    @Test
    void whatGoesOnBehindARoleBelongsToIt() {
        var owned = new Change.SetOwner(PRACTICE, "Lead developer, orders").applyTo(REVIEW);

        assertThat(noted(owned, "20,000 orders a day")).isEqualTo("20,000 orders a day");
        assertThat(SanitisedCopy.of(owned, STAND_INS).answerTo(PRACTICE).plan().owner())
                .isEqualTo("Person 5");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsFileHoldsNoSecret(int seed) {
        var file = new ReviewFile().toBytes(SanitisedCopy.of(PlantedReview.of(seed), STAND_INS));

        assertThat(PlantedReview.secrets())
                .filteredOn(new String(file, StandardCharsets.UTF_8)::contains)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itOpensAndItsMilestonesHold(int seed) {
        var review = PlantedReview.of(seed);
        var copy = SanitisedCopy.of(review, STAND_INS);

        assertThat(new ReviewFile().open("copy", new ReviewFile().toBytes(copy)).problems())
                .isEmpty();
        assertThat(copy.milestones()).hasSameSizeAs(review.milestones());
        for (var i = 0; i < copy.milestones().size(); i++) {
            assertThat(Milestones.holds(copy.milestones(), i)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itAnswersTheSame(int seed) {
        var review = PlantedReview.of(seed);
        var copy = SanitisedCopy.of(review, STAND_INS);

        assertThat(review.answers().practices())
                .allSatisfy((at, answer) -> {
                    var left = copy.answerTo(at);
                    assertThat(left.state().getClass()).isEqualTo(answer.state().getClass());
                    assertThat(left.plan().owner().isBlank())
                            .isEqualTo(answer.plan().owner().isBlank());
                    assertThat(left.evidence()).hasSameSizeAs(answer.evidence());
                });
    }

    @Test
    void isNotTheReview() {
        var copy = SanitisedCopy.of(REVIEW, STAND_INS);

        assertThat(copy.id()).isNotEqualTo(REVIEW.id());
        assertThat(copy).isEqualTo(SanitisedCopy.of(REVIEW, STAND_INS));
    }

    private static String noted(String typed) {
        return noted(REVIEW, typed);
    }

    private static String noted(Review review, String typed) {
        var noted = new Change.SetNote(PRACTICE, typed).applyTo(review);
        return SanitisedCopy.of(noted, STAND_INS).answerTo(PRACTICE).note();
    }
}
