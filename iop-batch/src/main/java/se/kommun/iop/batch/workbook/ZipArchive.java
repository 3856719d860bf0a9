package se.kommun.iop.batch.workbook;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The parts of a zip file, by name; upper and lower case are alike. */
final class ZipArchive {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer content;
    private final Map<String, ZipDirectory.Entry> entries;
    private final Budget budget;

    ZipArchive(ByteBuffer content, Budget budget) {
        this.content = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.entries = ZipDirectory.of(content);
        this.budget = budget;
        budget.wouldInflate(entries.values().stream()
                .mapToLong(entry -> Math.max(0, entry.unpacked()))
                .sum());
    }

    private ZipArchive(ZipArchive other, Budget budget) {
        this.content = other.content;
        this.entries = other.entries;
        this.budget = budget;
    }

    /** The same file, counted anew. */
    ZipArchive within(Budget another) {
        return new ZipArchive(this, another);
    }

    /** How large a part says that it is; it may lie. */
    long unpacked(String name) {
        var entry = entries.get(ZipDirectory.key(name));
        return entry == null ? 0 : entry.unpacked();
    }

    boolean has(String name) {
        return entries.containsKey(ZipDirectory.key(name));
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** A part that has to be there. */
    InputStream open(String name) {
        var entry = entries.get(ZipDirectory.key(name));
        if (entry == null) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        if (entry.encrypted()) {
            throw new NotOpened(Refusal.ENCRYPTED);
        }
        return new PartStream(unpacked(entry), entry.checksum(), budget);
    }

    private InputStream unpacked(ZipDirectory.Entry entry) {
        long header = entry.header();
        if (header < 0
                || header + LOCAL_HEADER_LENGTH > content.limit()
                || content.getInt((int) header) != LOCAL_HEADER) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        long start = header
                + LOCAL_HEADER_LENGTH
                + Short.toUnsignedInt(content.getShort((int) header + 26))
                + Short.toUnsignedInt(content.getShort((int) header + 28));
        if (entry.packed() < 0 || entry.packed() > content.limit() - start) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        var packed = new BufferStream(content.slice((int) start, (int) entry.packed()));
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED ->
                new InflaterInputStream(packed, new Inflater(true), 16_384) {
                    @Override
                    public void close() {
                        inf.end();
                    }
                };
            default -> throw new NotOpened(Refusal.UNREADABLE);
        };
    }
}
