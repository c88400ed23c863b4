package dev.parapet.report.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a part of a workbook leads.
///
/// @param from the part's name
record Leads(String from, List<Lead> leads) {

    /// @param kind the last word of the relation's type, such as worksheet
    private record Lead(String id, String kind, String target) {}

    /// @param from the name of the part; empty for the file as a whole
    static Leads of(Parts parts, String from, int depth) throws IOException, WorkbookFault {
        int cut = from.lastIndexOf('/') + 1;
        var name = from.substring(0, cut) + "_rels/" + from.substring(cut) + ".rels";
        var leads = new ArrayList<Lead>();
        var visitor =
                new Elements.Visitor() {
                    @Override
                    public void begin(String element, Map<String, String> attributes) {
                        if (element.equals("Relationship")) {
                            leads.add(lead(attributes));
                        }
                    }

                    @Override
                    public void end(String element, String text) {
                        // all is said at its beginning
                    }
                };
        Elements.visit(parts, name, depth, visitor);
        return new Leads(from, List.copyOf(leads));
    }

    private static Lead lead(Map<String, String> attributes) {
        var type = attributes.getOrDefault("Type", "");
        return new Lead(
                attributes.getOrDefault("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                attributes.getOrDefault("Target", ""));
    }

    /// The first part of a kind.
    Optional<String> first(String kind) {
        return leads.stream()
                .filter(lead -> lead.kind.equals(kind))
                .map(this::resolved)
                .findFirst();
    }

    /// The part of an id.
    Optional<String> part(String id) {
        return leads.stream().filter(lead -> lead.id.equals(id)).map(this::resolved).findFirst();
    }

    private String resolved(Lead lead) {
        return Parts.resolved(from, lead.target);
    }
}
