package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Lines end where the rules of the language say, however that is found out.
class BreaksTest {
    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void areThoseOfTheRules(String tag) {
        var language = Locale.forLanguageTag(tag);
        var breaks = new Breaks(language);
        var random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random);
            assertThat(breaks.of(text)).as(text).containsExactly(byRules(text, language));
        }
    }

    @Test
    void areBehindSpacesInPlainWords() {
        assertThat(new Breaks(Locale.ENGLISH).of("Keys are old.  Rotate them, now. "))
                .containsExactly(5, 9, 15, 22, 28, 33);
    }

    /// Mostly words with a mark here and there, as in a note.
    private static String text(Random random) {
        var alphabet = random.nextInt(4) == 0 ? "ab Z1.,;:-/()'\"&\n" : "abcdeZ    .,;:";
        var text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static int[] byRules(String text, Locale language) {
        var rules = BreakIterator.getLineInstance(language);
        rules.setText(text);
        List<Integer> places = new ArrayList<>();
        for (int next = rules.next(); next != BreakIterator.DONE; next = rules.next()) {
            places.add(next);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
