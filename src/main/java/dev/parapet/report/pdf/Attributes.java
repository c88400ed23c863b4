package dev.parapet.report.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

import java.util.function.Consumer;

/// What is said about elements of the structure besides their type; ISO 32000-1, 14.8.5.
final class Attributes {
    private Attributes() {}

    /// What a header cell is the header of.
    ///
    /// @param scope `Column` or `Row`
    static Consumer<PDStructureElement> scope(String scope) {
        return element -> {
            var attributes = new PDTableAttributeObject();
            attributes.setScope(scope);
            set(element, attributes);
        };
    }

    static Consumer<PDStructureElement> summary(String text) {
        return element -> {
            var attributes = new PDTableAttributeObject();
            attributes.setSummary(text);
            set(element, attributes);
        };
    }

    /// How points of a list are labelled, such as `Disc`, `Decimal` or `None`.
    static Consumer<PDStructureElement> numbering(String numbering) {
        return element -> {
            var attributes = new PDListAttributeObject();
            attributes.setListNumbering(numbering);
            set(element, attributes);
        };
    }

    /// What is read instead of a drawing.
    static Consumer<PDStructureElement> alternative(String text) {
        return element -> element.setAlternateDescription(text);
    }

    /// What is read and copied instead of what is drawn.
    static Consumer<PDStructureElement> actual(String text) {
        return element -> element.setActualText(text);
    }

    static void bounds(PDStructureElement element, PDRectangle bounds) {
        var attributes = new PDLayoutAttributeObject();
        attributes.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        attributes.setBBox(bounds);
        set(element, attributes);
    }

    /// Sets the one attribute object that an element of ours has, without the revision numbers of
    /// PDFBox.
    private static void set(PDStructureElement element, PDAttributeObject attributes) {
        attributes.getCOSObject().setDirect(true);
        element.getCOSObject().setItem(COSName.A, attributes);
    }
}
