package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * A file named on the command line.
 *
 * @param content all of it, or so much that it is seen to be too large
 */
record HandedFile(String name, byte[] content, Fingerprint fingerprint) {

    /** Stops if one of the files cannot be there to read, before anything is done with any of them. */
    static void check(Desk desk, List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw Stop.wrongUsage(desk.say("file-missing", path.toString()));
            }
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw Stop.wrongUsage(desk.say("file-unreadable", path.toString()));
            }
        }
    }

    static HandedFile read(Desk desk, Path path, long limit) {
        try (var digest = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            var content = digest.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            var rest = new byte[1 << 16];
            while (digest.read(rest) > 0) {
                // The fingerprint is of the whole file, also when it is too large to look into.
            }
            var hex = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return new HandedFile(nameOf(path), content, new Fingerprint(hex));
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", path.toString()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
