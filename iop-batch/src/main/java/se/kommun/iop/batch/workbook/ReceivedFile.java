package se.kommun.iop.batch.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The bytes of a file that was handed in. They can be read more than once, and always say the same. */
public sealed interface ReceivedFile {

    static ReceivedFile of(byte[] content) {
        return new InMemory(content);
    }

    /** One that nobody changes while it is read. */
    static ReceivedFile at(Path path) {
        return new OnDisk(path);
    }

    long size();

    /** @throws IndexOutOfBoundsException if the file does not reach so far */
    byte[] slice(long from, int length);

    byte[] bytes();

    /** All of it, without taking up memory for what is on disk. */
    ByteBuffer buffer();

    /** From its beginning; what has been read can be gone back to, as far as is asked for. */
    InputStream open() throws IOException;

    record InMemory(byte[] bytes) implements ReceivedFile {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public ByteBuffer buffer() {
            return ByteBuffer.wrap(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] slice(long from, int length) {
            Objects.checkFromIndexSize(from, length, bytes.length);
            return Arrays.copyOfRange(bytes, (int) from, (int) from + length);
        }
    }

    record OnDisk(Path path) implements ReceivedFile {

        @Override
        public ByteBuffer buffer() {
            try (var file = FileChannel.open(path)) {
                return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public byte[] slice(long from, int length) {
            Objects.checkFromIndexSize(from, length, size());
            try (var file = new RandomAccessFile(path.toFile(), "r")) {
                var slice = new byte[length];
                file.seek(from);
                file.readFully(slice);
                return slice;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
