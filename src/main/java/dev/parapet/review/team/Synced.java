package dev.parapet.review.team;

import java.nio.file.Path;
import java.util.List;

/// How a synchronisation ended. Whatever it was, everything of this side is committed here, and
/// nothing is lost.
public sealed interface Synced {

    /// Both sides have the same now.
    ///
    /// @param taken what came from the team
    /// @param sent whether there was something to send
    record Done(List<Taken> taken, boolean sent) implements Synced {
        public Done {
            taken = List.copyOf(taken);
        }

        /// The reviews in which somebody must decide.
        public List<Taken> withConflicts() {
            return taken.stream().filter(file -> file.conflicts() > 0).toList();
        }
    }

    /// Somebody stopped it; what was taken in until then is whole.
    record Stopped(List<Taken> taken) implements Synced {
        public Stopped {
            taken = List.copyOf(taken);
        }
    }

    /// The workspace has no remote yet.
    record NoRemote() implements Synced {}

    /// The remote cannot be reached now; it can be tried again at any time.
    ///
    /// @param reason what the machine says of it
    record OutOfReach(String remote, String reason) implements Synced {}

    /// The remote wants somebody that it knows.
    record NotSignedIn(String remote) implements Synced {}

    /// The remote took nothing.
    ///
    /// @param reason what it says of it
    record Refused(String remote, String reason) implements Synced {}

    /// Others sent changes faster than this side could.
    record Outrun(String remote) implements Synced {}

    /// Git itself is in the middle of something in this folder, such as a merge.
    record Unfinished(String what) implements Synced {}

    /// Files with changes of their own, which Parapet does not commit, are where others changed
    /// something too.
    record InTheWay(List<Path> files) implements Synced {
        public InTheWay {
            files = List.copyOf(files);
        }
    }

    /// A file that came from the team.
    ///
    /// @param conflicts how many fields somebody must decide about
    record Taken(Path file, Kind kind, int conflicts) {

        /// What happened to it here.
        public enum Kind {
            NEW,
            CHANGED,
            /// Changed on both sides.
            MERGED,
            GONE,
            /// Changed on both sides in ways that cannot be merged; theirs stands beside ours.
            BESIDE
        }
    }
}
