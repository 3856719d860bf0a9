package se.kommun.iop.batch.workbook;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The table of contents at the end of a zip file, which alone decides what the file holds. Read by hand because the
 * libraries want a file on disk, believe what the table says about sizes, or read the parts in order without it.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int ZIP64_EXTRA = 1;
    private static final int MOST_ENTRIES = 20_000;

    /** A part: where its local header is, and how it is packed. What it says about sizes is a claim. */
    record Entry(int flags, int method, int checksum, long packed, long unpacked, long header) {

        boolean encrypted() {
            return (flags & 1) != 0;
        }
    }

    private final ByteBuffer bytes;

    private ZipDirectory(ByteBuffer content) {
        this.bytes = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts by name in lower case with forward slashes. No program writes two with one name: each reads another. */
    static Map<String, Entry> of(ByteBuffer content) {
        try {
            return new ZipDirectory(content).entries();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException torn) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
    }

    static String key(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    private Map<String, Entry> entries() {
        int end = end();
        long size = bytes.getInt(end + 12) & ELSEWHERE;
        long offset = bytes.getInt(end + 16) & ELSEWHERE;
        int directoryEnd = end;
        int locator = end - 20;
        if (locator >= 0 && bytes.getInt(locator) == ZIP64_LOCATOR) {
            int zip64 = Math.toIntExact(bytes.getLong(locator + 8));
            if (bytes.getInt(zip64) == ZIP64_END) {
                size = bytes.getLong(zip64 + 40);
                offset = bytes.getLong(zip64 + 48);
                directoryEnd = zip64;
            }
        }
        // Something may have been put in front of the zip file: the table itself shows how much
        long start = directoryEnd - size;
        long shift = start - offset;
        if (start < 0 || size < 0 || shift < 0) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        var entries = new LinkedHashMap<String, Entry>();
        bytes.position((int) start);
        for (int count = 0; bytes.position() < directoryEnd; count++) {
            if (count == MOST_ENTRIES) {
                throw new NotOpened(Refusal.TOO_LARGE);
            }
            readEntry(entries, shift);
        }
        return entries;
    }

    private int end() {
        int earliest = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= earliest; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new NotOpened(Refusal.UNREADABLE);
    }

    private void readEntry(Map<String, Entry> entries, long shift) {
        int at = bytes.position();
        if (bytes.getInt(at) != ENTRY) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        long packed = bytes.getInt(at + 20) & ELSEWHERE;
        long unpacked = bytes.getInt(at + 24) & ELSEWHERE;
        long header = bytes.getInt(at + 42) & ELSEWHERE;
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
        var name = new byte[nameLength];
        bytes.position(at + 46).get(name);
        int extraEnd = bytes.position() + extraLength;
        while (bytes.position() + 4 <= extraEnd) {
            int id = Short.toUnsignedInt(bytes.getShort());
            int next = Short.toUnsignedInt(bytes.getShort()) + bytes.position();
            if (id == ZIP64_EXTRA) {
                unpacked = unpacked == ELSEWHERE ? bytes.getLong() : unpacked;
                packed = packed == ELSEWHERE ? bytes.getLong() : packed;
                header = header == ELSEWHERE ? bytes.getLong() : header;
            }
            bytes.position(next);
        }
        bytes.position(extraEnd + commentLength);
        var before = entries.put(
                key(new String(name, StandardCharsets.UTF_8)),
                new Entry(
                        Short.toUnsignedInt(bytes.getShort(at + 8)),
                        Short.toUnsignedInt(bytes.getShort(at + 10)),
                        bytes.getInt(at + 16),
                        packed,
                        unpacked,
                        header + shift));
        if (before != null) {
            throw new NotOpened(Refusal.HOSTILE);
        }
    }
}
