package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.upgrade.Upgrade;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class UpgradeWordingTest {
    private static final Catalogue SHIPPED = new ShippedSets().read();

    @ParameterizedTest
    @CsvSource({
        "en, 2023.10.3, 2024.11.6, Before upgrade to 2024.11.6",
        "en, 2024.11.6, 2023.10.3, Before going back to 2023.10.3",
        "de, 2023.10.3, 2024.11.6, Vor dem Wechsel zu 2024.11.6",
        "es, 2024.11.6, 2023.10.3, Antes de volver a 2023.10.3"
    })
    void theMilestoneIsCalledInTheLanguageOfWhoeverUpgrades(
            String language, String from, String to, String name) {
        var review =
                SampleReviews.review(SHIPPED.named("aws-security-pillar@" + from).orElseThrow());
        var upgrade = Upgrade.of(review, SHIPPED.named("aws-security-pillar@" + to).orElseThrow());
        var words = new UpgradeWording(new Wording(Locale.forLanguageTag(language)));

        assertThat(words.milestone(upgrade)).isEqualTo(name);
    }
}
