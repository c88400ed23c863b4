package dev.parapet.questionset;

import java.util.List;
import java.util.Map;

/// A part of a question set, such as incident response.
///
/// @param ownership who carries the area in each service model; empty where the set does not divide
///   responsibility
public record Area(
        String id,
        String title,
        String description,
        Map<ServiceModel, Ownership> ownership,
        Assurance assurance,
        List<Question> questions) {
    public Area {
        ownership = Map.copyOf(ownership);
        questions = List.copyOf(questions);
    }
}
