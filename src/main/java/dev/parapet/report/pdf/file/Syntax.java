package dev.parapet.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Grows as numbers, names, strings and references are written to it; ISO 32000-1, 7.3. A space
/// follows each of them.
///
/// It writes to the bytes of its parent itself: thousands of pages are written number by number,
/// and locking for each would take longer than the rest.
public final class Syntax extends ByteArrayOutputStream {
    /// The longest number: a sign, 19 digits, a point, a space.
    private static final int LONGEST = 22;

    /// Of a long without its sign.
    private static final int MOST_DIGITS = 19;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Syntax() {
        this(64);
    }

    /// @param room in bytes, to begin with
    public Syntax(int room) {
        super(room);
    }

    /// Adds what is syntax already.
    ///
    /// @param latin text of Latin-1, as which it is written
    public Syntax raw(String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, buf, count, bytes.length);
        count += bytes.length;
        return this;
    }

    public Syntax integer(int number) {
        makeRoom(LONGEST);
        digits(number, 0);
        return space();
    }

    /// A number of at most two decimals: a hundredth of a point is finer than any printer.
    public Syntax number(double number) {
        return decimal(Math.round(number * 100), 2);
    }

    /// A number of at most four decimals: finer than the 256 shades of a colour.
    public Syntax fine(double number) {
        return decimal(Math.round(number * 10_000), 4);
    }

    /// A reference to an object.
    public Syntax reference(int number) {
        return integer(number).raw("0 R ");
    }

    /// A text for people.
    public Syntax text(String text) {
        if (Ascii.isPrinted(text)) {
            makeRoom(2 * text.length() + 3);
            add('(');
            for (int i = 0; i < text.length(); i++) {
                escaped(text.charAt(i));
            }
            add(')');
            return space();
        }
        return raw("<FEFF").raw(HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE))).raw("> ");
    }

    /// A string of numbers of two bytes each, such as those of glyphs.
    public Syntax codes(CharSequence codes) {
        makeRoom(4 * codes.length() + 3);
        add('(');
        for (int i = 0; i < codes.length(); i++) {
            escaped(codes.charAt(i) >> 8);
            escaped(codes.charAt(i) & 0xFF);
        }
        add(')');
        return space();
    }

    /// Adds what another has.
    public Syntax all(Syntax other) {
        makeRoom(other.count);
        System.arraycopy(other.buf, 0, buf, count, other.count);
        count += other.count;
        return this;
    }

    private void escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                add('\\');
                add(value);
            }
            case '\r' -> {
                add('\\');
                add('r');
            }
            default -> add(value);
        }
    }

    private Syntax decimal(long scaled, int decimals) {
        makeRoom(LONGEST);
        long rest = scaled;
        int left = decimals;
        while (left > 0 && rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        digits(rest, left);
        return space();
    }

    /// Writes from the last digit to the first, into room that is there.
    private void digits(long number, int decimals) {
        long rest = Math.abs(number);
        int end = count + length(rest, decimals) + (number < 0 ? 1 : 0);
        int at = end;
        for (int i = 0; i < decimals; i++) {
            buf[--at] = digit(rest);
            rest /= 10;
        }
        if (decimals > 0) {
            buf[--at] = '.';
        }
        do {
            buf[--at] = digit(rest);
            rest /= 10;
        } while (rest > 0);
        if (number < 0) {
            buf[--at] = '-';
        }
        count = end;
    }

    private static int length(long positive, int decimals) {
        int digits = 1;
        for (long least = 10; digits < MOST_DIGITS && positive >= least; least *= 10) {
            digits++;
        }
        return decimals == 0 ? digits : Math.max(digits, decimals + 1) + 1;
    }

    private static byte digit(long number) {
        return (byte) ('0' + number % 10);
    }

    private Syntax space() {
        makeRoom(1);
        add(' ');
        return this;
    }

    private void add(int value) {
        buf[count++] = (byte) value;
    }

    private void makeRoom(int bytes) {
        if (buf.length - count < bytes) {
            var larger = ByteBuffer.allocate(Math.max(2 * buf.length, count + bytes));
            buf = larger.put(buf, 0, count).array();
        }
    }
}
