package dev.parapet.questionset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Topics.Topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the newest question sets against what they promise to cover: every topic that a reader of
/// a book on cloud security brings along, every service, source of guidance, kind of control and
/// layer, listed in `coverage/topics.yaml`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
    private final Map<String, Practice> practices = practices(new ShippedSets().read());
    private final Topics topics;

    CoverageTest() throws IOException {
        topics = Topics.read();
    }

    @Test
    void namesOnlyPracticesThatExist() {
        assertThat(
                        Stream.concat(
                                        topics.all().flatMap(this::unknownKeys),
                                        topics.layers().stream()
                                                .flatMap(layer ->
                                                        unknownKeys(layer, layer.practices())))
                                .toList())
                .as("keys in topics.yaml that no practice of the newest sets has; correct the key")
                .isEmpty();
    }

    @Test
    void answersEveryTopic() {
        assertThat(topics.all().filter(topic -> practicesOf(topic.practices()).isEmpty()).toList())
                .as("topics that no practice answers; write one, or name one that does")
                .isEmpty();
    }

    @Test
    void speaksOfEveryTopicInItsOwnWords() {
        assertThat(
                        topics.chapters().stream()
                                .flatMap(chapter -> chapter.topics().stream())
                                .filter(topic -> !topic.says().isEmpty())
                                .filter(this::isPassedOver)
                                .map(topic -> topic + " lacks \"" + topic.says() + "\"")
                                .toList())
                .as("topics of which none of their practices speaks in title, services, steps, why")
                .isEmpty();
    }

    @Test
    void namesEveryServiceAndSourceOfGuidance() {
        assertThat(
                        Stream.concat(topics.services().stream(), topics.guidance().stream())
                                .flatMap(this::silentPractices)
                                .toList())
                .as("practices that do not name the service in title, services, steps or why")
                .isEmpty();
    }

    /// A feature stands beside its product, so that a score by product has all that is about it.
    @Test
    void countsEveryServiceByItsName() {
        var named =
                practices.values().stream()
                        .flatMap(practice -> practice.reach().services().stream())
                        .collect(Collectors.toSet());

        assertThat(
                        topics.services().stream()
                                .map(Topic::name)
                                .filter(name -> named.stream().noneMatch(n -> isCalled(n, name))))
                .as("services that no practice lists among its services")
                .isEmpty();
    }

    /// AWS Security Hub is called AWS Security Hub CSPM by now; some are listed with their product.
    private static boolean isCalled(String listed, String name) {
        return listed.equals(name) || listed.endsWith(" " + name) || listed.equals(name + " CSPM");
    }

    @Test
    void protectsEveryLayer() {
        assertThat(topics.layers().stream().map(Topics.Protected::layer).toList())
                .as("layers in topics.yaml")
                .containsExactlyInAnyOrder(Layer.values());
        assertThat(topics.layers().stream().filter(l -> practicesOf(l.practices()).isEmpty()))
                .as("layers without practices")
                .isEmpty();
        assertThat(topics.layers().stream().flatMap(this::practicesElsewhere).toList())
                .as("practices that do not say that they protect the layer they are named under")
                .isEmpty();
    }

    /// The map lies outside the project and may be away; its sizes are known.
    @Test
    void listsAsMuchAsTheMap() {
        assertThat(topics.chapters().stream().map(chapter -> chapter.topics().size()))
                .as("topics of each chapter")
                .containsExactly(7, 40, 41, 30, 16, 28, 1);
        assertThat(topics.services()).as("services").hasSize(43);
        assertThat(topics.guidance()).as("sources of guidance").hasSize(10);
        assertThat(topics.controls()).as("kinds of control").hasSize(7);
    }

    @Test
    void missesNothingOnTheMap() throws IOException {
        var file = Path.of(System.getProperty("shared.folder", ""), "facts", "book-map.json");
        assumeThat(file).exists();
        var map = Topics.valueOf(new DocumentReader(Limits.QUESTION_SET).read(file));

        assertSame(
                "topics",
                topics.chapters().stream()
                        .flatMap(c -> c.topics().stream().map(t -> c.number() + " " + t.name())),
                items(map, "sections").map(s -> textOf(s, "chapter") + " " + textOf(s, "title")));
        assertSame(
                "services",
                topics.services().stream().map(Topic::name),
                Stream.of("services_ch1", "service_capabilities_ch1", "services_other_chapters")
                        .flatMap(list -> names(map, list)));
        assertSame(
                "sources of guidance",
                topics.guidance().stream().map(Topic::name),
                names(map, "security_guidance_ch1"));
        assertSame(
                "controls",
                topics.controls().stream().map(Topic::name),
                names(map, "controls_ch1"));
        assertSame(
                "topics of layers",
                topics.layers().stream().flatMap(layer -> layer.topics().stream()).map(Topic::name),
                items(map, "layers")
                        .flatMap(layer -> items(layer, "sub_headings"))
                        .map(heading -> textOf(heading, "title")));
    }

    private static void assertSame(String what, Stream<String> listed, Stream<String> mapped) {
        var ours = listed.toList();
        var theirs = mapped.toList();
        assertThat(ours).as(what + " listed twice in topics.yaml").doesNotHaveDuplicates();
        assertThat(theirs.stream().filter(name -> !ours.contains(name)).toList())
                .as(what + " on the map that topics.yaml lacks")
                .isEmpty();
        assertThat(ours.stream().filter(name -> !theirs.contains(name)).toList())
                .as(what + " in topics.yaml that the map does not have")
                .isEmpty();
        assertThat(ours).as("number of " + what).hasSameSizeAs(theirs);
    }

    private static Map<String, Practice> practices(Catalogue catalogue) {
        return Stream.of(
                        "aws-security-pillar",
                        "shared-responsibility",
                        "cloud-security-foundations")
                .map(id -> catalogue.newest(id).orElseThrow())
                .flatMap(QuestionSet::practices)
                .collect(Collectors.toMap(Practice::key, Function.identity(), (a, _) -> a));
    }

    private Stream<String> unknownKeys(Topic topic) {
        return unknownKeys(topic, topic.practices());
    }

    private Stream<String> unknownKeys(Object where, List<String> keys) {
        return keys.stream()
                .filter(key -> !practices.containsKey(key))
                .map(key -> where + ": " + key);
    }

    private List<Practice> practicesOf(List<String> keys) {
        return keys.stream().flatMap(key -> Stream.ofNullable(practices.get(key))).toList();
    }

    private boolean isPassedOver(Topic topic) {
        return practicesOf(topic.practices()).stream()
                .noneMatch(practice -> says(textOf(practice), topic.says()));
    }

    private Stream<String> silentPractices(Topic service) {
        var words = service.says().isEmpty() ? service.name() : service.says();
        return practicesOf(service.practices()).stream()
                .filter(practice -> !says(withoutLongerNames(textOf(practice), words), words))
                .map(practice -> service + " is not named by " + practice.key());
    }

    private Stream<String> practicesElsewhere(Topics.Protected layer) {
        return practicesOf(layer.practices()).stream()
                .filter(practice -> !practice.reach().layers().contains(layer.layer()))
                .map(practice -> layer + ": " + practice.key());
    }

    /// AWS IAM Identity Center is not AWS IAM.
    private String withoutLongerNames(String text, String name) {
        return topics.services().stream()
                .map(Topic::name)
                .filter(other -> other.length() > name.length() && other.contains(name))
                .reduce(text, (rest, other) -> rest.replace(other, ""));
    }

    private static String textOf(Practice practice) {
        var guidance = practice.guidance();
        return Stream.of(
                        List.of(practice.title(), guidance.why()),
                        practice.reach().services(),
                        guidance.steps())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static boolean says(String text, String words) {
        return Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(words) + "s?(?!\\w)")
                .matcher(text)
                .find();
    }

    /// The names in a list of the map; what stands in parentheses explains them.
    private static Stream<String> names(Node map, String list) {
        return items(map, list).map(item -> textOf(item, "name").replaceFirst(" \\(.*\\)$", ""));
    }

    private static Stream<Node> items(Node map, String list) {
        return map instanceof Mapping(_, var entries)
                        && entries.get(list) instanceof Sequence(_, var items)
                ? items.stream()
                : Stream.of();
    }

    private static String textOf(Node item, String name) {
        return switch (item.nearest(name)) {
            case Text(_, var value) -> value;
            case Numeral(_, var written) -> written;
            case Node other -> throw new AssertionError(other.place() + ": no " + name);
        };
    }
}
