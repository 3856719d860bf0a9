package se.kommun.iop.reports.casebundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.kommun.iop.domain.observation.Fingerprint;

/** Hashes and counts what passes, and closes nothing that is not its own. */
final class Hashing extends FilterOutputStream {

    private final MessageDigest digest;
    private long size;

    Hashing(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long size() {
        return size;
    }

    Fingerprint fingerprint() {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }
}
