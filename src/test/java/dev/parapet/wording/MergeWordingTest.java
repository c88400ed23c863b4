package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.merge.Merge;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class MergeWordingTest {
    private final MergeWording words = new MergeWording(new Wording(Locale.ENGLISH));

    @Test
    void saysWhatCameFromEachSideAndWhatIsOpen() {
        assertThat(words.sentence(TwoCopies.merged(), "copy.parapet"))
                .isEqualTo(
                        "Merged with copy.parapet. Taken from it: 1 answer and 1 note. Yours stands"
                                + " in 1 answer. 7 fields are for you to decide.");
    }

    @Test
    void countsMilestonesToo() {
        var theirs = Milestones.keep(TwoCopies.base(), "Kick-off", TwoCopies.NOW);

        assertThat(words.sentence(Merge.of(TwoCopies.base(), theirs), "copy.parapet"))
                .isEqualTo("Merged with copy.parapet. Taken from it: 1 milestone.");
    }

    @Test
    void saysWhereNothingIsNew() {
        assertThat(words.sentence(Merge.of(TwoCopies.ours(), TwoCopies.base()), "old.parapet"))
                .startsWith("Merged with old.parapet. It has nothing new. Yours stands in");
    }
}
