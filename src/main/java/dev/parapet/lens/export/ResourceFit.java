package dev.parapet.lens.export;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.lens.format.ServiceLimits;
import dev.parapet.questionset.format.WebAddress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Brings texts and addresses that questions and choices point to into what the service takes.
record ResourceFit(Remarks remarks) {
    private static final String ADDITIONAL = "additionalResources";
    private static final String HELPFUL = "HELPFUL_RESOURCE";
    private static final String PLAN = "IMPROVEMENT_PLAN";

    /// One text with its address. An address alone is its own text.
    Mapping fit(Mapping resource, String name, String where) {
        var fit = new LinkedHashMap<>(resource.entries());
        address(fit, where);
        var text = text(fit, "displayText");
        var url = text(fit, "url");
        if (text.isBlank() && !url.isEmpty()) {
            text = url.replaceFirst("^https?://", "");
            fit.put("displayText", Text.of(text));
            remarks.add(where, "\"" + name + "\" has no text; its address stands there");
        }
        var cut = PlainText.cut(text, ServiceLimits.TEXT);
        if (!cut.equals(text)) {
            remarks.add(
                    where,
                    "\"%s\" shortened from %d to %d characters"
                            .formatted(name, text.length(), cut.length()));
            fit.put("displayText", Text.of(cut));
        }
        return new Mapping(Place.NOWHERE, fit);
    }

    private void address(Map<String, Node> resource, String where) {
        var url = text(resource, "url");
        if (!resource.containsKey("url") || WebAddress.find(url).isPresent()) {
            return;
        }
        if (WebAddress.find(url.strip()).isPresent()) {
            resource.put("url", Text.of(url.strip()));
            remarks.add(where, "took out the spaces around " + url.strip());
        } else {
            resource.remove("url");
            remarks.add(
                    where,
                    url.isBlank()
                            ? "left out an empty web address"
                            : "left out " + url + ", which is no web address");
        }
    }

    /// The groups of further resources, at most one of each type with at most five; empty where
    /// nothing is left.
    List<Node> additional(List<Node> groups, String where) {
        var byType = new LinkedHashMap<String, Mapping>();
        for (var group : groups) {
            if (group instanceof Mapping mapping) {
                byType.merge(type(mapping), group(mapping, where), ResourceFit::joined);
            }
        }
        var fit = new ArrayList<Node>();
        byType.forEach((type, group) -> {
            var content = content(group);
            if (content.size() > ServiceLimits.RESOURCES) {
                remarks.add(
                        where,
                        "left out %d further resources; the most is %d"
                                .formatted(
                                        content.size() - ServiceLimits.RESOURCES,
                                        ServiceLimits.RESOURCES));
            }
            if (!content.isEmpty()) {
                fit.add(
                        with(
                                group,
                                type,
                                content.stream().limit(ServiceLimits.RESOURCES).toList()));
            }
        });
        if (fit.size() < groups.size()) {
            remarks.add(where, "joined its groups of further resources, or left out empty ones");
        }
        return fit;
    }

    private static String type(Mapping group) {
        return text(group.entries(), "type").equals(PLAN) ? PLAN : HELPFUL;
    }

    private Mapping group(Mapping group, String where) {
        var content =
                content(group).stream()
                        .map(item -> fit((Mapping) item, ADDITIONAL, where))
                        .filter(item -> !text(item.entries(), "displayText").isBlank())
                        .toList();
        return with(group, type(group), content);
    }

    private static Mapping joined(Mapping first, Mapping next) {
        var content = new ArrayList<>(content(first));
        content.addAll(content(next));
        return with(first, type(first), content);
    }

    private static Mapping with(Mapping group, String type, List<? extends Node> content) {
        var next = new LinkedHashMap<>(group.entries());
        next.put("type", Text.of(type));
        next.put("content", Sequence.of(content));
        return new Mapping(Place.NOWHERE, next);
    }

    private static List<Node> content(Mapping group) {
        return TreeFit.items(group.nearest("content")).stream()
                .filter(Mapping.class::isInstance)
                .toList();
    }

    private static String text(Map<String, Node> entries, String name) {
        return entries.get(name) instanceof Text(_, var value) ? value : "";
    }
}
