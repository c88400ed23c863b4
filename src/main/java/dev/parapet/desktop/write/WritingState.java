package dev.parapet.desktop.write;

import dev.parapet.report.plan.Remark;

import java.nio.file.Path;
import java.util.List;

/// How far the writing of a plan is.
sealed interface WritingState {

    /// Nothing is written yet.
    record Ready() implements WritingState {}

    /// It is under way.
    ///
    /// @param share of the work that is done; 0 for as long as nobody can tell
    record Going(double share) implements WritingState {}

    /// The file is there.
    record Done(Path file, List<Remark> remarks) implements WritingState {
        public Done {
            remarks = List.copyOf(remarks);
        }
    }

    /// The person ended it; what was there before stays.
    record Ended() implements WritingState {}

    /// The machine failed; what was there before stays.
    record Failed(Path file, Exception failure) implements WritingState {}

    /// The key that signs cannot be used.
    record Refused(String problem) implements WritingState {}
}
