package dev.parapet.review.team;

import org.eclipse.jgit.lib.Repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// When a remote was asked last. Git notes it by the age of a file, but JGit only where something
/// came; so the settings of the repository have it too.
record Asked(Repository repository) {
    private static final String SECTION = "parapet";
    private static final String NAME = "asked";
    private static final String FETCHED = "FETCH_HEAD";

    void note(Instant now) throws IOException {
        var config = repository.getConfig();
        config.setString(SECTION, null, NAME, now.toString());
        config.save();
    }

    Optional<Instant> last() throws IOException {
        return Stream.concat(noted().stream(), byGit().stream()).max(Comparator.naturalOrder());
    }

    private Optional<Instant> noted() {
        try {
            return Optional.ofNullable(repository.getConfig().getString(SECTION, null, NAME))
                    .map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> byGit() throws IOException {
        var file = repository.getDirectory().toPath().resolve(FETCHED);
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
