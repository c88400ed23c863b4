package dev.parapet.bench.content;

import dev.parapet.document.DocumentWriter;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;
import dev.parapet.questionset.format.QuestionSetWriter;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Question sets of a given number of practices, shaped like the shipped ones: six practices a
/// question, ten questions an area, guidance of several sentences.
public final class MadeSets {
    private static final int PRACTICES_A_QUESTION = 6;
    private static final int QUESTIONS_AN_AREA = 10;
    private static final List<RiskLevel> RISKS =
            List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.MEDIUM, RiskLevel.LOW);

    private final Prose prose = new Prose(1);
    private final List<String> keys = new ArrayList<>();

    private MadeSets() {}

    public static QuestionSet of(int practices) {
        return new MadeSets().set(practices);
    }

    /// A set as a YAML file of about so many bytes.
    public static byte[] yaml(int bytes) {
        int sample = 200;
        int wanted = (int) ((long) sample * bytes / yaml(of(sample)).length);
        return yaml(of(wanted));
    }

    private static byte[] yaml(QuestionSet set) {
        var json = new DocumentWriter().write(QuestionSetWriter.write(set));
        var yaml =
                YAMLMapper.builder()
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .build();
        return yaml.writeValueAsString(new JsonMapper().readTree(json))
                .getBytes(StandardCharsets.UTF_8);
    }

    private QuestionSet set(int practices) {
        int questions = Math.ceilDiv(practices, PRACTICES_A_QUESTION);
        var areas = new ArrayList<Area>();
        for (int from = 0; from < questions; from += QUESTIONS_AN_AREA) {
            areas.add(area(areas.size() + 1, from, Math.min(questions, from + QUESTIONS_AN_AREA)));
        }
        var heading =
                new Heading(
                        "made",
                        Version.of("1.0"),
                        "A set of " + practices + " practices",
                        prose.paragraph(2),
                        "Parapet",
                        "en",
                        "Apache-2.0",
                        new Source("", "", ""));
        return new QuestionSet(heading, Weights.USUAL, areas);
    }

    private Area area(int number, int from, int to) {
        return new Area(
                "A" + number,
                prose.sentence(4),
                prose.paragraph(2),
                Map.of(),
                Assurance.NONE,
                IntStream.range(from, to).mapToObj(i -> question(i + 1)).toList());
    }

    private Question question(int number) {
        return new Question(
                "Q " + number,
                prose.key() + "_" + number,
                "How do you know that " + prose.sentence(9).toLowerCase(Locale.ROOT),
                prose.paragraph(2),
                List.of(),
                IntStream.rangeClosed(1, PRACTICES_A_QUESTION)
                        .mapToObj(i -> practice("Q%03d-BP%02d".formatted(number, i)))
                        .toList(),
                List.of());
    }

    private Practice practice(String id) {
        keys.add(prose.key() + "_" + keys.size());
        return new Practice(
                id,
                keys.getLast(),
                prose.sentence(7),
                prose.oneOf(RISKS),
                prose.oneOf(List.of(Effort.values())),
                guidance(),
                new Reach(
                        List.of("AWS IAM"),
                        List.of(prose.oneOf(List.of(Layer.values()))),
                        Set.of(),
                        List.of()),
                new Relations(
                        keys.size() % 5 == 0 ? List.of(keys.get(keys.size() - 2)) : List.of(),
                        List.of(),
                        List.of()));
    }

    private Guidance guidance() {
        return new Guidance(
                prose.paragraph(2),
                List.of(prose.sentence(12), prose.sentence(10)),
                List.of(prose.paragraph(1), prose.paragraph(2), prose.paragraph(1)),
                prose.sentence(10),
                List.of(prose.sentence(8)),
                List.of(
                        new Link(
                                "Where to read on",
                                URI.create("https://example.org/" + keys.size()))));
    }
}
