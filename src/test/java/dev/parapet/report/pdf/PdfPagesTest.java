package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parapet.report.Progress;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;

/// What a person sees of a plan before it goes out.
class PdfPagesTest {
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void drawsAPageAsWideAsAsked() throws IOException {
        try (var pages = PdfPages.of(Reports.bytes(Reports.PLAN.report()))) {
            var picture = pages.draw(0, 300);
            assertThat(picture.width()).isEqualTo(300);
            assertThat(picture.height()).isBetween(423, 425);
            assertThat(pages.proportion(0)).isBetween(1.414, 1.415);
        }
    }

    @Test
    void drawsOnWhitePaper() throws IOException {
        try (var pages = PdfPages.of(Reports.bytes(Reports.PLAN.report()))) {
            var pixels = pages.draw(0, 300).argb();
            assertThat(pixels.get(0)).isEqualTo(WHITE);
            assertThat(inked(pixels)).isGreaterThan(1000);
        }
    }

    @Test
    void readsAPageOut() throws IOException {
        try (var pages = PdfPages.of(Reports.bytes(Reports.PLAN.report()))) {
            assertThat(pages.text(0)).contains(OnlineShop.DETAILS.date().getYear() + "");
        }
    }

    @Test
    void saysOnWhichPageASectionBegins() throws IOException {
        try (var pages = PdfPages.of(Reports.bytes(Reports.PLAN.report()))) {
            assertThat(pages.headings()).hasSize(5);
            for (var heading : pages.headings()) {
                assertThat(pages.text(heading.page()).replaceAll("\\s+", " "))
                        .contains(heading.title());
            }
        }
    }

    @Test
    void tellsHowFarTheWritingIs() throws IOException {
        var shares = new ArrayList<Double>();
        new PdfWriter(Paper.A4, Envelope.NONE, shares::add)
                .write(Reports.PLAN.report(), new ByteArrayOutputStream());
        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(20);
    }

    @Test
    void writesNothingOnceNobodyWantsIt() {
        var bytes = new ByteArrayOutputStream();
        Progress tired =
                share -> {
                    if (share > 0.5) {
                        throw new CancellationException();
                    }
                };
        var writer = new PdfWriter(Paper.A4, Envelope.NONE, tired);
        assertThatThrownBy(() -> writer.write(Reports.PLAN.report(), bytes))
                .isInstanceOf(CancellationException.class);
        assertThat(bytes.size()).isZero();
    }

    private static long inked(IntBuffer pixels) {
        int inked = 0;
        for (int i = 0; i < pixels.limit(); i++) {
            inked += pixels.get(i) == WHITE ? 0 : 1;
        }
        return inked;
    }
}
