package dev.parapet.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes lenses of one question for tests, in JSON.
public record SmallLens(String name, List<String> choices, List<String> rules) {

    /// A lens with these choices, called a, b, c and so on by their ids.
    public static SmallLens of(String... ids) {
        return new SmallLens(
                "Small lens", Stream.of(ids).map(SmallLens::choice).toList(), List.of());
    }

    public SmallLens with(String choice) {
        var next = new ArrayList<>(choices);
        next.add(choice);
        return new SmallLens(name, next, rules);
    }

    /// The same lens with rules such as `aaa && bbb: NO_RISK`.
    public SmallLens ruled(String... rules) {
        return new SmallLens(name, choices, Stream.of(rules).map(SmallLens::rule).toList());
    }

    public static String choice(String id) {
        return choice(id, "Practice " + id);
    }

    public static String choice(String id, String title) {
        return """
        {"id": "%s", "title": "%s",
           "helpfulResource": {"displayText": "Why %s", "url": "https://example.org/%s"},
           "improvementPlan": {"displayText": "Do %s"}}\
        """
                .formatted(id, title, id, id, id);
    }

    public static String none(String id) {
        return "{\"id\": \"%s\", \"title\": \"None of these\"}".formatted(id);
    }

    private static String rule(String written) {
        var colon = written.lastIndexOf(':');
        return "{\"condition\": \"%s\", \"risk\": \"%s\"}"
                .formatted(
                        written.substring(0, colon).replace("\"", "\\\""),
                        written.substring(colon + 1).strip());
    }

    public String json() {
        return """
        {
          "schemaVersion": "2021-11-01",
          "name": "%s",
          "description": "A lens for tests",
          "pillars": [
            {
              "id": "pillar",
              "name": "Pillar",
              "questions": [
                {
                  "id": "question",
                  "title": "What is done?",
                  "description": "All of it.",
                  "choices": [
        %s
                  ],
                  "riskRules": [
        %s
                  ]
                }
              ]
            }
          ]
        }
        """
                .formatted(name, lines(choices), lines(rules));
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "            " + item).collect(Collectors.joining(",\n"));
    }
}
