package se.kommun.iop.persistence.original;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts so that a change shows (AES in Galois/Counter Mode, NIST SP 800-38D): what was altered, or put in another's
 * place, does not open.
 */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    /** @param place where the content belongs; it opens nowhere else */
    byte[] close(SealingKey key, String place, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place, content, 0);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** @throws IllegalStateException if it was altered, or belongs to another place or key */
    byte[] open(SealingKey key, String place, byte[] closed) {
        var nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(closed).get(nonce);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, place, closed, NONCE_BYTES);
    }

    private static byte[] cipher(int mode, SealingKey key, byte[] nonce, String place, byte[] input, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "An original cannot be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"), e);
        }
    }
}
