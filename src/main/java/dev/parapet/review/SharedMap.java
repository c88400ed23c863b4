package dev.parapet.review;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An immutable map that shares all but its latest entries with the one that it was made from. To
/// copy ten thousand answers for each that is given would take longer than all else that an answer
/// brings about, and to compare them as long again.
final class SharedMap<K, V> extends AbstractMap<K, V> {
    /// With so many latest entries, they become part of what is shared.
    private static final int MOST = 200;

    private final Map<K, V> shared;
    private final Map<K, Optional<V>> latest;
    private final int size;

    private SharedMap(Map<K, V> shared, Map<K, Optional<V>> latest) {
        this.shared = shared;
        this.latest = latest;
        var size = shared.size();
        for (var entry : latest.entrySet()) {
            size -= shared.containsKey(entry.getKey()) ? 1 : 0;
            size += entry.getValue().isPresent() ? 1 : 0;
        }
        this.size = size;
    }

    static <K, V> SharedMap<K, V> of(Map<K, V> map) {
        return map instanceof SharedMap<K, V> already
                ? already
                : new SharedMap<>(Map.copyOf(map), Map.of());
    }

    /// With another value.
    ///
    /// @param value none where the key goes
    SharedMap<K, V> with(K key, Optional<V> value) {
        var next = new HashMap<>(latest);
        next.put(key, value);
        var map = new SharedMap<>(shared, next);
        return next.size() < MOST ? map : new SharedMap<>(Map.copyOf(map), Map.of());
    }

    /// The keys that have another value than in another map, or none in one of the two.
    Set<K> changedFrom(SharedMap<K, V> other) {
        var candidates = new HashSet<K>();
        if (shares(other)) {
            candidates.addAll(latest.keySet());
            candidates.addAll(other.latest.keySet());
        } else {
            candidates.addAll(keySet());
            candidates.addAll(other.keySet());
        }
        candidates.removeIf(key -> find(key).equals(other.find(key)));
        return candidates;
    }

    @SuppressWarnings("ReferenceEquality") // it is about what is one and the same
    private boolean shares(SharedMap<?, ?> other) {
        return shared == other.shared;
    }

    private Optional<V> find(Object key) {
        var late = latest.get(key);
        return late == null ? Optional.ofNullable(shared.get(key)) : late;
    }

    @Override
    public @Nullable V get(Object key) {
        var late = latest.get(key);
        return late == null ? shared.get(key) : late.orElse(null);
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key).isPresent();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return latest.isEmpty() ? shared.entrySet() : new Entries();
    }

    @Override
    public Collection<V> values() {
        return latest.isEmpty() ? shared.values() : super.values();
    }

    @Override
    public boolean equals(Object other) {
        return (other instanceof SharedMap<?, ?> map && shares(map))
                ? Stream.concat(latest.keySet().stream(), map.latest.keySet().stream())
                        .allMatch(key -> find(key).equals(map.find(key)))
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private final class Entries extends AbstractSet<Entry<K, V>> {
        @Override
        public Iterator<Entry<K, V>> iterator() {
            return stream().iterator();
        }

        @Override
        public Stream<Entry<K, V>> stream() {
            var late =
                    latest.entrySet().stream()
                            .flatMap(entry ->
                                    entry.getValue().stream()
                                            .map(value -> Map.entry(entry.getKey(), value)));
            return Stream.concat(
                    shared.entrySet().stream().filter(entry -> !latest.containsKey(entry.getKey())),
                    late);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
