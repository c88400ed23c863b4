package dev.parapet.report.pdf;

import dev.parapet.report.pdf.Sheet.Placed;

import java.util.ArrayList;
import java.util.List;

/// Lays strips on sheets from top to bottom, and ends a page where bonds allow.
final class Paginator {
    /// Sums of heights differ by less.
    private static final double TOLERANCE = 0.01;

    private final double height;
    private final List<Sheet> sheets = new ArrayList<>();

    private Paginator(double height) {
        this.height = height;
        turn();
    }

    /// Fills as few sheets as bonds allow.
    ///
    /// @param height of the room for text on each page, in points
    /// @return at least one sheet
    static List<Sheet> paginate(List<Strip> strips, double height) {
        var paginator = new Paginator(height);
        paginator.flow(strips, Bond.LOOSE);
        return paginator.sheets;
    }

    /// Groups strips that hold on to one another at least so strongly, and splits only a group that
    /// no page has room for.
    private void flow(List<Strip> strips, Bond bond) {
        int from = 0;
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i).bond().compareTo(bond) < 0 || i == strips.size() - 1) {
                place(strips.subList(from, i + 1), bond);
                from = i + 1;
            }
        }
    }

    private void place(List<Strip> group, Bond bond) {
        var first = group.getFirst();
        if (first.newPage()) {
            turnUnlessEmpty();
        }
        if (fits(group)) {
            put(group);
        } else if (headHeight(first) + Strips.height(group) <= height + TOLERANCE
                || group.size() == 1) {
            turnUnlessEmpty();
            put(group);
        } else if (bond == Bond.LOOSE) {
            flow(group, Bond.TIGHT);
        } else {
            group.forEach(strip -> place(List.of(strip), bond));
        }
    }

    private boolean fits(List<Strip> group) {
        double needed = Strips.height(group);
        if (sheet().isEmpty()) {
            return headHeight(group.getFirst()) + needed <= height + TOLERANCE;
        }
        return next(group.getFirst()) + needed <= height + TOLERANCE;
    }

    private void put(List<Strip> group) {
        for (var strip : group) {
            var head = strip.head();
            if (sheet().isEmpty() && head != null) {
                sheet().placed().add(new Placed(head, 0));
            }
            sheet().placed().add(new Placed(strip, next(strip)));
        }
    }

    /// Where a strip would stand on the current sheet.
    private double next(Strip strip) {
        if (sheet().isEmpty()) {
            return 0;
        }
        var last = sheet().placed().getLast();
        return last.bottom() + Math.max(last.strip().below(), strip.above());
    }

    private static double headHeight(Strip strip) {
        var head = strip.head();
        return head == null ? 0 : head.height() + Math.max(head.below(), strip.above());
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private void turnUnlessEmpty() {
        if (!sheet().isEmpty()) {
            turn();
        }
    }

    private void turn() {
        sheets.add(new Sheet(new ArrayList<>()));
    }
}
