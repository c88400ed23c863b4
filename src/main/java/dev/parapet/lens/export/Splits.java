package dev.parapet.lens.export;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.lens.format.ServiceLimits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Splits what is too much for one pillar or one lens. A pillar of more than 20 questions becomes
/// several; pillars beyond ten, or beyond 500,000 characters, go into further lenses.
final class Splits {
    private final DocumentWriter writer = new DocumentWriter();
    private final Remarks remarks;

    Splits(Remarks remarks) {
        this.remarks = remarks;
    }

    /// The questions of a pillar in parts of equal size.
    static <T> List<List<T>> parts(List<T> items, int most) {
        var count = Math.max(1, (items.size() + most - 1) / most);
        var size = (items.size() + count - 1) / count;
        return IntStream.range(0, count)
                .mapToObj(i ->
                        items.subList(
                                Math.min(items.size(), i * size),
                                Math.min(items.size(), (i + 1) * size)))
                .toList();
    }

    List<Mapping> lenses(Mapping lens) {
        var pillars = TreeFit.items(lens.nearest("pillars"));
        if (pillars.size() <= ServiceLimits.PILLARS && size(lens) <= ServiceLimits.FILE) {
            return List.of(lens);
        }
        var groups = groups(lens, pillars);
        if (groups.size() == 1) {
            return List.of(with(lens, text(lens, "name"), groups.getFirst()));
        }
        remarks.add("lens", "split into " + groups.size() + " lenses");
        var name = text(lens, "name");
        return IntStream.range(0, groups.size())
                .mapToObj(i -> {
                    var mark = String.format(Locale.ROOT, " (%d of %d)", i + 1, groups.size());
                    return with(
                            lens,
                            PlainText.cut(name, ServiceLimits.NAME - mark.length()) + mark,
                            groups.get(i));
                })
                .toList();
    }

    private List<List<Node>> groups(Mapping lens, List<Node> pillars) {
        var groups = new ArrayList<List<Node>>();
        var group = new ArrayList<Node>();
        for (var pillar : pillars) {
            var fitting = Smaller.than(pillar, ServiceLimits.FILE, p -> size(alone(lens, p)));
            if (!fitting.equals(pillar)) {
                remarks.add(
                        "pillar " + TreeFit.text(pillar.nearest("id")),
                        "too large for a lens; further resources left out and texts shortened");
            }
            group.add(fitting);
            var full = with(lens, text(lens, "name"), group);
            if (group.size() > ServiceLimits.PILLARS
                    || (group.size() > 1 && size(full) > ServiceLimits.FILE)) {
                group.removeLast();
                groups.add(List.copyOf(group));
                group.clear();
                group.add(fitting);
            }
        }
        groups.add(List.copyOf(group));
        return groups;
    }

    private static Mapping alone(Mapping lens, Node pillar) {
        return with(lens, text(lens, "name"), List.of(pillar));
    }

    private static String text(Mapping mapping, String name) {
        return TreeFit.text(mapping.nearest(name));
    }

    private static Mapping with(Mapping lens, String name, List<Node> pillars) {
        var next = new LinkedHashMap<>(lens.entries());
        next.put("name", Text.of(name));
        next.put("pillars", Sequence.of(pillars));
        return new Mapping(Place.NOWHERE, next);
    }

    private int size(Mapping lens) {
        return new String(writer.write(lens), StandardCharsets.UTF_8).length();
    }
}
