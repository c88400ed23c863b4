package dev.parapet.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/// A path of a real file in the unlucky file system.
record UnluckyPath(UnluckyFiles files, Path real) implements Path {

    static Path realOf(Path path) {
        return path instanceof UnluckyPath(var _, var real) ? real : path;
    }

    private Path of(Path path) {
        return new UnluckyPath(files, path);
    }

    private @org.jspecify.annotations.Nullable Path orNull(
            @org.jspecify.annotations.Nullable Path path) {
        return path == null ? null : of(path);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @org.jspecify.annotations.Nullable Path getRoot() {
        return orNull(real.getRoot());
    }

    @Override
    public @org.jspecify.annotations.Nullable Path getFileName() {
        return orNull(real.getFileName());
    }

    @Override
    public @org.jspecify.annotations.Nullable Path getParent() {
        return orNull(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return of(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return of(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(realOf(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(realOf(other));
    }

    @Override
    public Path normalize() {
        return of(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return of(real.resolve(realOf(other)));
    }

    @Override
    public Path relativize(Path other) {
        return of(real.relativize(realOf(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return of(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return of(real.toRealPath(options));
    }

    @Override
    public WatchKey register(
            WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(realOf(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
