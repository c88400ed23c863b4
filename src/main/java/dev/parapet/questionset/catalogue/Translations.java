package dev.parapet.questionset.catalogue;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Translation;
import dev.parapet.questionset.format.KnownSets;
import dev.parapet.questionset.format.TranslationReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The translations into one language that are at hand for question sets: those that are shipped
/// with them, and those in files of a folder, `NAME.LANGUAGE.yaml`. A file that is wrong is as good
/// as none.
public final class Translations {
    private static final int MOST = 40;

    private final String language;
    private final Optional<Path> folder;

    private Translations(Locale language, Optional<Path> folder) {
        this.language = language.getLanguage();
        this.folder = folder;
    }

    /// Those that are shipped.
    public static Translations into(Locale language) {
        return new Translations(language, Optional.empty());
    }

    /// Those that are shipped, and those in a folder.
    public static Translations into(Locale language, Path folder) {
        return new Translations(language, Optional.of(folder));
    }

    /// Sets in this language as far as they are translated, in the same order; the rest as they
    /// are.
    public List<QuestionSet> of(List<QuestionSet> sets) {
        return sets.stream().map(this::of).toList();
    }

    private QuestionSet of(QuestionSet set) {
        if (set.heading().language().equals(language)) {
            return set;
        }
        KnownSets itself =
                name -> Optional.of(set).filter(each -> name.equals(each.ref().toString()));
        var reader = new TranslationReader(itself);
        return shipped(set, reader)
                .or(() -> beside(reader))
                .map(translation -> translation.of(set))
                .orElse(set);
    }

    /// Not where a review brings a set of this name that says something else.
    private Optional<Translation> shipped(QuestionSet set, TranslationReader reader) {
        return new ShippedSets()
                .translation(set.ref(), language)
                .map(file -> reader.read("question-set." + language + ".yaml", file))
                .flatMap(Translations::sound);
    }

    private static Optional<Translation> sound(Loaded<Translation> read) {
        return read instanceof Ready<Translation>(var translation, _)
                ? Optional.of(translation)
                : Optional.empty();
    }

    private Optional<Translation> beside(TranslationReader reader) {
        return files().stream()
                .map(file -> readable(file, reader))
                .flatMap(Optional::stream)
                .filter(found -> found.language().getLanguage().equals(language))
                .findFirst();
    }

    private List<Path> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(this::isNamedSo).sorted().limit(MOST).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private boolean isNamedSo(Path file) {
        var name = String.valueOf(file.getFileName());
        return Stream.of(".yaml", ".yml", ".json")
                .anyMatch(ending -> name.endsWith("." + language + ending));
    }

    private static Optional<Translation> readable(Path file, TranslationReader reader) {
        try {
            return sound(reader.read(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
