package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.keys.Command;
import dev.parapet.desktop.keys.KeyNames;
import dev.parapet.desktop.keys.WindowCommand;
import dev.parapet.desktop.palette.Target;
import dev.parapet.desktop.palette.Target.Kind;
import dev.parapet.desktop.palette.Target.Words;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All that the palette offers at present: what can be done, and where one can go in the open
/// review. Made anew only when that has changed.
final class Targets {
    private final Frame frame;
    private final Route route;
    private final CurrentReview current;
    private final Consumer<WindowCommand> perform;
    private final Texts texts;
    private Basis basis = new Basis(Optional.empty(), false, List.of(), Set.of(), List.of());
    private List<Target> targets = List.of();

    /// What the targets were made of.
    private record Basis(
            Optional<OpenReview> open,
            boolean answering,
            List<QuestionSet> sets,
            Set<ServiceModel> models,
            List<Milestone> milestones) {}

    Targets(
            Frame frame,
            Route route,
            CurrentReview current,
            Consumer<WindowCommand> perform,
            Locale locale) {
        this.frame = frame;
        this.route = route;
        this.current = current;
        this.perform = perform;
        this.texts = new Texts("dev.parapet.desktop.keys.texts", locale);
    }

    List<Target> now() {
        var next = basis();
        if (targets.isEmpty() || !next.equals(basis)) {
            basis = next;
            targets = make();
        }
        return targets;
    }

    private Basis basis() {
        var review = current.get().map(open -> open.session().review().get());
        return new Basis(
                current.get(),
                frame.isAnswering(),
                review.map(Review::sets).orElse(List.of()),
                review.map(each -> each.workload().models()).orElse(Set.of()),
                review.map(Review::milestones).orElse(List.of()));
    }

    private List<Target> make() {
        var made = new ArrayList<Target>();
        Arrays.stream(WindowCommand.values())
                .filter(this::canBeDone)
                .forEach(each -> made.add(target(each, () -> perform.accept(each))));
        current.get().ifPresent(open -> add(open, made));
        return List.copyOf(made);
    }

    private void add(OpenReview open, List<Target> made) {
        if (basis.answering()) {
            for (var command : AnswerCommand.values()) {
                made.add(target(command, () -> open.answering().perform(command)));
            }
        }
        var review = open.session().shown();
        var asked = new Scope(review).questions().toList();
        asked.forEach(each -> add(each, made));
        services(asked)
                .forEach((service, first) ->
                        made.add(
                                target(
                                        Kind.SERVICE,
                                        new Words("", service, ""),
                                        new Destination.ToPractice(first))));
        review.milestones().forEach(each -> made.add(target(each)));
    }

    /// Every product that a practice names, by name, with the first practice that does.
    private static Map<String, PracticeRef> services(List<Asked> questions) {
        var services = new TreeMap<String, PracticeRef>();
        for (var asked : questions) {
            for (var practice : asked.practices()) {
                for (var service : practice.reach().services()) {
                    services.putIfAbsent(service, asked.refOf(practice));
                }
            }
        }
        return services;
    }

    private void add(Asked asked, List<Target> made) {
        var question = asked.question();
        made.add(
                target(
                        Kind.QUESTION,
                        new Words(question.id(), question.title(), asked.area().title()),
                        new Destination.ToQuestion(asked.ref())));
        for (var practice : asked.practices()) {
            made.add(
                    target(
                            Kind.PRACTICE,
                            new Words(
                                    practice.id(),
                                    practice.title(),
                                    String.join(" ", practice.reach().services())),
                            new Destination.ToPractice(asked.refOf(practice))));
        }
    }

    private Target target(Milestone milestone) {
        return target(
                Kind.MILESTONE,
                new Words("", milestone.name(), ""),
                new Destination.ToMilestone(milestone));
    }

    private Target target(Kind kind, Words words, Destination destination) {
        return new Target(kind, words, "", () -> route.go(destination));
    }

    private Target target(Command command, Runnable run) {
        var keys = command.strokes().stream().limit(1).map(new KeyNames(texts)::of);
        return new Target(
                Kind.COMMAND,
                new Words("", texts.of(command.key()), ""),
                keys.collect(Collectors.joining()),
                run);
    }

    private boolean canBeDone(WindowCommand command) {
        return command != WindowCommand.PALETTE
                && switch (command.needs()) {
                    case NOTHING -> true;
                    case REVIEW -> current.get().isPresent();
                    case CHANGING ->
                            current.get().stream().anyMatch(open -> !open.session().isReadOnly());
                };
    }
}
