package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Column;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Prose;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;

/// A heading with a text, points or steps below it; away where there is nothing to say. Its lines
/// are kept and filled anew.
final class GuidanceSection extends Column {
    private static final double MARKER = 20;
    private static final String POINT = "•";

    private final List<Line> lines = new ArrayList<>();

    private record Line(HBox node, Label marker, Prose text) {
        void show(String mark, String words) {
            marker.setText(mark);
            Dressing.show(marker, !mark.isEmpty());
            text.show(words);
            Dressing.show(node, true);
        }
    }

    GuidanceSection(String heading) {
        super(8);
        var label = Dressing.label("small", "quiet", "guidance-heading");
        label.setText(heading);
        getChildren().add(label);
    }

    void show(String text) {
        show(text.isBlank() ? List.of() : List.of(text), false, false);
    }

    void showPoints(List<String> points) {
        show(points, true, false);
    }

    void showSteps(List<String> steps) {
        show(steps, true, true);
    }

    private void show(List<String> texts, boolean marked, boolean numbered) {
        Dressing.show(this, !texts.isEmpty());
        while (lines.size() < texts.size()) {
            add();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i < texts.size()) {
                var mark = numbered ? Integer.toString(i + 1) : POINT;
                lines.get(i).show(marked ? mark : "", texts.get(i));
            } else {
                Dressing.show(lines.get(i).node(), false);
            }
        }
    }

    private void add() {
        var marker = Dressing.label("quiet");
        marker.setMinWidth(MARKER);
        var text = new Prose("body");
        HBox.setHgrow(text, Priority.ALWAYS);
        Node[] parts = {marker, text};
        var line = new Line(new HBox(parts), marker, text);
        lines.add(line);
        getChildren().add(line.node());
    }
}
