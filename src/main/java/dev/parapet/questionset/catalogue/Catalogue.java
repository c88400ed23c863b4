package dev.parapet.questionset.catalogue;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.format.KnownSets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The question sets at hand, ordered by id and, within an id, newest first.
public record Catalogue(List<QuestionSet> sets) implements KnownSets {
    private static final Comparator<QuestionSet> ORDER =
            Comparator.comparing(QuestionSet::id)
                    .thenComparing(set -> set.heading().version(), Comparator.reverseOrder());

    public Catalogue {
        sets = sets.stream().sorted(ORDER).toList();
    }

    public Catalogue with(QuestionSet set) {
        return new Catalogue(Stream.concat(sets.stream(), Stream.of(set)).toList());
    }

    /// The newest version of each set.
    public List<QuestionSet> newest() {
        return sets.stream()
                .filter(set -> newest(set.id()).filter(set::equals).isPresent())
                .toList();
    }

    public Optional<QuestionSet> newest(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    public Optional<QuestionSet> find(SetRef ref) {
        return sets.stream().filter(set -> set.ref().equals(ref)).findFirst();
    }

    @Override
    public List<QuestionSet> versions(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).toList();
    }

    /// The set that a user names as `id` or `id@version`.
    @Override
    public Optional<QuestionSet> named(String name) {
        var at = name.indexOf('@');
        if (at < 0) {
            return newest(name);
        }
        var version = name.substring(at + 1);
        return Version.isVersion(version)
                ? find(new SetRef(name.substring(0, at), Version.of(version)))
                : Optional.empty();
    }
}
