package dev.parapet.disk;

import dev.parapet.disk.Fate.Operation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Passes every operation to the real files, once it has met its fate.
final class UnluckyProvider extends FileSystemProvider {
    private final UnluckyFiles files;
    private final Fate fate;

    UnluckyProvider(UnluckyFiles files, Fate fate) {
        this.files = files;
        this.fate = fate;
    }

    private Path meet(Operation operation, Path path) throws IOException {
        var real = UnluckyPath.realOf(path);
        fate.meet(operation, real);
        return real;
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var real = meet(Operation.OPEN, path);
        return new UnluckyChannel(FileChannel.open(real, options, attributes), fate, real);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(meet(Operation.LIST, folder))) {
            for (var file : stream) {
                var seen = new UnluckyPath(files, file);
                if (filter.accept(seen)) {
                    found.add(seen);
                }
            }
        }
        return new Listed(found);
    }

    /// A folder's files at one moment.
    private record Listed(List<Path> files) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return files.iterator();
        }

        @Override
        public void close() {}
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(meet(Operation.MAKE_FOLDER, folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(meet(Operation.DELETE, path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Files.move(UnluckyPath.realOf(source), meet(Operation.MOVE, target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return Files.isSameFile(meet(Operation.LOOK, path), UnluckyPath.realOf(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(meet(Operation.LOOK, path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(meet(Operation.LOOK, path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        var real = meet(Operation.LOOK, path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(UnluckyPath.realOf(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(meet(Operation.LOOK, path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return Files.readAttributes(meet(Operation.LOOK, path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
            throws IOException {
        Files.setAttribute(meet(Operation.CHANGE_ATTRIBUTE, path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "unlucky";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
