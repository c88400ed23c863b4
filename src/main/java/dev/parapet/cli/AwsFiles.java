package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.lens.answers.AwsExport;
import dev.parapet.lens.answers.AwsReader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Reads files that the AWS command line printed, and folders of such files.
final class AwsFiles {
    private final PrintWriter err;
    private final AtomicReference<AwsExport> read = new AtomicReference<>(AwsExport.EMPTY);

    private AwsFiles(PrintWriter err) {
        this.err = err;
    }

    /// What the files say together.
    ///
    /// @param err told of files in a folder that are something else; a file that was named itself
    ///   must be an answer
    static AwsExport read(List<Path> files, PrintWriter err) throws IOException, WrongInput {
        var reading = new AwsFiles(err);
        for (var file : files) {
            if (Files.isDirectory(file)) {
                reading.folder(file);
            } else {
                reading.file(file);
            }
        }
        err.flush();
        return reading.ofOneWorkload();
    }

    /// Ids of questions are the same in every workload: those of two would be mixed up.
    private AwsExport ofOneWorkload() throws WrongInput {
        var all = read.get();
        if (all.isEmpty()) {
            throw new WrongInput("no answer of the AWS tool is in these files");
        }
        if (all.workloads().size() > 1) {
            throw new WrongInput(
                    "the files are of "
                            + String.join(" and of ", all.workloads())
                            + "; take those of one");
        }
        return all;
    }

    private void folder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                switch (new AwsReader().read(file)) {
                    case Ready<AwsExport>(var said, _) -> add(said);
                    case Refused<AwsExport>(var problems) ->
                            err.println("passed over: " + problems.getFirst());
                }
            }
        }
    }

    private void file(Path file) throws IOException, WrongInput {
        switch (new AwsReader().read(file)) {
            case Ready<AwsExport>(var said, _) -> add(said);
            case Refused<AwsExport>(var problems) -> throw WrongInput.of(problems);
        }
    }

    private void add(AwsExport said) {
        read.updateAndGet(before -> before.and(said));
    }
}
