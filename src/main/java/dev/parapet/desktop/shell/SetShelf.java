package dev.parapet.desktop.shell;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The question sets at hand: the shipped ones, read once in the background, and those that were
/// opened since. Use it on the JavaFX thread.
final class SetShelf implements AutoCloseable {
    /// From when the window gets a screen to when it is on screen for certain.
    private static final Duration UNHURRIED = Duration.millis(800);

    private final Desk desk;
    private final List<Consumer<Catalogue>> waiting = new ArrayList<>();
    private final List<QuestionSet> opened = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(UNHURRIED);
    private boolean begun;
    private Optional<Catalogue> shipped = Optional.empty();

    SetShelf(Desk desk) {
        this.desk = desk;
        pause.setOnFinished(_ -> read());
    }

    /// Reads the shipped question sets once what is being shown is on screen.
    void readSoon() {
        pause.play();
    }

    @Override
    public void close() {
        pause.stop();
    }

    /// Begins to read the shipped question sets, unless that was begun.
    void read() {
        if (begun) {
            return;
        }
        begun = true;
        desk.background()
                .run(
                        () -> new ShippedSets().read(),
                        this::shelve,
                        failure -> {
                            // whoever needs them next tries again
                            begun = false;
                            desk.tellFailure(failure);
                        });
    }

    /// Hands out the shipped sets, now or once they have been read.
    void whenRead(Consumer<Catalogue> reader) {
        shipped.ifPresentOrElse(reader, () -> waiting.add(reader));
    }

    /// Keeps a set that a person opened, in place of one of the same version.
    void add(QuestionSet set) {
        opened.removeIf(other -> other.ref().equals(set.ref()));
        opened.add(set);
    }

    /// All versions of a set but one, newest first; those that were opened come before shipped ones
    /// of the same version.
    List<QuestionSet> others(QuestionSet used) {
        var all = new ArrayList<>(opened);
        shipped.ifPresent(catalogue ->
                catalogue.sets().stream()
                        .filter(set -> all.stream().noneMatch(own -> own.ref().equals(set.ref())))
                        .forEach(all::add));
        return new Catalogue(all)
                .sets().stream()
                        .filter(set -> set.id().equals(used.id()) && !set.ref().equals(used.ref()))
                        .toList();
    }

    private void shelve(Catalogue read) {
        shipped = Optional.of(read);
        waiting.forEach(reader -> reader.accept(read));
        waiting.clear();
    }
}
