package dev.parapet.report.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a part leads: to other parts, and to addresses outside. The same goal is listed once.
public final class Relations {
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<Relation, String> ids = new HashMap<>();
    private final List<Relation> inOrder = new ArrayList<>();

    private record Relation(String type, String target, boolean outside) {}

    /// Leads to another part.
    ///
    /// @param type the last word of the type's address, such as styles
    /// @param target the other part's name, relative to this one's folder
    /// @return the id by which this part names it
    public String to(String type, String target) {
        return add(new Relation(TYPES + type, target, false));
    }

    /// The same with the whole address of the type, for those few that are elsewhere.
    public String toTyped(String typeAddress, String target) {
        return add(new Relation(typeAddress, target, false));
    }

    /// Leads to an address outside, for a link that a person follows.
    public String link(String address) {
        return add(new Relation(TYPES + "hyperlink", address, true));
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    byte[] bytes() {
        var xml =
                new Markup()
                        .start(
                                "Relationships",
                                "xmlns",
                                "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < inOrder.size(); i++) {
            var relation = inOrder.get(i);
            var id = "rId" + (i + 1);
            if (relation.outside) {
                xml.leaf(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        relation.type,
                        "Target",
                        relation.target,
                        "TargetMode",
                        "External");
            } else {
                xml.leaf(
                        "Relationship", "Id", id, "Type", relation.type, "Target", relation.target);
            }
        }
        return xml.end().bytes();
    }

    private String add(Relation relation) {
        return ids.computeIfAbsent(
                relation,
                added -> {
                    inOrder.add(added);
                    return "rId" + inOrder.size();
                });
    }
}
