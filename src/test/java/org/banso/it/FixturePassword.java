package org.banso.it;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes the fixture's password once, in the format that the application reads. */
@ApplicationScoped
class FixturePassword {
    @Inject
    private Pbkdf2PasswordHash hash;
    private String hashed;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "2048"));
        hashed = hash.generate(Fixture.PASSWORD.toCharArray());
    }

    String get() {
        return hashed;
    }
}
