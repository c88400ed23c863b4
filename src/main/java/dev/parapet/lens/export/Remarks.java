package dev.parapet.lens.export;

import java.util.ArrayList;
import java.util.List;

/// Lists what had to be changed, in the order of the lens.
final class Remarks {
    private final List<String> lines = new ArrayList<>();

    void add(String where, String what) {
        lines.add(where + ": " + what);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
