package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Step;
import dev.parapet.review.Edit;

import java.util.Optional;
import java.util.function.Supplier;

/// Takes steps back and does them again, says so, and leads to where it happened: at once on the
/// screen for answering, from elsewhere on demand.
record Undoing(
        Navigator navigator,
        Whisper whisper,
        StepWords words,
        Texts texts,
        Supplier<Optional<Undoing.Scene>> now) {

    /// A review that is on screen.
    ///
    /// @param here the screen that is shown
    record Scene(ReviewSession session, Place here) {}

    void undo() {
        now.get().ifPresent(scene -> undo(scene.session(), scene.here()));
    }

    void redo() {
        now.get().ifPresent(scene -> redo(scene.session(), scene.here()));
    }

    private void undo(ReviewSession session, Place here) {
        session.undo()
                .ifPresent(step ->
                        tell(
                                "undone",
                                step,
                                session,
                                here,
                                action("undone.redo", () -> redo(session, here))));
    }

    private void redo(ReviewSession session, Place here) {
        session.redo()
                .ifPresent(step ->
                        tell(
                                "redone",
                                step,
                                session,
                                here,
                                action("redone.undo", () -> undo(session, here))));
    }

    private void tell(
            String key, Step step, ReviewSession session, Place here, Notice.Action back) {
        var says = texts.of(key, words.of(step, session.review().get()));
        var where = where(step);
        if (where.isEmpty()) {
            whisper.say(says, back);
        } else if (here == Place.ANSWER) {
            where.ifPresent(navigator::go);
            whisper.say(says, back);
        } else {
            whisper.say(says, back, action("undone.show", () -> where.ifPresent(navigator::go)));
        }
    }

    private static Optional<Destination> where(Step step) {
        return switch (step) {
            case Step.Edited(var edits) ->
                    edits.stream().flatMap(edit -> where(edit).stream()).findFirst();
            case Step.Became _ -> Optional.empty();
        };
    }

    private static Optional<Destination> where(Edit edit) {
        return switch (edit) {
            case Edit.OfPractice of -> Optional.of(new Destination.ToPractice(of.practice()));
            case Edit.OfQuestion of -> Optional.of(new Destination.ToQuestion(of.question()));
            case Edit.OfWorkload _, Edit.OfPeople _, Edit.OfSets _ -> Optional.empty();
        };
    }

    private Notice.Action action(String key, Runnable run) {
        return new Notice.Action(texts.of(key), run);
    }
}
