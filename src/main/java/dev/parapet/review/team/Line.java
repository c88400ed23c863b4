package dev.parapet.review.team;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.Optional;

/// The way to the place that a workspace is synchronised with.
interface Line {
    /// The address, without a password that may stand in it.
    String address();

    /// Brings what the others have sent.
    ///
    /// @return where their branch stands; none where nobody has sent anything yet
    Optional<ObjectId> fetch() throws IOException, Failure;

    /// Sends a commit.
    Sent push(ObjectId commit) throws IOException, Failure;

    /// What came of sending.
    sealed interface Sent {
        record Taken() implements Sent {}

        /// Others were quicker.
        record Behind() implements Sent {}

        record Refused(String reason) implements Sent {}
    }

    /// The other end does not do what it is asked.
    final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Synced outcome;

        Failure(Synced outcome, Exception cause) {
            super(cause);
            this.outcome = outcome;
        }

        Synced outcome() {
            return outcome;
        }
    }
}
