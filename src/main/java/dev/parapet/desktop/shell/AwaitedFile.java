package dev.parapet.desktop.shell;

import dev.parapet.review.file.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A file that somebody waits for.
///
/// @param isNew whether it was made for them: it goes again where that was in vain
record AwaitedFile(Path path, boolean isNew) {

    /// Writes the whole file. One that is there stays as it was where the person leaves before it
    /// is replaced.
    static AwaitedFile write(Path path, byte[] content, Patience patience) throws IOException {
        var isNew = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        AtomicFile.write(path, content, AtomicFile.permissionsOf(path), _ -> patience.goOn());
        var written = new AwaitedFile(path, isNew);
        return written.unlessInVain(patience, () -> written);
    }

    /// Does something with the file. Where that fails, or nobody waits for it at its end, a new
    /// file goes again: at once and on this thread, for the window may be closing.
    <T> T unlessInVain(Patience patience, Background.Work<T> work) throws IOException {
        try {
            var result = work.run();
            patience.goOn();
            return result;
        } catch (IOException | RuntimeException e) {
            removeAfter(e);
            throw e;
        }
    }

    /// Removes a file that nobody waited for any more when they were to be told, unless it took the
    /// place of another: that is whole, and all there is.
    void takeBack(Desk desk) {
        desk.background().run(this::remove, _ -> {}, desk::tellFailure);
    }

    private boolean remove() throws IOException {
        return isNew && Files.deleteIfExists(path);
    }

    private void removeAfter(Exception failure) {
        try {
            remove();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
