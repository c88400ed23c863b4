package dev.parapet.questionset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RandomSets;
import dev.parapet.questionset.catalogue.ShippedSets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.LongStream;

/// What is written is read back as it was, so that a review keeps the very set that it was answered
/// against.
class QuestionSetRoundTripTest {
    private final QuestionSetReader reader = new QuestionSetReader();
    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void holdsForEveryShippedSet() {
        for (var set : new ShippedSets().read().sets()) {
            assertThat(readBack(set)).as(set.ref().toString()).isEqualTo(set);
        }
    }

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(longs = {1, 1_000, 2_000, 3_000})
    void holdsForAnySet(long first) {
        LongStream.range(first, first + 100)
                .forEach(seed -> {
                    var set = new RandomSets(seed).set("any-set", "other-set");
                    var bytes = writer.write(QuestionSetWriter.write(set));

                    assertThat(readBack(set)).as("seed %d", seed).isEqualTo(set);
                    assertThat(writer.write(QuestionSetWriter.write(readBack(set))))
                            .as("seed %d", seed)
                            .isEqualTo(bytes);
                });
    }

    private QuestionSet readBack(QuestionSet set) {
        return switch (reader.read("set.json", writer.write(QuestionSetWriter.write(set)))) {
            case Ready<QuestionSet>(var read, _) -> read;
            case Refused<QuestionSet>(var problems) -> throw new AssertionError(problems);
        };
    }
}
