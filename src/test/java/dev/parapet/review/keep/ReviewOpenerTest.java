package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.keep.FoundReview.Damaged;
import dev.parapet.review.keep.ReviewOpener.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class ReviewOpenerTest {
    @TempDir private Path folder = Path.of("");

    private final Shop shop;
    private Path file = Path.of("");

    ReviewOpenerTest() throws IOException {
        shop = new Shop();
    }

    @BeforeEach
    void save() throws IOException {
        file = shop.file(folder, 1);
        var keeper = Shop.keeper(file);
        keeper.save(shop.state(2));
        keeper.save(shop.state(3));
    }

    /// What happens to files.
    enum Harm {
        TRUNCATED {
            @Override
            byte[] of(byte[] content) {
                return Arrays.copyOf(content, content.length / 2);
            }
        },
        EMPTIED {
            @Override
            byte[] of(byte[] content) {
                return new byte[0];
            }
        },
        ZERO_FILLED {
            @Override
            byte[] of(byte[] content) {
                return new byte[content.length];
            }
        },
        TAIL_ZERO_FILLED {
            @Override
            byte[] of(byte[] content) {
                return Arrays.copyOf(Arrays.copyOf(content, content.length - 600), content.length);
            }
        },
        NOISE {
            @Override
            byte[] of(byte[] content) {
                new Random(1).nextBytes(content);
                return content;
            }
        };

        abstract byte[] of(byte[] content);
    }

    @ParameterizedTest
    @EnumSource
    void opensTheLastGoodVersionOfADamagedFile(Harm harm) throws IOException {
        var damagedContent = harm.of(Files.readAllBytes(file));
        Files.write(file, damagedContent);

        var found = Shop.open(file);

        assertThat(Shop.numberOf(found.review())).isEqualTo(3);
        assertThat(found.condition())
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> {
                            assertThat(damaged.version().kept()).isEqualTo(Shop.NOW);
                            assertThat(damaged.problems()).isNotEmpty();
                        });
        assertThat(file).hasBinaryContent(damagedContent);
    }

    /// A flipped bit that leaves the JSON whole changes an answer and nobody can tell; one that
    /// breaks it opens the version. Never does the program fail.
    @Test
    void opensSomethingWhateverBitIsFlipped() throws IOException {
        var content = Files.readAllBytes(file);
        var random = new Random(7);
        for (int flip = 0; flip < 200; flip++) {
            var flipped = content.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);

            assertThat(new ReviewOpener().open(file)).isInstanceOf(Outcome.Found.class);
        }
    }

    @Test
    void goesBackFurtherWhereTheNewestVersionIsDamagedToo() throws IOException {
        Files.writeString(file, "{");
        Files.writeString(new Versions(file).list().getFirst().file(), "{");

        assertThat(Shop.numberOf(Shop.open(file).review())).isEqualTo(2);
    }

    @Test
    void countsTheAnswersThatCanBeMadeOut() throws IOException {
        Files.writeString(
                file,
                """
                {"answers": {"a": {"state" : "in-place"}, "b": {"state" : "unanswered"},
                 "c": {"state" : "partly"
                """);

        assertThat(Shop.open(file).condition())
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> assertThat(damaged.answersReadable()).isEqualTo(2));
    }

    @Test
    void refusesWhatIsNoReviewAndNeverWas() throws IOException {
        var other = Files.writeString(folder.resolve("other.parapet"), "{");

        assertThat(new ReviewOpener().open(other)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void opensAFileOfANewerParapetToRead() throws IOException {
        var newer =
                new String(shop.bytes(5), UTF_8).replace("parapet/review/1", "parapet/review/9");
        Files.writeString(file, newer);

        assertThat(Shop.open(file).readOnly()).isTrue();
        assertThat(Shop.open(file).condition()).isEqualTo(new FoundReview.Sound());
    }

    @Test
    void asksForThePassphraseAndSaysWhenItIsWrong() throws IOException {
        encrypt("correct horse");

        assertThat(new ReviewOpener().open(file)).isEqualTo(new Outcome.NeedsPassphrase());
        assertThat(new ReviewOpener().open(file, typed("wrong horse")))
                .isEqualTo(new Outcome.WrongPassphrase());
        assertThat(new ReviewOpener().open(file, typed("correct horse")))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(Shop.numberOf(found.review().review())).isEqualTo(4));
    }

    @Test
    void opensTheLastGoodVersionOfADamagedEncryptedFile() throws IOException {
        encrypt("correct horse");
        var content = Files.readAllBytes(file);
        content[content.length - 40] ^= 1;
        Files.write(file, content);

        assertThat(new ReviewOpener().open(file)).isEqualTo(new Outcome.NeedsPassphrase());
        assertThat(new ReviewOpener().open(file, typed("correct horse")))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> {
                            assertThat(found.review().condition()).isInstanceOf(Damaged.class);
                            assertThat(Shop.numberOf(found.review().review())).isEqualTo(4);
                        });
    }

    @Test
    void asksForThePassphraseOfTheVersionsWhereAnEncryptedFileIsZeroFilled() throws IOException {
        encrypt("correct horse");
        Files.write(file, new byte[4000]);

        assertThat(new ReviewOpener().open(file)).isEqualTo(new Outcome.NeedsPassphrase());
    }

    @Test
    void leavesNoPlainTextBesideAnEncryptedReview() throws IOException {
        encrypt("correct horse");

        try (var files = Files.walk(folder)) {
            for (var any : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(any), UTF_8))
                        .as(any.toString())
                        .doesNotContain("Shop", "state");
            }
        }
        assertThat(new Versions(file).list()).hasSize(3);
    }

    private void encrypt(String passphrase) throws IOException {
        try (var typed = typed(passphrase)) {
            var sealed = new Protection.Sealed(AgeFile.begin(typed));
            assertThat(Shop.keeper(file).protectWith(sealed, shop.state(4)))
                    .isEqualTo(new Kept.InPlace());
        }
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }
}
