package dev.parapet.lens.format;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Node;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.SetsBeside;
import dev.parapet.questionset.format.QuestionSetReader;

import java.io.IOException;
import java.nio.file.Path;

/// Reads a file of questions, be it a native question set or an AWS custom lens.
///
/// @param shipped the sets from which a native one may take text, beside those in its folder
/// @param lenses reads what is a lens
public record SetFile(Catalogue shipped, LensReader lenses) {
    public SetFile(Catalogue shipped) {
        this(shipped, new LensReader());
    }

    public Loaded<QuestionSet> read(Path file) throws IOException {
        return isLens(file)
                ? lenses.read(file)
                : new QuestionSetReader(SetsBeside.of(file, shipped)).read(file);
    }

    /// Whether a file is a lens; not where it cannot even be read.
    public static boolean isLens(Path file) throws IOException {
        return DocumentReader.lenient(Limits.QUESTION_SET).read(file)
                        instanceof Ready<Node>(var root, _)
                && LensReader.isLens(root);
    }
}
