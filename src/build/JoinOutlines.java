import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins the outlines of a TrueType font that overlap. Where text is scaled, JavaFX on Linux leaves
/// holes where two outlines lie over each other, so that an enlarged t loses its crossing.
///
/// `java src/build/JoinOutlines.java src/main/resources/dev/parapet/fonts/Inter-*.ttf`, once after
/// the fonts are replaced. Other tables stay as they are; the fonts carry no hinting.
final class JoinOutlines {
    /// What rounding leaves over, in square units of the font.
    private static final double NOTHING = 200;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();
    private final int version;
    private final List<ByteBuffer> glyphs = new ArrayList<>();
    private int joined;

    private JoinOutlines(ByteBuffer font) {
        version = font.getInt(0);
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            var tag = new byte[4];
            font.get(at, tag);
            tables.put(
                    new String(tag, java.nio.charset.StandardCharsets.US_ASCII),
                    font.slice(font.getInt(at + 8), font.getInt(at + 12)));
        }
    }

    static void main(String... files) throws IOException {
        for (var file : files) {
            var path = Path.of(file);
            var font = new JoinOutlines(ByteBuffer.wrap(Files.readAllBytes(path)));
            font.join();
            Files.write(path, font.bytes());
            IO.println(file + ": " + font.joined + " outlines joined");
        }
    }

    /// Those that others are made of come first, so that most of the others can stay as they are.
    private void join() throws IOException {
        int count = tables.get("maxp").getShort(4) & 0xffff;
        for (int glyph = 0; glyph < count; glyph++) {
            glyphs.add(found(glyph));
        }
        for (boolean isMadeOfOthers : new boolean[] {false, true}) {
            for (int glyph = 0; glyph < count; glyph++) {
                var data = data(glyph);
                if (data.limit() > 0 && data.getShort(0) < 0 == isMadeOfOthers) {
                    joinOne(glyph);
                }
            }
        }
        place();
    }

    private void place() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var places = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        for (var glyph : glyphs) {
            places.putInt(bytes.size());
            bytes.write(copy(glyph).array());
            while (bytes.size() % 4 != 0) {
                bytes.write(0);
            }
        }
        places.putInt(bytes.size());
        var head = copy(tables.get("head"));
        head.putShort(50, (short) 1);
        tables.put("maxp", most());
        tables.put("glyf", ByteBuffer.wrap(bytes.toByteArray()));
        tables.put("loca", places.flip());
        tables.put("head", head);
    }

    /// The largest figures there are: points and contours, of one outline and of one made of
    /// others.
    private ByteBuffer most() {
        var most = copy(tables.get("maxp"));
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            if (data(glyph).limit() > 0) {
                int at = data(glyph).getShort(0) < 0 ? 10 : 6;
                var outline = outline(glyph).getPathIterator(null);
                int points = 0;
                int contours = 0;
                for (; !outline.isDone(); outline.next()) {
                    int kind = outline.currentSegment(new double[6]);
                    points += kind == PathIterator.SEG_QUADTO ? 2 : 1;
                    contours += kind == PathIterator.SEG_CLOSE ? 1 : 0;
                }
                most.putShort(at, (short) Math.max(most.getShort(at), points));
                most.putShort(at + 2, (short) Math.max(most.getShort(at + 2), contours));
            }
        }
        return most;
    }

    private void joinOne(int glyph) throws IOException {
        var outline = outline(glyph);
        var whole = new Area(outline);
        var other = new Path2D.Double(outline);
        other.setWindingRule(Path2D.WIND_EVEN_ODD);
        if (Math.abs(size(whole) - size(new Area(other))) > NOTHING) {
            joined++;
            glyphs.set(glyph, ByteBuffer.wrap(Contours.written(whole, data(glyph))));
        }
    }

    private ByteBuffer data(int glyph) {
        return glyphs.get(glyph).duplicate().rewind();
    }

    private ByteBuffer found(int glyph) {
        boolean isLong = tables.get("head").getShort(50) == 1;
        int begin = place(glyph, isLong);
        return tables.get("glyf").slice(begin, place(glyph + 1, isLong) - begin);
    }

    private int place(int glyph, boolean isLong) {
        var places = tables.get("loca");
        return isLong ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xffff);
    }

    private Path2D.Double outline(int glyph) {
        var data = data(glyph);
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (data.remaining() > 0) {
            int contours = data.getShort();
            data.position(10);
            if (contours < 0) {
                addParts(outline, data);
            } else {
                Contours.read(data, contours, outline);
            }
        }
        return outline;
    }

    private void addParts(Path2D outline, ByteBuffer data) {
        int flags = 0x20;
        while ((flags & 0x20) != 0) {
            flags = data.getShort();
            int part = data.getShort() & 0xffff;
            boolean isWide = (flags & 1) != 0;
            double x = isWide ? data.getShort() : data.get();
            double y = isWide ? data.getShort() : data.get();
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & 8) != 0) {
                xx = yy = part(data);
            } else if ((flags & 0x40) != 0) {
                xx = part(data);
                yy = part(data);
            } else if ((flags & 0x80) != 0) {
                xx = part(data);
                yx = part(data);
                xy = part(data);
                yy = part(data);
            }
            outline.append(
                    outline(part).createTransformedShape(new AffineTransform(xx, yx, xy, yy, x, y)),
                    false);
        }
    }

    private static double part(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }

    private static double size(Shape shape) {
        var at = shape.getPathIterator(null, 0.5);
        var point = new double[6];
        double sum = 0;
        double beginX = 0;
        double beginY = 0;
        double x = 0;
        double y = 0;
        for (; !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                beginX = x = point[0];
                beginY = y = point[1];
                continue;
            }
            double nextX = kind == PathIterator.SEG_CLOSE ? beginX : point[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? beginY : point[1];
            sum += x * nextY - nextX * y;
            x = nextX;
            y = nextY;
        }
        return Math.abs(sum / 2);
    }

    private byte[] bytes() {
        int size = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            size += padded(table.limit());
        }
        var font = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        font.putInt(version).putShort((short) tables.size());
        font.putShort((short) (16 * power));
        font.putShort((short) Integer.numberOfTrailingZeros(power));
        font.putShort((short) (16 * (tables.size() - power)));
        tables.get("head").putInt(8, 0);
        int at = 12 + 16 * tables.size();
        for (var each : tables.entrySet()) {
            var table = each.getValue().duplicate().rewind();
            font.put(each.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            int length = table.remaining();
            font.put(at, table, 0, length);
            font.putInt(sum(font, at, padded(length))).putInt(at).putInt(length);
            at += padded(length);
        }
        int head = font.getInt(12 + 16 * List.copyOf(tables.keySet()).indexOf("head") + 8);
        font.putInt(head + 8, 0xb1b0afba - sum(font, 0, size));
        return font.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }

    private static ByteBuffer copy(ByteBuffer table) {
        var copy = ByteBuffer.allocate(table.limit());
        return copy.put(0, table, 0, table.limit());
    }
}
