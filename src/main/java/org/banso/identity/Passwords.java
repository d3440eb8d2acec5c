package org.banso.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with SHA-512, 210,000 rounds (OWASP's figure of 2023), by the hash of Jakarta Security. */
@ApplicationScoped
class Passwords {
    private static final Map<String, String> PARAMETERS = Map.of(
        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
        "Pbkdf2PasswordHash.Iterations", "210000",
        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
        "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;
    private String nobody;

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
        boolean right = hash.verify(password == null ? new char[0] : password.toCharArray(), stored == null ? nobody : stored);
        return right && stored != null;
    }
}
