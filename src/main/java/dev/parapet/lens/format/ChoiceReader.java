package dev.parapet.lens.format;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.format.WebAddress;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a choice as a practice: its helpful text as why, the lines of its improvement plan as
/// steps, its pages as links.
final class ChoiceReader {
    private static final int LONGEST_LINK_TITLE = 80;
    private static final Reach EVERYWHERE = new Reach(List.of(), List.of(), Set.of(), List.of());
    private static final Relations ALONE = new Relations(List.of(), List.of(), List.of());

    private ChoiceReader() {}

    static Practice practice(LensObject choice, String id, String key, RiskLevel risk) {
        return new Practice(
                id, key, titleOf(choice), risk, Effort.MEDIUM, guidance(choice), EVERYWHERE, ALONE);
    }

    /// The title, or the id where there is none to show.
    static String titleOf(LensObject object) {
        var title = object.text("title");
        return title.isBlank() ? object.text("id") : title;
    }

    private static Guidance guidance(LensObject choice) {
        var plan = choice.object("improvementPlan").text("displayText");
        return new Guidance(
                choice.object("helpfulResource").text("displayText"),
                List.of(),
                plan.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                "",
                List.of(),
                links(choice));
    }

    /// Each page once, in the order of the format.
    private static List<Link> links(LensObject choice) {
        Map<URI, Link> links = new LinkedHashMap<>();
        var resources = new ArrayList<LensObject>();
        resources.add(choice.object("helpfulResource"));
        resources.add(choice.object("improvementPlan"));
        for (var group : choice.list("additionalResources")) {
            LensObject.of(group, choice.problems()).list("content").stream()
                    .map(node -> LensObject.of(node, choice.problems()))
                    .forEach(resources::add);
        }
        for (var resource : resources) {
            var title = resource.text("displayText");
            WebAddress.find(resource.text("url").strip())
                    .ifPresent(url -> links.putIfAbsent(url, new Link(titleOf(title, url), url)));
        }
        return List.copyOf(links.values());
    }

    /// The resource's text where it is short enough for a title, else the address without its
    /// scheme.
    private static String titleOf(String text, URI url) {
        var isTitle =
                !text.isBlank()
                        && text.strip().length() <= LONGEST_LINK_TITLE
                        && text.strip().lines().count() == 1;
        return isTitle ? text.strip() : url.toString().replaceFirst("^https?://", "");
    }
}
