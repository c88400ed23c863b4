package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSection;

import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/// The sections of the plan, ticked where they are wanted, each with the page that it begins on.
final class SectionsView extends VBox {
    private final Map<PlanSection, SectionLine> lines = new EnumMap<>(PlanSection.class);

    SectionsView(Texts texts, SectionLine.Deeds deeds) {
        getStyleClass().add("sections");
        for (var section : PlanSection.values()) {
            lines.put(section, new SectionLine(texts, section, deeds));
        }
        getChildren().setAll(lines.values());
    }

    void show(PlanOptions options) {
        lines.forEach((section, line) -> line.tick(options.says(section)));
    }

    /// Shows what has something to say.
    ///
    /// @param sections of the proof, with where they begin
    /// @param brief whether others are missing because the plan is a short one
    void show(Map<PlanSection, Proof.Spot> sections, boolean brief) {
        lines.forEach((section, line) -> {
            var spot = sections.get(section);
            Dressing.show(line, spot != null || !brief);
            if (spot == null) {
                line.refuse();
            } else {
                line.offer(spot);
            }
        });
    }
}
