package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a file may take from its neighbours, and what is said of its references to them.
class SetsBesideTest {
    private static final Catalogue NONE = new Catalogue(List.of());

    private final Path folder;

    SetsBesideTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTextFromAnotherVersionInTheSameFolder() throws IOException {
        write("two.yaml", whole("2", "first", "Title of two"));
        var one = write("one.yaml", head("1") + "text-from: own@2\n" + practice("first", ""));

        assertThat(set(one).practices())
                .singleElement()
                .satisfies(practice -> assertThat(practice.title()).isEqualTo("Title of two"));
    }

    @Test
    void takesTextFromAnotherVersionInAFolderBeside() throws IOException {
        write("2/question-set.yaml", whole("2", "first", "Title of two"));
        var one =
                write(
                        "1/question-set.yaml",
                        head("1") + "text-from: own@2\n" + practice("first", ""));

        assertThat(read(one)).isInstanceOf(Loaded.Ready.class);
    }

    @Test
    void findsNoTextInTwoThatTakeItFromOneAnother() throws IOException {
        write("two.yaml", head("2") + "text-from: own@1\n" + practice("first", ""));
        var one = write("one.yaml", head("1") + "text-from: own@2\n" + practice("first", ""));

        assertThat(read(one).problems())
                .extracting(Problem::message)
                .first()
                .asString()
                .startsWith("\"text-from\" should name one of the question sets at hand");
    }

    @Test
    void warnsOfPredecessorsThatNoEarlierVersionHas() throws IOException {
        write("one.yaml", whole("1", "first", "T"));
        var two = write("two.yaml", replacing("2", "frist"));

        assertThat(messages(two))
                .containsExactly(
                        "\"replaces\" names frist, which no earlier version at hand has; expected"
                                + " a key of 1");
        assertThat(messages(write("three.yaml", replacing("3", "first")))).isEmpty();
    }

    @Test
    void warnsOfVersionsOutOfOrder() throws IOException {
        write("two.yaml", whole("2", "later", "T"));
        var one = write("one.yaml", replacing("1", "later"));

        assertThat(messages(one))
                .containsExactly(
                        "\"replaces\" names later, which only later versions have; expected a"
                                + " practice of an earlier one");
    }

    @Test
    void warnsOfAVersionThatIsThereTwice() throws IOException {
        write("one.yaml", whole("1", "first", "T"));
        var other = write("other.yaml", whole("1", "first", "Another title"));

        assertThat(messages(other))
                .containsExactly(
                        "own@1 stands with other content in one.yaml; expected a version of its"
                                + " own");
        assertThat(messages(write("copy.yaml", Files.readString(other)))).hasSize(1);
    }

    @Test
    void namesTheOtherFileInAFolderBeside() throws IOException {
        write("1/set.yaml", whole("1", "first", "T"));
        var other = write("2/set.yaml", whole("1", "first", "Another title"));

        assertThat(messages(other))
                .singleElement()
                .asString()
                .contains(Path.of("..", "1", "set.yaml").toString());
    }

    @Test
    void saysThatAVersionIsShipped() throws IOException {
        var shipped = new Catalogue(List.of(set(write("a/one.yaml", whole("1", "first", "T")))));
        var own = write("b/two.yaml", whole("1", "first", "Another title"));

        assertThat(new QuestionSetReader(SetsBeside.of(own, shipped)).read(own).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "own@1 is shipped with other content; expected a version of its own");
    }

    /// A folder of many projects crowds out nobody's own folder.
    @Test
    void looksIntoTheOwnFolderFirst() throws IOException {
        for (var i = 10; i < 60; i++) {
            write(i + "/set.yaml", whole(String.valueOf(i), "first", "T"));
        }
        write("own/two.yaml", whole("2", "first", "Title of two"));
        var one = write("own/set.yaml", head("1") + "text-from: own@2\n" + practice("first", ""));

        assertThat(read(one)).isInstanceOf(Loaded.Ready.class);
    }

    @Test
    void warnsOfAReplacementOfItself() throws IOException {
        assertThat(messages(write("one.yaml", replacing("1", "new"))))
                .containsExactly(
                        "\"replaces\" names new, which is the practice itself; take this away");
    }

    @Test
    void warnsOfASamePracticeThatIsNot() throws IOException {
        write("one.yaml", whole("1", "first", "T"));
        var other =
                write(
                        "other.yaml",
                        whole("1", "x", "T")
                                .replace("id: own", "id: other")
                                .replace("links:", "same-as: own/frist, links:"));

        assertThat(messages(other))
                .singleElement()
                .asString()
                .startsWith(
                        "\"same-as\" names own/frist, which no version of that set at hand has");
    }

    @Test
    void saysNothingWhereNobodyKnows() throws IOException {
        assertThat(messages(write("two.yaml", replacing("2", "anything")))).isEmpty();
    }

    private static String head(String version) {
        return "format: parapet/question-set/1\nid: own\nversion: \""
                + version
                + "\"\ntitle: Own\n";
    }

    private static String whole(String version, String key, String title) {
        return head(version) + practice(key, ", title: " + title + ", risk: low, " + REST);
    }

    private static final String REST =
            "steps: [s], links: [{title: t, url: 'https://example.org/'}]";

    private static String replacing(String version, String key) {
        return head(version)
                + practice("new", ", title: T, risk: low, replaces: [{key: " + key + "}], " + REST);
    }

    private static String practice(String key, String more) {
        return "areas: [{id: a, title: A, questions: [{id: Q, key: q, title: Q, practices: [{id: P,"
                + " key: "
                + key
                + more
                + "}]}]}]\n";
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> messages(Path file) throws IOException {
        return read(file).problems().stream().map(Problem::message).toList();
    }

    private static QuestionSet set(Path file) throws IOException {
        return ((Loaded.Ready<QuestionSet>) read(file)).value();
    }

    private static Loaded<QuestionSet> read(Path file) throws IOException {
        return new QuestionSetReader(SetsBeside.of(file, NONE)).read(file);
    }
}
