package dev.parapet.report.plan;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// All that a written file says to whoever searches it, packed or not: of a PDF its pages, its
/// metadata, what it carries and every string in it; of a package every part and its name.
final class SearchedFile {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\\\]+");

    private final List<String> texts = new ArrayList<>();

    SearchedFile(byte[] file) throws IOException {
        var start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            pdf(file);
        } else if (start.startsWith("PK")) {
            parts(file);
        } else {
            add(file);
        }
    }

    /// Whether somebody who looks for a secret finds it, over line ends and escapes.
    boolean says(String secret) {
        var wanted = bare(secret);
        return texts.stream().anyMatch(text -> text.contains(wanted));
    }

    private void pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            add(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                object(document, document.getDocument().getObjectFromPool(key).getObject());
            }
        }
    }

    private void object(PDDocument document, COSBase object) throws IOException {
        switch (object) {
            case COSStream stream -> stream(document, stream);
            case COSDictionary dictionary -> strings(dictionary);
            case null, default -> {}
        }
    }

    private void stream(PDDocument document, COSStream stream) throws IOException {
        strings(stream);
        var type = stream.getCOSName(COSName.TYPE);
        if (COSName.METADATA.equals(type) || COSName.EMBEDDED_FILE.equals(type)) {
            try (var bytes = stream.createInputStream()) {
                add(bytes.readAllBytes());
            }
        }
        if (document.getNumberOfPages() == 0) {
            throw new IOException("a plan without pages");
        }
    }

    private void strings(COSDictionary dictionary) {
        dictionary
                .getValues()
                .forEach(value -> {
                    if (value instanceof COSString string) {
                        add(string.getString());
                    } else if (value instanceof COSDictionary inner
                            && !(value instanceof COSStream)) {
                        strings(inner);
                    }
                });
    }

    private void parts(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName());
                add(zip.readAllBytes());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(byte[] bytes) {
        add(new String(bytes, StandardCharsets.UTF_8));
        add(new String(bytes, StandardCharsets.UTF_16BE));
    }

    private void add(String text) {
        texts.add(bare(text));
    }

    /// Without tags, spaces, escapes and the case of letters, in which formats differ.
    private static String bare(String text) {
        var plain = text.replaceAll("<[^<>]{1,200}>", "");
        var normal = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(normal).replaceAll("").replace("-", "");
    }
}
