package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigInteger;

/// Encodes as another library does.
class DerTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 65535, 65536, 1_000_000})
    void writesLengthsOfEverySize(int length) throws IOException {
        assertThat(Der.octets(new byte[length]))
                .isEqualTo(encoded(new DEROctetString(new byte[length])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.113549.1.7.2", "2.5.4.3", "1.3.127.128.16383.16384", "1.2.0"})
    void writesIdentifiers(String dotted) throws IOException {
        assertThat(Der.identifier(dotted)).isEqualTo(encoded(new ASN1ObjectIdentifier(dotted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "127", "128", "-1", "123456789012345678901234567890"})
    void writesNumbers(String number) throws IOException {
        var value = new BigInteger(number);

        assertThat(Der.integer(value)).isEqualTo(encoded(new ASN1Integer(value)));
    }

    @Test
    void putsTheMembersOfASetInOrder() throws IOException {
        var parts =
                new ASN1Encodable[] {
                    new ASN1Integer(200), new ASN1Integer(3), new DEROctetString(new byte[3])
                };

        assertThat(Der.set(Der.integer(200), Der.integer(3), Der.octets(new byte[3])))
                .isEqualTo(encoded(new DERSet(parts)));
        assertThat(Der.sequence(Der.integer(200), Der.integer(3), Der.octets(new byte[3])))
                .isEqualTo(encoded(new DERSequence(parts)));
    }

    private static byte[] encoded(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }
}
