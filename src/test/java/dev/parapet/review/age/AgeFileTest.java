package dev.parapet.review.age;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.parapet.review.age.AgeFile.Opened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class AgeFileTest {
    private static final AgeSeal SEAL = AgeFile.begin(typed("correct horse"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void givesBackWhatWasClosed(int length) {
        var plain = new byte[length];
        new Random(length).nextBytes(plain);

        assertThat(AgeFile.open(SEAL.close(plain), SEAL))
                .isInstanceOfSatisfying(
                        Opened.Plain.class,
                        opened -> assertThat(opened.content().bytes()).isEqualTo(plain));
    }

    @Test
    void opensWithThePassphraseAndWithNoOther() {
        var file = SEAL.close("workload".getBytes(US_ASCII));

        assertThat(AgeFile.open(file, typed("correct horse")))
                .isInstanceOfSatisfying(
                        Opened.Plain.class,
                        opened ->
                                assertThat(opened.content().bytes())
                                        .asString(US_ASCII)
                                        .isEqualTo("workload"));
        assertThat(AgeFile.open(file, typed("wrong horse")))
                .isEqualTo(new Opened.WrongPassphrase());
    }

    @Test
    void closesTheNextStateUnderTheSamePassphraseWithANewKey() {
        var opened = (Opened.Plain) AgeFile.open(SEAL.close(new byte[9]), typed("correct horse"));
        var first = opened.seal().close(new byte[9]);
        var second = opened.seal().close(new byte[9]);

        assertThat(SEAL.isOf(first)).isTrue();
        assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
        assertThat(AgeFile.open(second, SEAL)).isInstanceOf(Opened.Plain.class);
    }

    @Test
    void noticesEveryChangeOfTheContent() {
        var file = SEAL.close(new byte[70_000]);
        var random = new Random(3);
        for (int flip = 0; flip < 50; flip++) {
            var changed = file.clone();
            var at = file.length - 1 - random.nextInt(70_000);
            changed[at] ^= 1;

            assertThat(AgeFile.open(changed, SEAL)).isInstanceOf(Opened.Damaged.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 4_000, 65_600})
    void noticesThatTheEndIsMissing(int bytes) {
        var file = SEAL.close(new byte[70_000]);

        assertThat(AgeFile.open(java.util.Arrays.copyOf(file, file.length - bytes), SEAL))
                .isInstanceOf(Opened.Damaged.class);
    }

    @Test
    void saysThatAFileIsForKeysAndNotForAPassphrase() {
        var file =
                """
                age-encryption.org/v1
                -> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc
                EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U
                --- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0
                """;

        assertThat(AgeFile.open(file.getBytes(US_ASCII), typed("any")))
                .isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    void refusesAWorkFactorThatWouldStopTheMachine() {
        var file =
                """
                age-encryption.org/v1
                -> scrypt bBjlhJVYZeE4aqUdmtRHfw 30
                ZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k
                --- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0
                """;

        assertThat(AgeFile.open(file.getBytes(US_ASCII), typed("any")))
                .isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    void wipesThePassphrase() {
        var characters = "correct horse".toCharArray();
        new Passphrase(characters).close();

        assertThat(characters).containsOnly('\0');
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }
}
