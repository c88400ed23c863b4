package dev.parapet.lens.format;

import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Limits;
import dev.parapet.lens.LensFiles;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.questionset.format.QuestionSetWriter;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// What others have published, read and written again.
class PublicLensesTest {
    private final LensReader lenses = LensReader.lenient();
    private final DocumentWriter documents = new DocumentWriter();

    @Test
    void comeOutAsTheyWentInToTheLastField() throws IOException {
        for (var file : LensFiles.all()) {
            var original = value(DocumentReader.lenient(Limits.QUESTION_SET).read(file));
            var set = value(lenses.read(file));

            assertThat(documents.write(LensWriter.write(set)))
                    .as(file.toString())
                    .isEqualTo(documents.write(original));
        }
    }

    @Test
    void areTheSameSetAfterExportAndImport() throws IOException {
        for (var file : LensFiles.all()) {
            var set = value(lenses.read(file));
            var written = documents.write(LensWriter.write(set));

            assertThat(value(lenses.read(file + ".json", written)))
                    .as(file.toString())
                    .isEqualTo(set);
        }
    }

    @Test
    void areTheSameSetInTheNativeFormat() throws IOException {
        for (var file : LensFiles.all()) {
            var set = value(lenses.read(file));
            var written = documents.write(QuestionSetWriter.write(set));

            assertThat(value(new QuestionSetReader().read("set.json", written)))
                    .as(file.toString())
                    .isEqualTo(set);
        }
    }
}
