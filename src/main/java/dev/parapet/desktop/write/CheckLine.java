package dev.parapet.desktop.write;

import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.plan.check.Finding;
import dev.parapet.plan.check.FindingWording;
import dev.parapet.review.FieldRef;
import dev.parapet.review.PracticeField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of what should be mended before the plan goes out.
sealed interface CheckLine {

    /// Begins findings of one kind.
    record Heading(String kind, int count) implements CheckLine {}

    /// One finding. Its words are made when it is seen: of a large review there are thousands.
    record Item(Finding finding) implements CheckLine {

        /// Where it is mended; none for what is not asked in the window any more.
        Optional<Destination> place() {
            return switch (finding.field()) {
                case FieldRef.OfPractice(var practice, var field) ->
                        Optional.of(
                                field == PracticeField.STATUS
                                        ? new Destination.ToAction(practice)
                                        : new Destination.ToPractice(practice));
                case FieldRef.OfQuestion(var question, _) ->
                        Optional.of(new Destination.ToQuestion(question));
                case FieldRef.OfWorkload _, FieldRef.OfPeople _ -> Optional.empty();
            };
        }
    }

    /// The lines for findings that stand in the order of their kinds.
    static List<CheckLine> of(List<Finding> findings, FindingWording wording) {
        var kinds =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::getClass,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var lines = new ArrayList<CheckLine>();
        for (var alike : kinds.values()) {
            lines.add(new Heading(wording.kind(alike.getFirst()), alike.size()));
            alike.stream().map(Item::new).forEach(lines::add);
        }
        return List.copyOf(lines);
    }
}
