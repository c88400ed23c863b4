package dev.parapet.report.pdf;

import dev.parapet.report.Details;

/// The metadata packet of a document.
final class Xmp {
    /// What pdfuaid means: PDF/A-3 does not know it (ISO 19005-3, 6.6.2.3).
    private static final String UA_SCHEMA =
            """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
             <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>PDF/UA part number</pdfaProperty:description>
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
             </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private static final String ARCHIVABLE =
            """
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>\
            """;

    private Xmp() {}

    /// @param archivable whether it says that it is PDF/A-3A
    static String packet(Details details, String producer, boolean archivable) {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
           <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
           <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
           <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
           <dc:format>application/pdf</dc:format>
           <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
           <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
           <pdf:Producer>%6$s</pdf:Producer>
        %8$s
           <pdfuaid:part>1</pdfuaid:part>
        %7$s
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(
                        escaped(details.title()),
                        escaped(details.subject()),
                        escaped(details.author()),
                        details.language().toLanguageTag(),
                        details.date(),
                        producer,
                        UA_SCHEMA,
                        archivable ? ARCHIVABLE : "");
    }

    private static String escaped(String text) {
        return Inlines.wellFormed(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
