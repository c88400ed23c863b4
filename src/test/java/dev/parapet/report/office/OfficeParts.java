package dev.parapet.report.office;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// An Office file taken apart for tests.
///
/// @param content of the parts by name, in order
public record OfficeParts(Map<String, byte[]> content) {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    /// Those of the zip itself, whose schemas are others.
    private static final Set<String> WITHOUT_SCHEMA =
            Set.of("[Content_Types].xml", "docProps/core.xml");

    public static OfficeParts of(byte[] file) {
        var content = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfficeParts(content);
    }

    public Document xml(String name) {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content.get(name)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The elements of a name in a part, in order.
    public Stream<Element> elements(String part, String name) {
        return elements(xml(part).getDocumentElement(), name);
    }

    /// The elements of a name below another one, in order.
    public static Stream<Element> elements(Element within, String name) {
        var nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /// What the schemas of ISO/IEC 29500 find wrong, by part.
    public List<String> violations() {
        var found = new ArrayList<String>();
        for (var part : content.entrySet()) {
            if (part.getKey().endsWith(".xml") && !WITHOUT_SCHEMA.contains(part.getKey())) {
                violations(part.getValue())
                        .forEach(error -> found.add(part.getKey() + ": " + error.getMessage()));
            }
        }
        return found;
    }

    private static List<XmlError> violations(byte[] part) {
        var errors = new ArrayList<XmlError>();
        try {
            SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions())
                    .validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }
}
