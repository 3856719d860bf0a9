package se.kommun.iop.domain.obligation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What makes the address of a shared calendar impossible to guess: 256 random bits. Whoever knows it reads the calendar, so
 * it is told once and only its hash is kept.
 */
public record FeedSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException if it is none; ask {@link #isValid} first about what comes in an address */
    public FeedSecret {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a secret");
        }
    }

    public static boolean isValid(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** @param dice a source that nobody can foresee, such as {@link java.security.SecureRandom} */
    public static FeedSecret draw(RandomGenerator dice) {
        var bytes = new byte[BYTES];
        dice.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Its SHA-256 as hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Not the secret: whatever is printed may end up in a log. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
