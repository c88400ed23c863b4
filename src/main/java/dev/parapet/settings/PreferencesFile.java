package dev.parapet.settings;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.review.file.AtomicFile;
import dev.parapet.settings.Look.Colours;
import dev.parapet.settings.Look.Language;
import dev.parapet.settings.Preferences.PaperSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The preferences in `settings.json`, a file that one can read and edit. What is wrong in it falls
/// back to what is usual; fields of a newer Parapet stay.
public final class PreferencesFile {
    private static final String FORMAT = "parapet/settings/1";
    private static final Map<String, Colours> COLOURS = Terms.of(Colours.values());
    private static final Map<String, Language> LANGUAGES = Terms.of(Language.values());
    private static final Map<String, PaperSize> PAPERS = Terms.of(PaperSize.values());

    private static final List<String> KNOWN =
            List.of(
                    "format",
                    "name",
                    "workspace",
                    "autosave",
                    "colours",
                    "zoom",
                    "language",
                    "still",
                    "paper",
                    "planLanguage");

    private final Path file;
    private final Preferences usual;
    private final DocumentReader reader = new DocumentReader(Limits.QUESTION_SET);
    private final DocumentWriter writer = new DocumentWriter();

    /// What was found.
    ///
    /// @param problems what could not be used of it, to be told once; empty where there is no file
    public record Found(Preferences preferences, List<Problem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /// @param folder of the settings; it need not be there yet
    /// @param usual what holds where the file says nothing
    public PreferencesFile(Path folder, Preferences usual) {
        this.file = folder.resolve("settings.json");
        this.usual = usual;
    }

    public Path path() {
        return file;
    }

    public Found read() {
        try {
            return switch (reader.read(file)) {
                case Loaded.Ready<Node>(var root, _) -> read(root);
                case Loaded.Refused<Node>(var problems) -> new Found(usual, problems);
            };
        } catch (NoSuchFileException e) {
            return new Found(usual, List.of());
        } catch (IOException e) {
            var place = Place.wholeOf(file.toString());
            return new Found(usual, List.of(Problem.error(place, "cannot be read")));
        }
    }

    /// Writes the preferences in one step. A file that made no sense is kept beside as
    /// `settings-damaged.json`.
    public void write(Preferences preferences) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var tree = tree(preferences);
        if (Files.exists(file)) {
            switch (reader.read(file)) {
                case Loaded.Ready<Node>(Node.Mapping(_, var there), _) ->
                        there.forEach((name, value) -> {
                            if (!KNOWN.contains(name)) {
                                tree.put(name, value);
                            }
                        });
                case Loaded.Ready<Node> _, Loaded.Refused<Node> _ -> keepDamaged();
            }
        }
        AtomicFile.write(file, writer.write(tree.build()));
    }

    private void keepDamaged() throws IOException {
        Files.move(
                file,
                file.resolveSibling("settings-damaged.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// The workspace is written only where somebody chose one: the usual folder follows its owner
    /// to another machine.
    private MappingBuilder tree(Preferences preferences) {
        var tree = new MappingBuilder().text("format", FORMAT).text("name", preferences.name());
        if (!preferences.workspace().equals(usual.workspace())) {
            tree.text("workspace", preferences.workspace().toString());
        }
        return tree.put("autosave", Flag.of(preferences.autosave()))
                .text("colours", Terms.of(preferences.look().colours()))
                .put("zoom", Numeral.of(preferences.look().zoom()))
                .text("language", Terms.of(preferences.look().language()))
                .put("still", Flag.of(preferences.look().still()))
                .text("paper", Terms.of(preferences.paper()))
                .text("planLanguage", preferences.planLanguage().toLanguageTag());
    }

    private Found read(Node root) {
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        var preferences =
                new Preferences(
                        fields.optionalText("name").strip(),
                        workspace(fields, problems),
                        fields.flag("autosave", usual.autosave()),
                        look(fields),
                        fields.choice("paper", PAPERS, usual.paper()),
                        language(fields));
        return new Found(preferences, problems.judge(preferences).problems());
    }

    private Look look(Fields fields) {
        var look = usual.look();
        return look.withColours(fields.choice("colours", COLOURS, look.colours()))
                .withLanguage(fields.choice("language", LANGUAGES, look.language()))
                .withStill(fields.flag("still", look.still()))
                .withZoom(fields.wholeNumber("zoom", 100, 250, look.zoom()));
    }

    private Path workspace(Fields fields, Problems problems) {
        var written = fields.optionalText("workspace");
        if (written.isBlank()) {
            return usual.workspace();
        }
        try {
            var folder = Path.of(written);
            if (folder.isAbsolute()) {
                return folder.normalize();
            }
        } catch (InvalidPathException e) {
            return noFolder(fields, problems);
        }
        return noFolder(fields, problems);
    }

    private Path noFolder(Fields fields, Problems problems) {
        problems.error(
                fields.placeOf("workspace"),
                "\"workspace\" is no whole path of a folder on this system");
        return usual.workspace();
    }

    private Locale language(Fields fields) {
        var written = fields.optionalText("planLanguage");
        var language = Locale.forLanguageTag(written);
        return language.getLanguage().isEmpty() ? usual.planLanguage() : language;
    }
}
