package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a browser carries and brings back. The key stays in the database, so that a signature outlives the start of a node. */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class InstallationKey {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;
    private volatile SecretKeySpec key;

    /** What only this installation can make of the text, in letters that stand in a form. */
    public String sign(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            em.createNativeQuery("insert into installation_key (id, secret) values (1, ?) on duplicate key update secret = secret")
                .setParameter(1, Base64.getEncoder().encodeToString(bytes)).executeUpdate();
            var stored = (String) em.createNativeQuery("select secret from installation_key where id = 1").getSingleResult();
            key = new SecretKeySpec(Base64.getDecoder().decode(stored), HMAC);
        }
        return key;
    }
}
