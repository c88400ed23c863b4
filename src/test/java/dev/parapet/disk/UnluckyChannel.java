package dev.parapet.disk;

import dev.parapet.disk.Fate.Operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/// An open file. A write whose fate is bad gets half of its bytes onto the disk first.
final class UnluckyChannel extends FileChannel {
    private final FileChannel real;
    private final Fate fate;
    private final Path file;

    UnluckyChannel(FileChannel real, Fate fate, Path file) {
        this.real = real;
        this.fate = fate;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        fate.meet(Operation.READ, file);
        return real.read(to);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        try {
            fate.meet(Operation.WRITE, file);
        } catch (IOException | Fate.Stopped e) {
            var half = from.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            real.write(half);
            throw e;
        }
        return real.write(from);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        fate.meet(Operation.FORCE, file);
        real.force(metaData);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer to, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
