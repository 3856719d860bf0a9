package se.kommun.iop.persistence.original;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for AES with 256 bits.
 *
 * @param id tells keys apart without giving anything of them away
 */
record SealingKey(String id, SecretKey secret) {

    static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    /** @throws OriginalKeyInvalid if the text is anything else than {@value #BYTES} bytes in Base64 */
    static SealingKey of(String base64) {
        var bytes = decoded(base64);
        if (bytes.length != BYTES) {
            throw new OriginalKeyInvalid();
        }
        return new SealingKey(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new OriginalKeyInvalid();
        }
    }

    private static String idOf(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(key), ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SealingKey " + id;
    }
}
