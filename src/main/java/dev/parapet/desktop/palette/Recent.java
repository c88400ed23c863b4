package dev.parapet.desktop.palette;

import java.util.ArrayList;
import java.util.List;

/// The targets gone to lately, by their names, the latest first.
final class Recent {
    private static final int MOST = 8;

    private final List<String> names = new ArrayList<>();

    void add(Target target) {
        names.remove(target.name());
        names.addFirst(target.name());
        if (names.size() > MOST) {
            names.removeLast();
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
