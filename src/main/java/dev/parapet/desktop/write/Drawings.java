package dev.parapet.desktop.write;

import dev.parapet.desktop.write.PagesView.Page;
import dev.parapet.desktop.write.ProofPress.Sheet;
import dev.parapet.report.pdf.PdfPages.Picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The pictures of pages that were drawn last. One of an earlier proof stands for a page until the
/// next is drawn, so that a change never flickers.
final class Drawings {
    private static final int KEPT = 12;

    private final ProofPress press;
    private final Map<Integer, Drawing> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Drawing> eldest) {
                    return size() > KEPT;
                }
            };

    /// A page on screen.
    ///
    /// @param page of which proof it is
    /// @param width in pixels
    /// @param text what it says
    record Drawing(Page page, int width, Image image, String text) {
        boolean isOf(Page other, int pixels) {
            return page.equals(other) && width == pixels;
        }
    }

    Drawings(ProofPress press) {
        this.press = press;
    }

    /// What is known of a page, maybe of an earlier proof or another size.
    Optional<Drawing> last(int index) {
        return Optional.ofNullable(kept.get(index));
    }

    /// Draws a page, unless it is wanted no more when its turn comes.
    void draw(Page page, int width, BooleanSupplier wanted, Consumer<Drawing> drawn) {
        press.draw(
                page.proof(),
                page.index(),
                width,
                wanted,
                sheet -> {
                    var drawing = drawing(page, width, sheet);
                    kept.put(page.index(), drawing);
                    drawn.accept(drawing);
                });
    }

    private static Drawing drawing(Page page, int width, Sheet sheet) {
        return new Drawing(page, width, image(sheet.picture()), sheet.text());
    }

    private static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        picture.width());
        return image;
    }
}
