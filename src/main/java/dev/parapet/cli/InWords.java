package dev.parapet.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says in a line what ended a command, and never shows a stack trace for what a user can mend.
final class InWords implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return tell(e, command.getErr());
    }

    /// Says it in a line.
    ///
    /// @return the code that the command ends with
    static int tell(Exception e, PrintWriter err) {
        return switch (e) {
            case WrongInput wrong ->
                    say(err, String.join("\n", wrong.lines()), ExitCode.WRONG_INPUT);
            case NoSuchFileException missing ->
                    say(err, missing.getFile() + ": there is no such file", ExitCode.WRONG_INPUT);
            case NotDirectoryException missing ->
                    say(err, missing.getFile() + ": there is no such folder", ExitCode.WRONG_INPUT);
            case InvalidPathException wrong ->
                    say(
                            err,
                            wrong.getInput() + ": cannot be the name of a file",
                            ExitCode.WRONG_INPUT);
            case IOException failed -> say(err, reasonOf(failed), ExitCode.MACHINE_FAILED);
            case UnsupportedOperationException _ ->
                    say(err, ParapetCommand.NO_WINDOW, ExitCode.MACHINE_FAILED);
            default -> say(err, faultOf(e), ExitCode.MACHINE_FAILED);
        };
    }

    private static String reasonOf(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied ->
                    denied.getFile() + ": no permission to read or write here";
            case FileAlreadyExistsException there -> there.getFile() + ": stands in the way";
            case FileSystemException system when system.getReason() == null ->
                    system.getFile() + ": cannot be read or written";
            case FileSystemException system -> system.getFile() + ": " + system.getReason();
            default -> "cannot read or write: " + failed.getMessage();
        };
    }

    /// A fault of Parapet's own, with the place where it happened for whoever reports it.
    private static String faultOf(Exception e) {
        var place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return "Parapet has made a mistake and stopped; please report this line: " + e + place;
    }

    private static int say(PrintWriter to, String text, int code) {
        to.println(text);
        to.flush();
        return code;
    }
}
