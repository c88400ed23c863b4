import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The outlines of one letter as a TrueType font keeps them, read and written.
final class Contours {
    private static final int ON = 1;
    private static final int REPEAT = 8;

    private Contours() {}

    static void read(ByteBuffer data, int contours, Path2D outline) {
        var ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xffff;
        }
        data.position(data.position() + 2 + (data.getShort(data.position()) & 0xffff));
        int count = contours == 0 ? 0 : ends[contours - 1] + 1;
        var flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = data.get();
            if ((flags[i] & REPEAT) != 0) {
                for (int again = data.get() & 0xff; again > 0; again--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        var x = coordinates(data, flags, 2, 16);
        var y = coordinates(data, flags, 4, 32);
        int begin = 0;
        for (int end : ends) {
            var contour = new ArrayList<Point>();
            for (int at = begin; at <= end; at++) {
                contour.add(new Point(x[at], y[at], (flags[at] & ON) != 0));
            }
            draw(contour, outline);
            begin = end + 1;
        }
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int shortly, int same) {
        var found = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortly) != 0) {
                int step = data.get() & 0xff;
                at += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                at += data.getShort();
            }
            found[i] = at;
        }
        return found;
    }

    private static void draw(List<Point> contour, Path2D outline) {
        while (!contour.getFirst().on) {
            contour.add(contour.removeFirst());
        }
        contour.add(contour.getFirst());
        outline.moveTo(contour.getFirst().x, contour.getFirst().y);
        for (int i = 1; i < contour.size(); i++) {
            var here = contour.get(i);
            if (here.on) {
                outline.lineTo(here.x, here.y);
            } else if (contour.get(i + 1).on) {
                i++;
                outline.quadTo(here.x, here.y, contour.get(i).x, contour.get(i).y);
            } else {
                var next = contour.get(i + 1);
                outline.quadTo(here.x, here.y, (here.x + next.x) / 2.0, (here.y + next.y) / 2.0);
            }
        }
        outline.closePath();
    }

    private record Point(int x, int y, boolean on) {}

    /// @param before the same letter, for its bounds
    static byte[] written(Area area, ByteBuffer before) throws IOException {
        return written(contours(area), before);
    }

    private static List<List<Point>> contours(Area area) {
        var found = new ArrayList<List<Point>>();
        var point = new double[6];
        for (var at = area.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> found.add(new ArrayList<>(List.of(on(point, 0))));
                case PathIterator.SEG_LINETO -> add(found.getLast(), on(point, 0));
                case PathIterator.SEG_QUADTO -> {
                    var off = on(point, 0);
                    var end = on(point, 2);
                    if (!off.equals(found.getLast().getLast()) && !off.equals(end)) {
                        found.getLast().add(new Point(off.x, off.y, false));
                    }
                    add(found.getLast(), end);
                }
                case PathIterator.SEG_CLOSE -> {
                    var contour = found.getLast();
                    if (contour.size() > 1 && contour.getLast().equals(contour.getFirst())) {
                        contour.removeLast();
                    }
                }
                default -> throw new IllegalStateException("a curve of another kind");
            }
        }
        found.removeIf(contour -> contour.size() < 3);
        return found;
    }

    private static void add(List<Point> contour, Point next) {
        if (!next.equals(contour.getLast())) {
            contour.add(next);
        }
    }

    private static Point on(double[] at, int from) {
        return new Point((int) Math.round(at[from]), (int) Math.round(at[from + 1]), true);
    }

    private static byte[] written(List<List<Point>> contours, ByteBuffer before)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(contours.size());
        for (int at = 2; at < 10; at += 2) {
            out.writeShort(before.getShort(at));
        }
        int points = 0;
        for (var contour : contours) {
            points += contour.size();
            out.writeShort(points - 1);
        }
        out.writeShort(0);
        var x = new ByteArrayOutputStream();
        var y = new ByteArrayOutputStream();
        var last = new Point(0, 0, true);
        for (var contour : contours) {
            for (var point : contour) {
                out.writeByte(
                        (point.on ? ON : 0)
                                | step(x, point.x - last.x, 2, 16)
                                | step(y, point.y - last.y, 4, 32));
                last = point;
            }
        }
        x.writeTo(out);
        y.writeTo(out);
        return bytes.toByteArray();
    }

    private static int step(ByteArrayOutputStream out, int step, int shortly, int same) {
        if (step == 0) {
            return same;
        }
        if (Math.abs(step) < 256) {
            out.write(Math.abs(step));
            return step > 0 ? shortly | same : shortly;
        }
        out.write(step >> 8);
        out.write(step);
        return 0;
    }
}
