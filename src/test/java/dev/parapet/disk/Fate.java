package dev.parapet.disk;

import java.io.IOException;
import java.nio.file.Path;

/// Decides what becomes of each operation on files, before it is done.
@FunctionalInterface
public interface Fate {

    /// What is about to be done.
    enum Operation {
        LOOK,
        OPEN,
        READ,
        WRITE,
        FORCE,
        LIST,
        MAKE_FOLDER,
        CHANGE_ATTRIBUTE,
        MOVE,
        DELETE
    }

    /// The machine has stopped: nothing after this reaches the disk, not even cleaning up.
    final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("the machine has stopped");
        }
    }

    /// Meets an operation: lets it happen, fails it or stops the machine.
    ///
    /// @throws IOException where the operation fails
    void meet(Operation operation, Path file) throws IOException;
}
