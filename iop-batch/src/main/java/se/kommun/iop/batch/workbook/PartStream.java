package se.kommun.iop.batch.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A part of a file as it is unpacked: counts what comes out, and knows in the end whether it came out whole. A changed
 * byte would otherwise be a changed figure.
 */
final class PartStream extends FilterInputStream {

    /** Nothing in a sheet is this long without a tag; a parser would try to keep it in memory. */
    private static final int LONGEST_STRETCH_WITHOUT_A_TAG = 8_000_000;

    private final CRC32 sum = new CRC32();
    private final int checksum;
    private final Budget budget;
    private int sinceTag;

    PartStream(InputStream unpacked, int checksum, Budget budget) {
        super(unpacked);
        this.checksum = checksum;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count < 0) {
            if ((int) sum.getValue() != checksum) {
                throw new NotOpened(Refusal.UNREADABLE);
            }
            return count;
        }
        sum.update(target, from, count);
        budget.step();
        budget.inflate(count);
        measureStretches(target, from, count);
        return count;
    }

    private void measureStretches(byte[] target, int from, int count) {
        int i = from + count - 1;
        while (i >= from && target[i] != '<') {
            i--;
        }
        sinceTag = i < from ? sinceTag + count : from + count - 1 - i;
        if (sinceTag > LONGEST_STRETCH_WITHOUT_A_TAG) {
            throw NotOpened.tooLarge(Limits.Kind.TEXT, LONGEST_STRETCH_WITHOUT_A_TAG);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
