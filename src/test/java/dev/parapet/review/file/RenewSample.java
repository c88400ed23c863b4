package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the sample review again, against the question sets as they are shipped now; its answers
 * stay. No test by its name, so that it runs only when asked for.
 */
class RenewSample {
    static final String COMMAND = "mvn test -Dtest=RenewSample";

    private static final Path SAMPLE = Path.of("questionnaires/samples/online-shop.parapet");

    private final ReviewFile files = new ReviewFile();

    @Test
    void renews() throws IOException {
        switch (files.open(SAMPLE)) {
            case Ready<OpenedReview>(var opened, _) -> files.save(renewed(opened.review()), SAMPLE);
            case Refused<OpenedReview>(var problems) -> assertThat(problems).isEmpty();
        }
    }

    private static Review renewed(Review sample) {
        var shipped = new ShippedSets().read();
        return sample.withSets(
                sample.sets().stream().map(set -> shipped.newest(set.id()).orElseThrow()).toList());
    }
}
