package dev.parapet.report.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What one library writes, another reads. */
class PdfFileTest {
    private static final int MANY = 1000;

    @Test
    void hasEveryObjectAndStreamUnderItsNumber() throws IOException {
        try (var document = Loader.loadPDF(written())) {
            var many = document.getDocumentCatalog().getCOSObject().getCOSArray(name("Many"));
            assertThat(many.size()).isEqualTo(2 * MANY);
            for (int i = 0; i < MANY; i++) {
                assertThat(many.getObject(2 * i).toString()).contains("{" + i + "}");
                var stream = (COSStream) many.getObject(2 * i + 1);
                assertThat(stream.toTextString()).isEqualTo(content(i));
            }
        }
    }

    @Test
    void isTheSameWheneverItIsWritten() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void failsAsTheStreamDoesThatItIsWrittenTo() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("the disk is full");
                    }
                };
        assertThatThrownBy(() -> new PdfFile(full).close())
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PdfFile(bytes)) {
            int root = file.reserve();
            int pages = file.reserve();
            file.put(pages, new Syntax().raw("<</Type/Pages/Kids[]/Count 0>>"));
            var catalog = new Syntax().raw("<</Type/Catalog/Pages ").reference(pages);
            catalog.raw("/Many[");
            for (int i = 0; i < MANY; i++) {
                int number = file.reserve();
                file.put(number, new Syntax().text("{" + i + "}"));
                int stream = file.reserve();
                add(file, stream, i);
                catalog.reference(number).reference(stream);
            }
            file.put(root, catalog.raw("]>>"));
            file.finish(new Syntax().raw("/Root ").reference(root));
        }
        return bytes.toByteArray();
    }

    /** Every third as it is. */
    private static void add(PdfFile file, int number, int index) throws IOException {
        if (index % 3 == 0) {
            file.plainStream(
                    number, new Syntax(), content(index).getBytes(StandardCharsets.US_ASCII));
        } else {
            file.stream(number, new Syntax(), new Syntax().raw(content(index)));
        }
    }

    private static String content(int index) {
        return ("stream " + index + " ").repeat(index);
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
