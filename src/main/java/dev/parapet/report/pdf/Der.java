package dev.parapet.report.pdf;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/// Values in the distinguished encoding rules of ASN.1; X.690, 8 and 10.
final class Der {
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int CONTEXT = 0xA0;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, joined(parts));
    }

    /// A set; its members are put into the order that the rules ask for.
    static byte[] set(byte[]... members) {
        var sorted = members.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return value(SET, joined(sorted));
    }

    /// A constructed value known by its number in the structure around it.
    static byte[] tagged(int number, byte[]... parts) {
        return value(CONTEXT | number, joined(parts));
    }

    static byte[] octets(byte[] bytes) {
        return value(OCTETS, bytes);
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] integer(int number) {
        return integer(BigInteger.valueOf(number));
    }

    /// @param dotted such as 1.2.840.113549.1.7.2; the first two numbers share a byte
    static byte[] identifier(String dotted) {
        var arcs = Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
        var bytes = new ByteArrayOutputStream();
        bytes.write(40 * arcs[0] + arcs[1]);
        for (int i = 2; i < arcs.length; i++) {
            bytes.writeBytes(sevenBits(arcs[i]));
        }
        return value(OBJECT_IDENTIFIER, bytes.toByteArray());
    }

    /// Seven bits a byte, the highest bit set in all but the last.
    private static byte[] sevenBits(int number) {
        int count = Math.max(1, (38 - Integer.numberOfLeadingZeros(number)) / 7);
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int bits = (number >> (7 * (count - 1 - i))) & 0x7F;
            bytes[i] = (byte) (i < count - 1 ? bits | 0x80 : bits);
        }
        return bytes;
    }

    /// What stands in a constructed value, under another tag: for structures that tag implicitly.
    static byte[] content(byte[] value) {
        int first = value[1] & 0xFF;
        return Arrays.copyOfRange(value, first < 0x80 ? 2 : 2 + (first & 0x7F), value.length);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] value(int tag, byte[] content) {
        var all = new ByteArrayOutputStream();
        all.write(tag);
        all.writeBytes(length(content.length));
        all.writeBytes(content);
        return all.toByteArray();
    }

    /// One byte up to 127; above, their count and the bytes of the length.
    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        int count = (39 - Integer.numberOfLeadingZeros(length)) / 8;
        byte[] bytes = new byte[count + 1];
        bytes[0] = (byte) (0x80 | count);
        for (int i = 1; i <= count; i++) {
            bytes[i] = (byte) (length >> (8 * (count - i)));
        }
        return bytes;
    }
}
