package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.PriorityWording;
import dev.parapet.wording.Wording;

import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the lanes of the roadmap are called.
record LaneWords(Texts texts, PriorityWording priorities) {
    LaneWords(Texts texts, Wording wording) {
        this(texts, new PriorityWording(wording));
    }

    String of(Lane lane) {
        return switch (lane) {
            case NOW -> priorities.horizon(Horizon.NOW);
            case NEXT -> priorities.horizon(Horizon.NEXT);
            case LATER -> priorities.horizon(Horizon.LATER);
            case BEYOND -> texts.of("lane.beyond");
        };
    }

    /// A choice for each lane to move something to.
    List<MenuItem> moves(Consumer<Lane> move) {
        return Stream.of(Lane.values()).map(lane -> item(lane, move)).toList();
    }

    private MenuItem item(Lane lane, Consumer<Lane> move) {
        var item = new MenuItem(of(lane));
        item.setOnAction(_ -> move.accept(lane));
        return item;
    }
}
