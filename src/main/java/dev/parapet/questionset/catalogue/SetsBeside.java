package dev.parapet.questionset.catalogue;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.format.KnownSets;
import dev.parapet.questionset.format.QuestionSetReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The shipped question sets, and those in files beside one that is being read: in its folder, and
/// under the same name in the folders beside that, as where each version has a folder of its own.
/// What is wrong with a neighbour is no problem of the file: then it is not there. Not for several
/// threads.
public final class SetsBeside implements KnownSets {
    private static final int MOST = 40;
    private static final int BEGINNING = 64 * 1024;
    private static final Pattern CLAIM =
            Pattern.compile("\"?format\"?\\s*:\\s*[\"']?parapet/question-set/");

    private final Path file;
    private final Catalogue shipped;
    private final List<Neighbour> neighbours;
    private final Map<Path, Optional<QuestionSet>> read = new HashMap<>();

    /// A file that claims to be a question set.
    private record Neighbour(Path file, String id, String version, Node root) {
        boolean isNamed(String name) {
            return name.equals(id + "@" + version);
        }
    }

    private SetsBeside(Path file, Catalogue shipped, List<Neighbour> neighbours) {
        this.file = file;
        this.shipped = shipped;
        this.neighbours = neighbours;
    }

    /// Looks around a file, of which at most forty neighbours are taken in, those in its folder
    /// first.
    public static SetsBeside of(Path file, Catalogue shipped) throws IOException {
        var here = file.toAbsolutePath().normalize();
        var neighbours = new ArrayList<Neighbour>();
        for (var candidate : candidates(here)) {
            if (neighbours.size() < MOST) {
                neighbour(candidate).ifPresent(neighbours::add);
            }
        }
        return new SetsBeside(here, shipped, List.copyOf(neighbours));
    }

    @Override
    public Optional<QuestionSet> named(String name) {
        var own =
                name.contains("@")
                        ? sets(neighbour -> neighbour.isNamed(name)).findFirst()
                        : sets(neighbour -> neighbour.id().equals(name))
                                .max(Comparator.comparing(set -> set.heading().version()));
        var other = shipped.named(name);
        return own.filter(set -> other.stream().noneMatch(each -> isNewer(each, set)))
                .or(() -> other);
    }

    @Override
    public Optional<String> fileOf(QuestionSet set) {
        return read.entrySet().stream()
                .filter(entry -> entry.getValue().filter(set::equals).isPresent())
                .map(entry -> file.resolveSibling("").relativize(entry.getKey()).toString())
                .sorted()
                .findFirst();
    }

    @Override
    public List<QuestionSet> versions(String id) {
        return Stream.concat(
                        sets(neighbour -> neighbour.id().equals(id)), shipped.versions(id).stream())
                .toList();
    }

    private static boolean isNewer(QuestionSet one, QuestionSet other) {
        return one.heading().version().compareTo(other.heading().version()) > 0;
    }

    private Stream<QuestionSet> sets(Predicate<Neighbour> wanted) {
        return neighbours.stream().filter(wanted).map(this::set).flatMap(Optional::stream);
    }

    /// A neighbour may take text from others in turn. One that comes back to itself is not there.
    private Optional<QuestionSet> set(Neighbour neighbour) {
        var before = read.putIfAbsent(neighbour.file(), Optional.empty());
        if (before != null) {
            return before;
        }
        var set =
                new QuestionSetReader(this).complete(neighbour.root())
                                instanceof Ready<QuestionSet>(var value, _)
                        ? Optional.of(value)
                        : Optional.<QuestionSet>empty();
        read.put(neighbour.file(), set);
        return set;
    }

    private static List<Path> candidates(Path file) throws IOException {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        var candidates = new ArrayList<>(list(folder));
        var above = folder.getParent();
        if (above != null) {
            list(above).forEach(beside -> candidates.add(beside.resolve(file.getFileName())));
        }
        return candidates.stream()
                .filter(each -> !each.equals(file) && mayBeASet(each))
                .distinct()
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static boolean mayBeASet(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
    }

    private static Optional<Neighbour> neighbour(Path file) {
        try {
            if (claims(file)
                    && new DocumentReader(Limits.QUESTION_SET).read(file)
                            instanceof Ready<Node>(var root, _)
                    && root.nearest("id") instanceof Node.Text(_, var id)
                    && root.nearest("version") instanceof Node.Text(_, var version)
                    && Version.isVersion(version)) {
                return Optional.of(new Neighbour(file, id, version, root));
            }
        } catch (IOException e) {
            // a neighbour that cannot be read is as good as none
        }
        return Optional.empty();
    }

    private static boolean claims(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return CLAIM.matcher(beginning).find();
        }
    }
}
