package org.banso.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** PBKDF2 with SHA-512, 210,000 rounds (OWASP's figure of 2023), by the hash of Jakarta Security. */
@ApplicationScoped
class Passwords {
    private static final Map<String, String> PARAMETERS = Map.of(
        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
        "Pbkdf2PasswordHash.Iterations", "210000",
        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
        "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** In UTF-16 units; what is longer was never accepted as a password. */
    private static final int LONGEST = 2 * PasswordRules.MAX;

    @Inject
    private Pbkdf2PasswordHash hash;
    private String nobody;
    /** How often a password was checked; two answers that cost the same have counted the same. */
    private final AtomicLong verifications = new AtomicLong();

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        nobody = hash.generate("nobody has this password".toCharArray());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** With no stored hash the work is done all the same, so that time tells nothing. */
    boolean verify(String password, String stored) {
        verifications.incrementAndGet();
        boolean possible = password != null && password.length() <= LONGEST;
        boolean right = hash.verify(possible ? password.toCharArray() : new char[0], stored == null ? nobody : stored);
        return right && possible && stored != null;
    }

    long verifications() {
        return verifications.get();
    }
}
