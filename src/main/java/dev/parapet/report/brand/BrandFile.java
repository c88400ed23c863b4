package dev.parapet.report.brand;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.report.Brand;
import dev.parapet.report.Brand.Logo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a brand file says.
///
/// @param language of the fixed text; {@link Locale#ROOT} where the file chooses none
public record BrandFile(Brand brand, Locale language) {
    private static final Map<String, String> FORMATS = Map.of("parapet/brand/1", "1");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /// Reads a brand file in YAML or JSON. What is wrong with it or with its logo comes back as
    /// problems.
    ///
    /// @param languages that a plan can be written in
    /// @throws IOException where the machine cannot read
    public static Loaded<BrandFile> read(Path file, Map<String, Locale> languages)
            throws IOException {
        return switch (new DocumentReader(Limits.QUESTION_SET).read(file)) {
            case Loaded.Refused<Node>(var problems) -> new Loaded.Refused<>(problems);
            case Loaded.Ready<Node>(var root, _) -> read(root, file, languages);
        };
    }

    private static Loaded<BrandFile> read(Node root, Path file, Map<String, Locale> languages)
            throws IOException {
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        fields.requiredChoice("format", FORMATS, "1");
        var brand =
                new Brand(
                        fields.optionalText("name").strip(),
                        accent(fields),
                        fields.optionalText("confidentiality").strip(),
                        logo(fields, file));
        var language = fields.choice("language", languages, Locale.ROOT);
        fields.refuseUnread();
        return problems.judge(new BrandFile(brand, language));
    }

    private static int accent(Fields fields) {
        var written = fields.optionalText("accent");
        if (!fields.has("accent")) {
            return Brand.USUAL_ACCENT;
        }
        if (!COLOUR.matcher(written).matches()) {
            fields.problems()
                    .error(
                            fields.placeOf("accent"),
                            "\"accent\" should be a colour in quotes such as \"#0B5CAD\"");
            return Brand.USUAL_ACCENT;
        }
        int accent = Integer.parseInt(written.substring(1), 16);
        double contrast = Contrast.onWhite(accent);
        if (contrast < Contrast.READABLE) {
            fields.problems()
                    .error(
                            fields.placeOf("accent"),
                            String.format(
                                    Locale.ROOT,
                                    "\"accent\" has a contrast of %.1f:1 on white and small text"
                                            + " needs 4.5:1; take a darker colour",
                                    Math.floor(contrast * 10) / 10));
        }
        return accent;
    }

    private static Logo logo(Fields fields, Path file) throws IOException {
        var name = fields.optionalText("logo");
        if (name.isBlank()) {
            return Logo.NONE;
        }
        if (!fields.has("name")) {
            fields.problems()
                    .error(
                            fields.placeOf("logo"),
                            "a logo needs a \"name\" for those who cannot see it; add one");
        }
        return LogoFile.read(file.resolveSibling(name), fields);
    }
}
