package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.catalogue.Translations;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.review.Change;
import dev.parapet.review.NewReview;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The pillar as a German reads it, in the window and in the plan.
class ReadingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String TEMPORARY = "Temporäre Anmeldeinformationen verwenden";

    private final PracticeRef temporary =
            new PracticeRef("aws-security-pillar", "sec_identities_unique");
    private final Review review =
            NewReview.of(Workload.named("Shop"), List.of(SampleReview.pillar()), NOW);
    private final ReviewSession session =
            new ReviewSession(
                    review,
                    Path.of("shop.parapet"),
                    false,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new Person(() -> "", Translations.into(Locale.GERMANY)::of));

    @Test
    void whatIsShownIsInTheLanguageOfThePerson() {
        session.change(new Change.SetState(temporary, PracticeState.NOT_IN_PLACE));

        assertThat(session.assessment().get().questions().get(1).asked().question().title())
                .isEqualTo("Wie weisen Menschen und Maschinen nach, wer sie sind?");
        assertThat(session.plan().getValue().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.practice().title()).isEqualTo(TEMPORARY));
    }

    @Test
    void whatIsSavedIsAsTheSetWasWritten() {
        session.change(new Change.SetState(temporary, PracticeState.NOT_IN_PLACE));
        session.undo();
        session.redo();

        assertThat(session.review().get().sets()).isEqualTo(review.sets());
        assertThat(session.shown().sets()).isNotEqualTo(review.sets());
        assertThat(session.shown().answers()).isEqualTo(session.review().get().answers());
    }

    @Test
    void aPlanSpeaksItsOwnLanguageWhateverThatOfTheWindow() {
        session.change(new Change.SetState(temporary, PracticeState.NOT_IN_PLACE));

        assertThat(planIn("de")).contains(TEMPORARY, "Wie weisen Menschen und Maschinen nach");
        assertThat(planIn("es")).contains("Usar credenciales temporales");
        assertThat(planIn("en")).contains("Use temporary credentials");
    }

    private String planIn(String language) {
        var options = PlanOptions.usual(Locale.forLanguageTag(language));
        var day = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        return new PlanSource(session.review().get(), day, options).report().toString();
    }
}
