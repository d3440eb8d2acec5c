package org.banso.demo;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The stored form of the one demo password, as Jakarta Security's Pbkdf2PasswordHash reads it. */
final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;

    private Passwords() {
    }

    /** Demo accounts share one hash, salt included: computing 2,000 of them would take minutes and protect nothing. */
    static String hash(String password, Dice dice) {
        byte[] salt = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            salt[i] = (byte) dice.below(256);
        }
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * 8)).getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ALGORITHM + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
