package dev.parapet.report;

/// Is told how far the writing of a report has come. Whoever wants no more of it throws a {@link
/// java.util.concurrent.CancellationException} here, and nothing is written.
@FunctionalInterface
public interface Progress {
    /// For writing that nobody watches and nobody ends.
    Progress UNWATCHED = _ -> {};

    /// Called often.
    ///
    /// @param share of the work that is done, 0 to 1; 0 for as long as nobody can tell
    void reached(double share);
}
