package dev.parapet.report.exchange;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Terms;
import dev.parapet.plan.Action;
import dev.parapet.report.VisibleText;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The plan as an OSCAL plan of action and milestones, version 1.1.2 of its JSON: one risk and one
/// item an action.
public final class Oscal {
    private static final String VERSION = "1.1.2";
    private static final String OWNER = "owner";

    /// What OSCAL provides for ratings of systems that it does not know.
    private static final String RATINGS = "http://csrc.nist.gov/ns/oscal/unknown";

    private Oscal() {}

    /// Leaves the stream open. The same review gives the same bytes, identifiers included.
    public static void write(PlanData data, OutputStream to) throws IOException {
        to.write(new DocumentWriter().write(tree(data, data.all().toList())));
    }

    private static Node tree(PlanData data, List<Action> actions) {
        var plan =
                new MappingBuilder()
                        .text("uuid", uuid(data, "plan " + data.plan().from()))
                        .put("metadata", metadata(data))
                        .put("system-id", system(data));
        if (actions.isEmpty()) {
            plan.items("poam-items", List.of(nothing(data)));
        } else {
            plan.items("risks", actions.stream().map(action -> risk(data, action)).toList())
                    .items(
                            "poam-items",
                            actions.stream().map(action -> item(data, action)).toList());
        }
        return new MappingBuilder().put("plan-of-action-and-milestones", plan.build()).build();
    }

    /// OSCAL wants at least one item.
    private static Node nothing(PlanData data) {
        return new MappingBuilder()
                .text("uuid", uuid(data, "item none"))
                .text("title", "No action")
                .text("description", "No practice is answered as missing or partly in place.")
                .build();
    }

    private static Node metadata(PlanData data) {
        return new MappingBuilder()
                .text("title", line(data.review().workload().name()))
                .text(
                        "last-modified",
                        DateTimeFormatter.ISO_INSTANT.format(data.review().changed()))
                .text("version", data.plan().from().toString())
                .text("oscal-version", VERSION)
                .items("roles", owners(data).isEmpty() ? List.of() : List.of(owner()))
                .items("parties", owners(data).stream().map(name -> party(data, name)).toList())
                .build();
    }

    private static List<String> owners(PlanData data) {
        return data.all()
                .map(action -> action.plan().owner())
                .filter(owner -> !owner.isBlank())
                .map(Oscal::line)
                .distinct()
                .toList();
    }

    private static Node owner() {
        return new MappingBuilder().text("id", OWNER).text("title", "Owner").build();
    }

    /// Owners are roles and teams, as reviews name them.
    private static Node party(PlanData data, String name) {
        return new MappingBuilder()
                .text("uuid", uuid(data, "party " + name))
                .text("type", "organization")
                .text("name", name)
                .build();
    }

    private static Node system(PlanData data) {
        return new MappingBuilder()
                .text("identifier-type", "http://ietf.org/rfc/rfc4122")
                .text("id", uuid(data, "system"))
                .build();
    }

    private static Node risk(PlanData data, Action action) {
        var practice = action.practice();
        var risk =
                new MappingBuilder()
                        .text("uuid", uuid(data, "risk " + PlanData.idOf(action)))
                        .text("title", line(practice.title()))
                        .text("description", text(practice.guidance().why(), practice.title()))
                        .text(
                                "statement",
                                text(
                                        action.answer().note(),
                                        data.wording().state(action.answer().state())))
                        .text("status", status(action))
                        .items("characterizations", List.of(characterization(data, action)));
        if (action.plan().due() instanceof Due.On(var day)) {
            risk.text("deadline", day + "T23:59:59Z");
        }
        return risk.items("remediations", List.of(remediation(data, action))).build();
    }

    /// What is recommended, or already planned.
    private static Node remediation(PlanData data, Action action) {
        var steps = String.join("\n", action.practice().guidance().steps());
        return new MappingBuilder()
                .text("uuid", uuid(data, "remediation " + PlanData.idOf(action)))
                .text("lifecycle", lifecycle(action.plan().status()))
                .text("title", line(action.practice().title()))
                .text("description", text(steps, action.practice().title()))
                .items("tasks", tasks(data, action))
                .build();
    }

    private static Node item(PlanData data, Action action) {
        var related =
                new MappingBuilder()
                        .text("risk-uuid", uuid(data, "risk " + PlanData.idOf(action)))
                        .build();
        return new MappingBuilder()
                .text("uuid", uuid(data, "item " + PlanData.idOf(action)))
                .text("title", line(action.practice().id() + " " + action.practice().title()))
                .text("description", data.priorities().points(action))
                .items("related-risks", List.of(related))
                .build();
    }

    /// What Parapet rates.
    private static Node characterization(PlanData data, Action action) {
        var actor =
                new MappingBuilder()
                        .text("type", "tool")
                        .text("actor-uuid", NameUuid.of("tool").toString())
                        .build();
        return new MappingBuilder()
                .put("origin", new MappingBuilder().items("actors", List.of(actor)).build())
                .items(
                        "facets",
                        List.of(
                                facet("practice", line(action.practice().id())),
                                facet("risk", Terms.of(action.risk())),
                                facet("effort", Terms.of(action.effort())),
                                facet("priority", String.valueOf(action.priority().points())),
                                facet(
                                        "state",
                                        line(data.wording().state(action.answer().state())))))
                .build();
    }

    private static Node facet(String name, String value) {
        return new MappingBuilder()
                .text("name", name)
                .text("system", RATINGS)
                .text("value", value)
                .build();
    }

    /// Who is to do it by when, where somebody said so.
    private static List<Node> tasks(PlanData data, Action action) {
        var task =
                new MappingBuilder()
                        .text("uuid", uuid(data, "task " + PlanData.idOf(action)))
                        .text("type", "milestone")
                        .text("title", line(action.practice().title()));
        boolean isSaid = false;
        if (action.plan().due() instanceof Due.On(var day)) {
            var date = new MappingBuilder().text("date", day + "T23:59:59Z").build();
            task.put("timing", new MappingBuilder().put("on-date", date).build());
            isSaid = true;
        }
        if (!action.plan().owner().isBlank()) {
            var party = uuid(data, "party " + line(action.plan().owner()));
            var role =
                    new MappingBuilder()
                            .text("role-id", OWNER)
                            .texts("party-uuids", List.of(party));
            task.items("responsible-roles", List.of(role.build()));
            isSaid = true;
        }
        return isSaid ? List.of(task.build()) : List.of();
    }

    private static String status(Action action) {
        return switch (action.plan().status()) {
            case Status.Open _ -> "open";
            case Status.InProgress _ -> "remediating";
            case Status.Done _ -> "closed";
            case Status.Accepted _ -> action.isAccepted() ? "deviation-approved" : "open";
        };
    }

    private static String lifecycle(Status status) {
        return switch (status) {
            case Status.Open _, Status.Accepted _ -> "recommendation";
            case Status.InProgress _ -> "planned";
            case Status.Done _ -> "completed";
        };
    }

    private static String uuid(PlanData data, String what) {
        return NameUuid.of(data.review().id() + " " + what).toString();
    }

    /// One line that begins and ends with something, as OSCAL's strings do.
    private static String line(String text) {
        var line = VisibleText.of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
        return line.isEmpty() ? "–" : line;
    }

    private static String text(String text, String otherwise) {
        return text.isBlank() ? line(otherwise) : VisibleText.of(text).strip();
    }
}
