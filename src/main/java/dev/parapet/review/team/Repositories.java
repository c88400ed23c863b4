package dev.parapet.review.team;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens Git repositories without trusting them: a folder that somebody sent must not run a program
/// of its own, so no hooks are run.
final class Repositories {
    private static final String GIT = ".git";

    private Repositories() {}

    /// Whether a folder is the top of a repository.
    static boolean isThere(Path folder) {
        return Files.isDirectory(folder.resolve(GIT));
    }

    static Repository open(Path folder) throws IOException {
        return new FileRepositoryBuilder()
                .setFS(fileSystem())
                .setGitDir(folder.resolve(GIT).toFile())
                .setWorkTree(folder.toFile())
                .setMustExist(true)
                .build();
    }

    static Repository begin(Path folder) throws IOException {
        try (var _ =
                Git.init()
                        .setFs(fileSystem())
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call()) {
            return open(folder);
        } catch (GitAPIException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static FS fileSystem() {
        return SystemReader.getInstance().isWindows() ? new FS_Win32() : new WithoutHooks();
    }

    private static final class WithoutHooks extends FS_POSIX {
        @Override
        public @Nullable File findHook(Repository repository, String name) {
            return null;
        }

        @Override
        public FS newInstance() {
            return new WithoutHooks();
        }
    }
}
