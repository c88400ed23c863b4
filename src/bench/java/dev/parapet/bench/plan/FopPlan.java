package dev.parapet.bench.plan;

import dev.parapet.report.Report;

import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.SAXParserFactory;

/// The plan through Apache FOP, tagged, as PDF/A-2A.
final class FopPlan {
    private FopPlan() {}

    static void write(Report report, OutputStream to) throws Exception {
        var fonts = Files.createTempDirectory("fonts");
        try {
            var fop = factory(fonts).newFop(MimeConstants.MIME_PDF, to);
            var parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.newSAXParser()
                    .parse(
                            new InputSource(new StringReader(FormattingObjects.of(report))),
                            fop.getDefaultHandler());
        } finally {
            for (var font : InterFont.values()) {
                Files.deleteIfExists(fonts.resolve(font.file()));
            }
            Files.deleteIfExists(fonts);
        }
    }

    private static FopFactory factory(Path folder) throws Exception {
        var fonts = new StringBuilder();
        for (var font : InterFont.values()) {
            var file = Files.write(folder.resolve(font.file()), font.bytes());
            fonts.append("<font kerning=\"no\" embed-url=\"").append(file.toUri());
            fonts.append("\"><font-triplet name=\"Inter\" style=\"normal\" weight=\"");
            fonts.append(font.weight()).append("\"/></font>");
        }
        var configuration =
                """
                <fop version="1.0"><accessibility>true</accessibility><renderers>
                <renderer mime="application/pdf"><pdf-a-mode>PDF/A-2a</pdf-a-mode><fonts>%s</fonts></renderer>
                </renderers></fop>
                """
                        .formatted(fonts);
        return new FopFactoryBuilder(folder.toUri())
                .setConfiguration(
                        new DefaultConfigurationBuilder()
                                .build(
                                        new ByteArrayInputStream(
                                                configuration.getBytes(StandardCharsets.UTF_8))))
                .build();
    }
}
