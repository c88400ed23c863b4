package dev.parapet.lens.format;

import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.format.WebAddress;

import java.util.HashSet;
import java.util.Set;

/// Checks the texts and addresses that choices and questions point to.
record ResourceCheck(Problems problems, boolean withModel, Habits habits) {
    private static final Set<String> FIELDS = Set.of("displayText", "url");
    private static final Set<String> TYPES = Set.of("HELPFUL_RESOURCE", "IMPROVEMENT_PLAN");

    void resource(LensObject resource, String name) {
        var text = resource.text("displayText");
        if (text.length() > ServiceLimits.TEXT) {
            warn(
                    resource.placeOf("displayText"),
                    "\"displayText\" has %d characters; the most is %d"
                            .formatted(text.length(), ServiceLimits.TEXT));
        }
        var url = resource.text("url");
        if (text.isBlank() && (!url.isBlank() || name.equals("improvementPlan"))) {
            warn(resource.place(), "\"" + name + "\" needs a \"displayText\"");
        }
        address(resource, url);
        habits.lookForUnknown(resource, "resource", FIELDS);
    }

    private void address(LensObject resource, String url) {
        if (withModel || !resource.has("url") || WebAddress.find(url).isPresent()) {
            return;
        }
        if (url.isBlank()) {
            habits.note(resource.placeOf("url"), "\"url\" is empty; leave it out");
            return;
        }
        problems.warning(
                resource.placeOf("url"),
                "\"url\" is \"%s\", which is no web address; %s"
                        .formatted(
                                url,
                                WebAddress.find(url.strip()).isPresent()
                                        ? "take out the spaces around it"
                                        : "write one that begins with https:// or http://"));
    }

    void additional(LensObject choice) {
        var types = new HashSet<String>();
        for (var node : choice.list("additionalResources")) {
            var group = LensObject.of(node, problems);
            var type = group.text("type");
            if (!TYPES.contains(type) || !types.add(type)) {
                warn(
                        group.place(),
                        "\"additionalResources\" takes one HELPFUL_RESOURCE and one"
                                + " IMPROVEMENT_PLAN");
            }
            var content = group.list("content");
            if (content.isEmpty() || content.size() > ServiceLimits.RESOURCES) {
                warn(
                        group.placeOf("content"),
                        "\"content\" has %d items; expected 1 to %d"
                                .formatted(content.size(), ServiceLimits.RESOURCES));
            }
            content.forEach(item -> resource(LensObject.of(item, problems), "content"));
            habits.lookForUnknown(group, "group of resources", Set.of("type", "content"));
        }
    }

    private void warn(Place place, String message) {
        if (!withModel) {
            problems.warning(place, "the service refuses this: " + message);
        }
    }
}
