package dev.parapet.questionset.catalogue;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Translation;
import dev.parapet.questionset.format.KnownSets;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.questionset.format.TranslationReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a translation as a file and holds it against its set: the one beside it that has the same
/// name without the language, else another in its folder, else a shipped one.
///
/// @param shipped sets
public record TranslationFile(Catalogue shipped) {
    private static final Pattern NAME =
            Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(\\.(?:yaml|yml|json))");

    public Loaded<Translation> read(Path file) throws IOException {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return new TranslationReader(SetsBeside.of(file, shipped)).read(file);
        }
        var original = file.resolveSibling(name.group(1) + name.group(3));
        var known =
                Files.isRegularFile(original)
                        ? only(original)
                        : Optional.<KnownSets>of(SetsBeside.of(file, shipped));
        return known.isPresent()
                ? named(name.group(2), new TranslationReader(known.get()).read(file), file)
                : Loaded.refused(
                        Place.wholeOf(file.toString()),
                        original.getFileName()
                                + " beside it is no question set without errors; check that first");
    }

    /// Knows the set beside the file and no other, by its id and in its version.
    private Optional<KnownSets> only(Path original) throws IOException {
        return new QuestionSetReader(SetsBeside.of(original, shipped)).read(original)
                        instanceof Ready<QuestionSet>(var set, _)
                ? Optional.of(name ->
                        Optional.of(set)
                                .filter(each ->
                                        Stream.of(each.id(), each.ref().toString())
                                                .anyMatch(name::equals)))
                : Optional.empty();
    }

    private static Loaded<Translation> named(String language, Loaded<Translation> read, Path file) {
        if (read instanceof Ready<Translation>(var translation, _)
                && !translation.language().toLanguageTag().equals(language)) {
            return new Loaded.Refused<>(
                    List.of(
                            Problem.error(
                                    Place.wholeOf(file.toString()),
                                    "its name says "
                                            + language
                                            + ", its \"language\" "
                                            + translation.language().toLanguageTag()
                                            + "; make them the same")));
        }
        return read;
    }
}
