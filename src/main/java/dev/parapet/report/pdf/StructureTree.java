package dev.parapet.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

import java.util.HashMap;
import java.util.Map;

/// The logical structure of a document, grown in the order in which its content is drawn; ISO
/// 32000-1, 14.7.
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new HashMap<>();

    /// Key and owner in turn: the array of a page's elements by content number, or the element of
    /// an annotation.
    private final COSArray owners = new COSArray();

    /// Makes a page ready for tagged content.
    void add(PDPage page) {
        page.setStructParents(nextKey());
        own(new COSArray());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    /// The element of a tag, entered now if it is not in the file yet.
    PDStructureElement element(Tag tag) {
        var known = elements.get(tag);
        if (known != null) {
            return known;
        }
        var above = tag.parent();
        var parent = above == null ? root : element(above);
        var element = new PDStructureElement(tag.type(), parent);
        parent.appendKid(element);
        tag.describe(element);
        elements.put(tag, element);
        return element;
    }

    /// Enters a stretch of a page's content as the next part of a tag.
    ///
    /// @return its number on the page
    int content(Tag tag, PDPage page) {
        var element = element(tag);
        var parts = (COSArray) owners.getObject(2 * page.getStructParents() + 1);
        int number = parts.size();
        parts.add(element.getCOSObject());
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            element.appendKid(reference(page, number));
        }
        return number;
    }

    private static PDMarkedContentReference reference(PDPage page, int number) {
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        return reference;
    }

    /// Enters an annotation as the next part of a tag.
    void annotation(Tag tag, PDPage page, PDAnnotation annotation) {
        var element = element(tag);
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        annotation.setStructParent(nextKey());
        own(element.getCOSObject());
    }

    private int nextKey() {
        return owners.size() / 2;
    }

    private void own(COSBase owner) {
        owners.add(COSInteger.get(nextKey()));
        owners.add(owner);
    }

    /// Puts the structure into the document.
    void close(PDDocument document) {
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, owners);
        root.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        root.setParentTreeNextKey(nextKey());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
