package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.format.SetFile;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Finds the question set that a person names.
final class SetInput {
    private SetInput() {}

    /// A set by its id, in its newest version where none is named, or in a file.
    static QuestionSet find(Catalogue catalogue, String named) throws IOException, WrongInput {
        var known = catalogue.named(named);
        if (known.isPresent()) {
            return known.get();
        }
        if (!Files.isRegularFile(Path.of(named))) {
            var ids =
                    catalogue.sets().stream()
                            .map(set -> set.ref().toString())
                            .collect(Collectors.joining(", "));
            throw new WrongInput(named + ": no such question set or file; there are " + ids);
        }
        var file = Path.of(named);
        return switch (new SetFile(catalogue).read(file)) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) -> throw WrongInput.of(problems);
        };
    }
}
