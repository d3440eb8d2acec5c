package org.banso.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes keys nobody can guess and the fingerprints under which they are stored. */
public final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String READABLE = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    private Keys() {
    }

    /** 256 bits, in letters that stand in an address. */
    public static String forAddress() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 122 bits, in letters that can be read from a log and typed. */
    public static String forTyping() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** SHA-256 in hexadecimal. The key has enough randomness that no slow hash is needed. */
    public static String fingerprint(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
