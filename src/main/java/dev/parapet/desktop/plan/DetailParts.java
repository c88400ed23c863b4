package dev.parapet.desktop.plan;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.plan.PriorityWording;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Evidence;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The parts of an action's detail below its head; what is empty is left out.
record DetailParts(Texts texts, Wording wording) {

    List<Node> of(Action action) {
        var parts = new ArrayList<Node>();
        if (action.plan().status() instanceof Status.Accepted accepted) {
            parts.add(part("detail.accepted", accepted(accepted)));
        }
        var priorities = new PriorityWording(wording);
        parts.add(
                part(
                        "detail.urgent",
                        List.of(
                                words(priorities.points(action)),
                                words(priorities.roadmap(action)))));
        add(parts, "detail.note", List.of(action.answer().note()), DetailParts::words);
        add(parts, "detail.why", List.of(action.practice().guidance().why()), DetailParts::words);
        var steps = action.practice().guidance().steps();
        if (!steps.isEmpty()) {
            parts.add(part("detail.steps", steps(steps)));
        }
        add(parts, "detail.evidence", action.answer().evidence(), this::evidence);
        add(parts, "detail.look", action.practice().guidance().evidence(), DetailParts::words);
        add(parts, "detail.links", action.practice().guidance().links(), this::link);
        return parts;
    }

    private <T> void add(List<Node> parts, String key, List<T> values, Function<T, Node> node) {
        var said = values.stream().filter(value -> !"".equals(value)).map(node).toList();
        if (!said.isEmpty()) {
            parts.add(part(key, said));
        }
    }

    private VBox part(String key, List<? extends Node> nodes) {
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("strong");
        var part = new VBox(8, heading);
        part.getChildren().addAll(nodes);
        return part;
    }

    private List<Node> accepted(Status.Accepted accepted) {
        var who =
                switch (accepted.expires()) {
                    case Due.NotSet() -> texts.of("detail.accepted.by", accepted.approver());
                    case Due.On(var day) ->
                            texts.of(
                                    "detail.accepted.until", accepted.approver(), wording.day(day));
                };
        return List.of(words(accepted.reason()), words(who));
    }

    private static List<Node> steps(List<String> steps) {
        return IntStream.range(0, steps.size())
                .<Node>mapToObj(i -> step(i + 1, steps.get(i)))
                .toList();
    }

    private static HBox step(int number, String text) {
        var count = new Label("" + number);
        count.getStyleClass().addAll("quiet", "step");
        var words = words(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, count, words);
    }

    private Node evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> words(text);
            case Evidence.Page(var title, var url) -> address(title, url.toString());
            case Evidence.File(var name, _) -> words(name);
        };
    }

    private Node link(Link link) {
        return address(link.title(), link.url().toString());
    }

    /// The window opens no connection: a link hands its address to the clipboard.
    private Hyperlink address(String title, String url) {
        var link = new Hyperlink(title, new FontIcon(Feather.COPY));
        link.setWrapText(true);
        link.getStyleClass().add(Styles.SMALL);
        link.setAccessibleText(texts.of("link.said", title));
        Hint.on(link, texts.of("link.copy", url));
        link.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(url);
            Clipboard.getSystemClipboard().setContent(content);
            link.setText(texts.of("link.copied"));
        });
        return link;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
