package dev.parapet.desktop.shell;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A file that is written while a person waits for it.
///
/// @param isNew whether there was none before
record AwaitedFile(Path path, boolean isNew) {

    /// Writes the whole file. One that is there stays as it was where the person leaves before it
    /// is replaced; a new one is gone again where they leave before this ends.
    static AwaitedFile write(Path path, byte[] content, Patience patience) throws IOException {
        var isNew = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        AtomicFile.write(path, content, AtomicFile.permissionsOf(path), _ -> patience.goOn());
        var written = new AwaitedFile(path, isNew);
        if (!patience.isWanted()) {
            // here and now: the window may be closing, and nobody would come back to it
            written.takeBack();
        }
        patience.goOn();
        return written;
    }

    /// Removes a file that nobody waits for any more, unless it took the place of another: that is
    /// whole, and all there is.
    void takeBack(Desk desk) {
        desk.background().run(this::takeBack, _ -> {}, desk::tellFailure);
    }

    private boolean takeBack() throws IOException {
        return isNew && Files.deleteIfExists(path);
    }
}
