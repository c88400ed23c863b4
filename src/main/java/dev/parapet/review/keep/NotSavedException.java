package dev.parapet.review.keep;

import java.io.IOException;

/// A review could be written neither into its file nor beside it. The cause says why.
public final class NotSavedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean recoverable;

    NotSavedException(IOException cause, boolean recoverable) {
        super(cause.getMessage(), cause);
        this.recoverable = recoverable;
    }

    /// Whether a recovery copy holds what could not be saved.
    public boolean isRecoverable() {
        return recoverable;
    }
}
