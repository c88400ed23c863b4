package dev.parapet.desktop.plan;

import dev.parapet.plan.Horizon;
import dev.parapet.plan.PriorityWording;
import dev.parapet.wording.Wording;

import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the lanes of the roadmap are called.
record LaneWords(PriorityWording priorities) {
    LaneWords(Wording wording) {
        this(new PriorityWording(wording));
    }

    String of(Horizon lane) {
        return priorities.horizon(lane);
    }

    /// A choice for each lane to move something to.
    List<MenuItem> moves(Consumer<Horizon> move) {
        return Stream.of(Horizon.values()).map(lane -> item(lane, move)).toList();
    }

    private MenuItem item(Horizon lane, Consumer<Horizon> move) {
        var item = new MenuItem(of(lane));
        item.setOnAction(_ -> move.accept(lane));
        return item;
    }
}
