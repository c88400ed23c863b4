package dev.parapet.review.keep;

import dev.parapet.review.file.AtomicFile;
import dev.parapet.review.file.ReviewFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The last states of one review, in a hidden folder beside its file: they go where the file goes,
/// and whoever deletes the folder deletes them too.
public final class Versions {
    /// The hidden folder, with a folder inside for each review.
    public static final String FOLDER = ".parapet-versions";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("(\\d{9})-(\\d{8}T\\d{9}Z)" + Pattern.quote(ReviewFile.ENDING));

    private final Path review;
    private final Path folder;

    public Versions(Path review) {
        this.review = review.toAbsolutePath();
        this.folder =
                this.review
                        .resolveSibling(FOLDER)
                        .resolve(String.valueOf(this.review.getFileName()));
    }

    /// Whether a file is a kept version of some review.
    public static boolean isKept(Path file) {
        return version(file).isPresent() && file.toAbsolutePath().toString().contains(FOLDER);
    }

    /// What is kept, the newest first.
    public List<Version> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> version(file).stream())
                    .sorted(Comparator.comparingInt(Version::number).reversed())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Keeps a state that was saved, unless it is the newest already, and thins out the others. Its
    /// name has the digits 0 to 9 in every language of the machine, for so it is found again.
    void keep(byte[] content, Instant now) throws IOException {
        var before = list();
        if (!before.isEmpty() && holds(before.getFirst(), content)) {
            return;
        }
        var number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        makeFolder();
        var file =
                folder.resolve(
                        String.format(
                                Locale.ROOT,
                                "%09d-%s%s",
                                number,
                                MOMENT.format(now),
                                ReviewFile.ENDING));
        AtomicFile.write(file, content, AtomicFile.permissionsOf(review), _ -> {});
        var all =
                Stream.concat(
                        Stream.of(new Version(file, number, now, content.length)), before.stream());
        for (var surplus : Thinning.surplus(all.toList())) {
            Files.deleteIfExists(surplus.file());
        }
    }

    /// Most have another size, and need not be read.
    private static boolean holds(Version version, byte[] content) throws IOException {
        return version.bytes() == content.length && Arrays.equals(content, read(version));
    }

    /// Puts other content in the place of a kept version, such as the same under another
    /// passphrase.
    void replace(Version version, byte[] content) throws IOException {
        AtomicFile.write(version.file(), content);
    }

    void remove(Version version) throws IOException {
        Files.deleteIfExists(version.file());
    }

    static byte[] read(Version version) throws IOException {
        return Files.readAllBytes(version.file());
    }

    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        var all = review.resolveSibling(FOLDER);
        if (!all.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // where a dot at the beginning hides nothing
            Files.setAttribute(all, "dos:hidden", true);
        }
        try {
            Files.writeString(all.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // it says already that Git should leave the kept versions out
        }
    }

    private static Optional<Version> version(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Version(
                            file,
                            Integer.parseInt(name.group(1)),
                            MOMENT.parse(name.group(2), Instant::from),
                            Files.size(file)));
        } catch (DateTimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
