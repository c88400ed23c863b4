package dev.parapet.lens.format;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Node;
import dev.parapet.questionset.Version;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Under which id and version a lens is known here; a lens file states neither. The id is the name
/// in small letters with hyphens, without versions and dates, so that all versions of a lens share
/// it. The version is what the lens says in `version` or `_version`, else what its name says, else
/// what the file's name says (`v1.3.6`), else 0 and a number made of its content.
record LensName(String id, Version version) {
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?i)\\bv(?:er(?:sion)?)?[ .]?(\\d{1,9}(?:\\.\\d{1,9}){0,4})(?![\\d.]*\\d)"
                            + "|(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,9}){1,4})(?![\\d.]*\\d)");
    private static final Pattern DATE =
            Pattern.compile("(?i)(\\brel(ease)?\\.? ?)?\\b\\d{4}-\\d{2}(-\\d{2})?\\b");
    private static final Pattern IN_FILE_NAME =
            Pattern.compile("(?i)(?:^|[^a-z])v(\\d{1,9}(?:\\.\\d{1,9}){1,4})(?![\\d]|\\.\\d)");

    static LensName of(LensObject lens, String file) {
        var name = lens.text("name");
        var stated =
                Stream.of("version", "_version")
                        .map(field -> LensWriter.text(lens.mapping().nearest(field)).strip())
                        .map(text -> text.replaceFirst("^[vV]", ""))
                        .filter(Version::isVersion)
                        .findFirst();
        var version =
                stated.or(() -> first(VERSION, DATE.matcher(name).replaceAll(" ")))
                        .or(() -> first(IN_FILE_NAME, fileName(file)))
                        .map(Version::of)
                        .orElseGet(() -> ofContent(lens.mapping()));
        return new LensName(idOf(name, lens.mapping()), version);
    }

    private static String idOf(String name, Node lens) {
        var withoutDates = DATE.matcher(name).replaceAll(" ");
        var withoutVersion = VERSION.matcher(withoutDates).replaceAll(" ");
        var id = slug(withoutVersion);
        if (id.isEmpty()) {
            id = slug(name);
        }
        return id.isEmpty() ? "lens-" + checksum(lens) : id;
    }

    /// Small letters, digits and single hyphens.
    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Stream.of(found.group(1), found.group(found.groupCount()))
                .filter(group -> group != null && Version.isVersion(group))
                .findFirst();
    }

    private static String fileName(String file) {
        try {
            var name = Path.of(file).getFileName();
            return name == null ? "" : name.toString();
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static Version ofContent(Node lens) {
        return new Version(List.of(0, (int) checksum(lens)));
    }

    /// Below 1,000,000,000.
    private static long checksum(Node lens) {
        var sum = new CRC32();
        sum.update(new DocumentWriter().write(lens));
        return sum.getValue() % 1_000_000_000;
    }
}
