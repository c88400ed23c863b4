package dev.parapet.bench.method;

import dev.parapet.bench.content.MadeSets;
import dev.parapet.document.Loaded;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;

/// Reading a question set in YAML, checked to the last reference, beside parsing the same bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SetReading {
    @Param({"1", "10"})
    private int megabytes;

    private byte[] yaml = {};

    @Setup
    public void write() {
        yaml = MadeSets.yaml(megabytes * 1_000_000);
    }

    @Benchmark
    public Loaded<QuestionSet> parapet() {
        var loaded = new QuestionSetReader().read("made.yaml", yaml);
        if (loaded instanceof Loaded.Refused<QuestionSet> refused) {
            throw new IllegalStateException(refused.problems().toString());
        }
        return loaded;
    }

    /// Jackson's tree, which Parapet's is made in place of.
    @Benchmark
    public JsonNode jackson() {
        var factory = YAMLFactory.builder().loadSettings(settings()).build();
        return new YAMLMapper(factory).readTree(yaml);
    }

    /// The parser below Jackson, into plain maps.
    @Benchmark
    public Object reference() {
        return new Load(settings()).loadFromInputStream(new ByteArrayInputStream(yaml));
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    }
}
