package dev.parapet.report.exchange;

import dev.parapet.plan.Action;
import dev.parapet.questionset.Layer;
import dev.parapet.report.CellText;
import dev.parapet.review.ActionPlan.Due;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The actions as CSV for the import of Jira: one row an open action, days as yyyy-MM-dd, several
/// labels under repeated heads. Quoted by RFC 4180.
public final class JiraCsv {
    /// What the import takes of a summary.
    private static final int SUMMARY = 255;

    private static final List<String> HEADS =
            List.of(
                    "Summary",
                    "Issue Type",
                    "Priority",
                    "Description",
                    "Assignee",
                    "Due Date",
                    "External ID");

    private JiraCsv() {}

    /// Leaves the stream open.
    public static void write(PlanData data, OutputStream to) throws IOException {
        var open = data.plan().open();
        int labels = open.stream().mapToInt(action -> labels(action).size()).max().orElse(0);
        var heads = new ArrayList<>(HEADS);
        heads.addAll(Collections.nCopies(labels, "Labels"));
        var lines = new ArrayList<>(List.of(line(heads)));
        open.forEach(action -> lines.add(line(cells(data, action, labels))));
        to.write(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(PlanData data, Action action, int labels) {
        var own = labels(action);
        var cells = new ArrayList<String>();
        cells.add(summary(action));
        cells.add("Task");
        cells.add(priority(action));
        cells.add(description(data, action));
        cells.add(action.plan().owner());
        cells.add(action.plan().due() instanceof Due.On(var day) ? day.toString() : "");
        cells.add(PlanData.idOf(action));
        for (int i = 0; i < labels; i++) {
            cells.add(i < own.size() ? own.get(i) : "");
        }
        return cells;
    }

    private static String summary(Action action) {
        var whole =
                (action.practice().id() + " " + action.practice().title())
                        .replaceAll("\\s+", " ")
                        .strip();
        return whole.length() <= SUMMARY ? whole : whole.substring(0, SUMMARY - 1) + "…";
    }

    private static String priority(Action action) {
        return switch (action.risk()) {
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW, NONE -> "Low";
        };
    }

    private static String description(PlanData data, Action action) {
        var parts = new ArrayList<String>();
        if (!action.answer().note().isBlank()) {
            parts.add(action.answer().note().strip());
        }
        parts.add(data.priorities().points(action));
        parts.add(action.practice().guidance().why());
        action.practice().guidance().steps().forEach(step -> parts.add("* " + step));
        action.practice().guidance().links().forEach(link -> parts.add(link.url().toString()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    /// No spaces stand in a label.
    private static List<String> labels(Action action) {
        var labels =
                new ArrayList<>(
                        List.of(
                                "parapet",
                                "risk-" + action.risk().name().toLowerCase(Locale.ROOT)));
        action.practice().reach().layers().stream()
                .map(Layer::name)
                .map(name -> "layer-" + name.toLowerCase(Locale.ROOT))
                .forEach(labels::add);
        return labels;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(JiraCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return "\"" + CellText.safe(cell).replace("\"", "\"\"") + "\"";
    }
}
