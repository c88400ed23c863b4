package dev.parapet.desktop;

import dev.parapet.desktop.files.Machine;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.time.LocalDate;

/// What the first frame needs and JavaFX does not: read and linked while JavaFX starts, so that the
/// threads which make that frame find it done. Nothing depends on it.
final class Beforehand {

    /// The first comparison of any record links the code for all of them.
    private record Pair(String one, int other) {}

    private Beforehand() {}

    /// Does it, on the thread of the caller.
    static void prepare(Machine machine) {
        var words = new Wording(machine.locale());
        // neither today nor yesterday, so that a whole date is written
        var _ =
                new MomentWording(words, machine.clock().getZone())
                        .moment(Instant.EPOCH, LocalDate.EPOCH.plusDays(9));
        drawCurves();
        var _ = new Pair("a", 1).equals(new Pair("a", 2));
    }

    /// JavaFX's rasteriser keeps the edges of curves outside the heap. Access to it is linked at
    /// each start: no ahead-of-time cache holds that yet.
    private static void drawCurves() {
        try (var arena = Arena.ofConfined()) {
            var edges = arena.allocate(Integer.BYTES, Integer.BYTES);
            edges.set(ValueLayout.JAVA_INT, 0, 1);
            edges.set(ValueLayout.JAVA_BYTE, 0, (byte) edges.get(ValueLayout.JAVA_INT, 0));
            var _ = edges.get(ValueLayout.JAVA_BYTE, 0);
        }
    }
}
