package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What lies in `questionnaires` and what the application ships are the same.
class ShippedSetsTest {
    private static final Path FOLDER = Path.of("questionnaires");

    @Test
    void listsEveryFolderAndNothingElse() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                .as("questionnaires/index.txt should hold one id/version a line")
                .containsExactlyInAnyOrderElementsOf(
                        folders().map(ShippedSetsTest::named).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void loadsWithoutAWarning(Path folder) throws IOException {
        var known = new ShippedSets().read();
        var loaded = new QuestionSetReader(known).read(folder.resolve("question-set.yaml"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded).isInstanceOf(Loaded.Ready.class);
    }

    /// The build puts another form of it into the application.
    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void isShippedAsItIsWritten(Path folder) throws IOException {
        var shipped = new ShippedSets().read();
        var written = new QuestionSetReader(shipped).read(folder.resolve("question-set.yaml"));

        assertThat(written)
                .isInstanceOfSatisfying(
                        Loaded.Ready.class,
                        ready -> assertThat(shipped.sets()).contains((QuestionSet) ready.value()));
    }

    @Test
    void keepsEachSetInTheFolderOfItsName() {
        var sets = new ShippedSets().read().sets();

        assertThat(sets.stream().map(ShippedSetsTest::named))
                .containsExactlyInAnyOrderElementsOf(
                        folders().map(ShippedSetsTest::named).toList());
    }

    /// What another set points at must be there, in some version of it.
    @Test
    void pointsOnlyAtPracticesThatAreShipped() {
        var sets = new ShippedSets().read().sets();
        var there =
                sets.stream()
                        .flatMap(set ->
                                set.practices().map(practice -> set.id() + "/" + practice.key()))
                        .toList();
        var named =
                sets.stream()
                        .flatMap(QuestionSet::practices)
                        .flatMap(practice -> practice.relations().sameAs().stream())
                        .map(Object::toString)
                        .toList();

        assertThat(there).containsAll(named);
    }

    /// A version that carries answers over names keys of an earlier version of the same set, where
    /// there is one.
    @Test
    void carriesAnswersOverFromPracticesThatAreShipped() {
        var sets = new ShippedSets().read().sets();
        for (var set : sets) {
            var earlier =
                    sets.stream()
                            .filter(other ->
                                    other.id().equals(set.id())
                                            && other.ref().compareTo(set.ref()) < 0)
                            .flatMap(QuestionSet::practices)
                            .map(practice -> practice.key())
                            .toList();
            var replaced =
                    set.practices()
                            .flatMap(practice -> practice.relations().replaces().stream())
                            .map(predecessor -> predecessor.key())
                            .toList();

            if (!earlier.isEmpty()) {
                assertThat(earlier).as(set.ref().toString()).containsAll(replaced);
            }
        }
    }

    private static Stream<Path> folders() {
        try (var files = Files.walk(FOLDER, 3)) {
            return files
                    .filter(file -> file.endsWith("question-set.yaml"))
                    .map(Path::getParent)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Path folder) {
        return FOLDER.relativize(folder).toString().replace('\\', '/');
    }

    private static String named(QuestionSet set) {
        return set.id() + "/" + set.heading().version();
    }
}
