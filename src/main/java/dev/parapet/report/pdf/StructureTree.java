package dev.parapet.report.pdf;

import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The logical structure of a document, grown in the order in which its content is drawn; ISO
/// 32000-1, 14.7.
final class StructureTree {
    private final PdfFile file;
    private final int root;
    private final Map<Tag, Element> elements = new LinkedHashMap<>();

    /// Where figures stand, as attributes.
    private final Map<Tag, String> bounds = new HashMap<>();

    /// By key: the array of a page's elements by content number, or the element of an annotation.
    private final List<Integer> owners = new ArrayList<>();

    StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    /// An element of the structure.
    ///
    /// @param number of its object
    /// @param parent the number of what it is a part of
    /// @param page where it was entered
    /// @param kids its parts in reading order
    private record Element(int number, int parent, int page, List<Kid> kids) {}

    /// A part of an element; places on the element's own page say no page.
    private sealed interface Kid {
        record Part(int number) implements Kid {}

        record Content(int page, int number) implements Kid {}

        record Annotation(int page, int number) implements Kid {}
    }

    /// What of a page's content belongs to whom.
    ///
    /// @param page the number of its object
    /// @param key by which the page is found in the tree of owners
    /// @param owners numbers of the elements, by content number
    record Page(int page, int key, List<Integer> owners) {}

    /// Makes room for a page's content.
    Page add(int page) {
        return new Page(page, own(file.reserve()), new ArrayList<>());
    }

    /// Closes a page that was added: all is drawn.
    void close(Page page) throws IOException {
        var array = new Syntax().raw("[");
        page.owners().forEach(array::reference);
        file.put(owners.get(page.key()), array.raw("]"));
    }

    /// Enters a tag now, if it is not in the structure yet.
    void enter(Tag tag, int page) {
        element(tag, page);
    }

    private Element element(Tag tag, int page) {
        var known = elements.get(tag);
        if (known != null) {
            return known;
        }
        var above = tag.parent();
        var parent = above == null ? null : element(above, page);
        int number = file.reserve();
        var element =
                new Element(
                        number, parent == null ? root : parent.number(), page, new ArrayList<>(2));
        if (parent != null) {
            parent.kids().add(new Kid.Part(number));
        }
        elements.put(tag, element);
        return element;
    }

    /// Enters a stretch of a page's content as the next part of a tag.
    ///
    /// @return its number on the page
    int content(Tag tag, Page page) {
        var element = element(tag, page.page());
        int number = page.owners().size();
        page.owners().add(element.number());
        element.kids().add(new Kid.Content(page.page(), number));
        return number;
    }

    /// Enters an annotation as the next part of a tag.
    ///
    /// @param annotation the number of its object
    /// @return the key by which its element is found
    int annotation(Tag tag, int page, int annotation) {
        var element = element(tag, page);
        element.kids().add(new Kid.Annotation(page, annotation));
        return own(element.number());
    }

    /// Says how much room a figure takes.
    void bounds(Tag figure, String rectangle) {
        bounds.put(figure, Attributes.bounds(rectangle));
    }

    private int own(int owner) {
        owners.add(owner);
        return owners.size() - 1;
    }

    /// Puts the structure into the file.
    ///
    /// @return the number of its root
    int close() throws IOException {
        var entries = new Syntax();
        var top = new Syntax();
        for (var each : elements.entrySet()) {
            entries.reset();
            describe(each.getKey(), each.getValue(), entries);
            file.put(each.getValue().number(), entries);
            if (each.getValue().parent() == root) {
                top.reference(each.getValue().number());
            }
        }
        var keys =
                new Syntax().raw("<</Type/StructTreeRoot/K[").all(top).raw("]/ParentTree<</Nums[");
        for (int key = 0; key < owners.size(); key++) {
            keys.integer(key).reference(owners.get(key));
        }
        file.put(root, keys.raw("]>>/ParentTreeNextKey ").integer(owners.size()).raw(">>"));
        return root;
    }

    private void describe(Tag tag, Element element, Syntax to) {
        to.raw("<</S/").raw(tag.type()).raw("/P ").reference(element.parent());
        to.raw("/Pg ").reference(element.page()).raw("/K[");
        for (var kid : element.kids()) {
            describe(kid, element.page(), to);
        }
        to.raw("]").raw(tag.attributes()).raw(bounds.getOrDefault(tag, "")).raw(">>");
    }

    private static void describe(Kid kid, int own, Syntax to) {
        switch (kid) {
            case Kid.Part(var number) -> to.reference(number);
            case Kid.Content(var page, var number) when page == own -> to.integer(number);
            case Kid.Content(var page, var number) ->
                    to.raw("<</Type/MCR/Pg ")
                            .reference(page)
                            .raw("/MCID ")
                            .integer(number)
                            .raw(">>");
            case Kid.Annotation(var page, var number) ->
                    to.raw("<</Type/OBJR/Pg ")
                            .reference(page)
                            .raw("/Obj ")
                            .reference(number)
                            .raw(">>");
        }
    }
}
