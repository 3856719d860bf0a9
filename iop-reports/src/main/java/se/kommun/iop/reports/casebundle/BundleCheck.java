package se.kommun.iop.reports.casebundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * Whether a case file holds what its list of contents says.
 *
 * @param unaltered the files that are as the list says, by their fingerprints
 * @param altered the files that are others than the list says
 * @param missing the files that the list has and the case file has not
 * @param added the files that the case file has and the list has not
 */
public record BundleCheck(
        Map<String, Fingerprint> unaltered, List<String> altered, List<String> missing, List<String> added) {

    private static final long LARGEST = 4_000_000_000L;

    public BundleCheck {
        altered = List.copyOf(altered);
        missing = List.copyOf(missing);
        added = List.copyOf(added);
    }

    public boolean holds() {
        return altered.isEmpty() && missing.isEmpty() && added.isEmpty();
    }

    /**
     * Empty when it is no case file.
     *
     * @throws IOException if it is torn
     */
    public static Optional<BundleCheck> of(byte[] file) throws IOException {
        var found = new LinkedHashMap<String, Fingerprint>();
        var table = new ByteArrayOutputStream();
        long left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var kept = entry.getName().equals(Manifest.TABLE) ? table : OutputStream.nullOutputStream();
                var hashing = new Hashing(kept);
                left -= pass(zip, hashing, left);
                found.put(entry.getName(), hashing.fingerprint());
            }
        } catch (IllegalArgumentException torn) {
            throw new IOException(torn);
        }
        List.of(Manifest.TABLE, Manifest.OBJECT, Manifest.TEXT).forEach(found::remove);
        return Manifest.read(table.toString(StandardCharsets.UTF_8)).map(known -> compared(known, found));
    }

    /** Never more than there is room for, whatever a file claims to unpack to. */
    private static long pass(InputStream from, OutputStream to, long most) throws IOException {
        var piece = new byte[1 << 16];
        long passed = 0;
        for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
            passed += count;
            if (passed > most) {
                throw new IOException("Larger than any case file of ours");
            }
            to.write(piece, 0, count);
        }
        return passed;
    }

    private static BundleCheck compared(List<Manifest.Known> known, Map<String, Fingerprint> found) {
        var listed = known.stream()
                .collect(Collectors.toMap(
                        Manifest.Known::path, Manifest.Known::fingerprint, (one, same) -> one, LinkedHashMap::new));
        var unaltered = new LinkedHashMap<String, Fingerprint>();
        listed.forEach((path, fingerprint) -> {
            if (fingerprint.equals(found.get(path))) {
                unaltered.put(path, fingerprint);
            }
        });
        return new BundleCheck(
                unaltered,
                listed.keySet().stream()
                        .filter(path -> found.containsKey(path) && !unaltered.containsKey(path))
                        .toList(),
                listed.keySet().stream()
                        .filter(path -> !found.containsKey(path))
                        .toList(),
                found.keySet().stream()
                        .filter(path -> !listed.containsKey(path))
                        .toList());
    }
}
