package dev.parapet.questionset.catalogue;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Layer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the shipped question sets promise to cover, as `coverage/topics.yaml` lists it.
///
/// @param services products that their practices have to name
/// @param guidance sources of advice that their practices have to name
/// @param controls kinds of control of the shared responsibility model
record Topics(
        List<Chapter> chapters,
        List<Topic> services,
        List<Topic> guidance,
        List<Topic> controls,
        List<Protected> layers) {
    static final String FILE = "/dev/parapet/questionset/coverage/topics.yaml";

    private static final Map<String, Layer> LAYERS =
            Arrays.stream(Layer.values())
                    .collect(
                            Collectors.toMap(
                                    layer -> layer.name().toLowerCase(Locale.ROOT),
                                    Function.identity()));

    record Chapter(int number, List<Topic> topics) {}

    /// Something that has to be asked.
    ///
    /// @param says words that a practice which covers it holds; empty where none are decisive
    /// @param practices keys of the practices that cover it
    record Topic(Place place, String name, String says, List<String> practices) {
        @Override
        public String toString() {
            return place + ": " + name;
        }
    }

    /// A layer with the practices that protect it, and what a reader expects to find there.
    record Protected(Place place, Layer layer, List<String> practices, List<Topic> topics) {
        @Override
        public String toString() {
            return place + ": layer " + layer.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Every topic, wherever it stands in the file; services and guidance too.
    Stream<Topic> all() {
        return Stream.of(
                        chapters.stream().flatMap(chapter -> chapter.topics().stream()),
                        services.stream(),
                        guidance.stream(),
                        controls.stream(),
                        layers.stream().flatMap(layer -> layer.topics().stream()))
                .flatMap(Function.identity());
    }

    /// Reads the list that lies beside the tests.
    static Topics read() throws IOException {
        try (var stream = Objects.requireNonNull(Topics.class.getResourceAsStream(FILE), FILE)) {
            var reader = new DocumentReader(Limits.QUESTION_SET);
            return valueOf(reader.read("topics.yaml", stream.readAllBytes()).then(Topics::of));
        }
    }

    /// The value of a file that the tests bring along and that therefore has to be right.
    static <T> T valueOf(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Ready<T>(var value, _) -> value;
            case Loaded.Refused<T>(var problems) ->
                    throw new AssertionError(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static Loaded<Topics> of(Node root) {
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        var topics =
                new Topics(
                        fields.filledList("chapters", node -> chapter(Fields.of(node, problems))),
                        topics(fields, "services"),
                        topics(fields, "guidance"),
                        topics(fields, "controls"),
                        fields.filledList("layers", node -> layer(Fields.of(node, problems))));
        fields.refuseUnread();
        return problems.judge(topics);
    }

    private static Chapter chapter(Fields fields) {
        var chapter =
                new Chapter(fields.wholeNumber("chapter", 1, 99, 0), topics(fields, "topics"));
        fields.refuseUnread();
        return chapter;
    }

    private static Protected layer(Fields fields) {
        var layer =
                new Protected(
                        fields.place(),
                        fields.requiredChoice("layer", LAYERS, Layer.IAM),
                        fields.texts("practices"),
                        fields.list("topics", node -> topic(Fields.of(node, fields.problems()))));
        fields.refuseUnread();
        return layer;
    }

    private static List<Topic> topics(Fields fields, String name) {
        return fields.filledList(name, node -> topic(Fields.of(node, fields.problems())));
    }

    private static Topic topic(Fields fields) {
        var topic =
                new Topic(
                        fields.place(),
                        fields.text("name"),
                        fields.optionalText("says"),
                        fields.texts("practices"));
        fields.refuseUnread();
        return topic;
    }
}
