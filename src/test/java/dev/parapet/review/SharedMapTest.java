package dev.parapet.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SharedMapTest {
    private static final int KEYS = 300;

    /// What is put in or taken out gives the same as in a map of Java's own, whichever it is made
    /// from and however often.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void isAMapLikeAnyOther(long seed) {
        var random = new Random(seed);
        var expected = new HashMap<Integer, String>();
        var map = SharedMap.of(expected);
        for (int i = 0; i < 2_000; i++) {
            var before = map;
            var then = Map.copyOf(expected);
            int key = random.nextInt(KEYS);
            if (random.nextInt(3) == 0) {
                expected.remove(key);
                map = map.with(key, Optional.empty());
            } else {
                var value = "v" + random.nextInt(4);
                expected.put(key, value);
                map = map.with(key, Optional.of(value));
            }
            same(map, expected);
            assertThat(map.changedFrom(before)).isEqualTo(changed(then, expected));
            assertThat(before.changedFrom(map)).isEqualTo(changed(then, expected));
            assertThat(map.equals(before)).isEqualTo(then.equals(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void findsWhatIsOtherInMapsThatShareNothing(long seed) {
        var random = new Random(seed);
        var one = random(random);
        var other = random(random);

        assertThat(SharedMap.of(one).changedFrom(SharedMap.of(other)))
                .isEqualTo(changed(one, other));
        assertThat(SharedMap.of(one)).isEqualTo(SharedMap.of(Map.copyOf(one)));
    }

    private static void same(SharedMap<Integer, String> map, Map<Integer, String> expected) {
        assertThat(map).hasSameSizeAs(expected).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(expected).isEqualTo(map);
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(expected.values());
        for (int key = 0; key < KEYS; key += 7) {
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            assertThat(map.containsKey(key)).isEqualTo(expected.containsKey(key));
        }
    }

    private static Map<Integer, String> random(Random random) {
        var map = new HashMap<Integer, String>();
        for (int i = 0; i < KEYS; i++) {
            map.put(random.nextInt(KEYS), "v" + random.nextInt(2));
        }
        return map;
    }

    private static Set<Integer> changed(Map<Integer, String> one, Map<Integer, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .collect(Collectors.toSet());
    }
}
