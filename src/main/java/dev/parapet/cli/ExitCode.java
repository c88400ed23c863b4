package dev.parapet.cli;

/// How a command ended, for scripts.
public final class ExitCode {
    public static final int DONE = 0;

    /// The input is wrong: a file that is no review, an answer to nothing.
    public static final int WRONG_INPUT = 1;

    /// The command itself is wrong: an unknown option, a missing name.
    public static final int WRONG_COMMAND = 2;

    /// The machine failed: no space, no permission.
    public static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
