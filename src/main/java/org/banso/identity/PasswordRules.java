package org.banso.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/**
 * What a password must be: long enough, not among those everybody tries, and not made of the product's name or the person's own.
 * Any character counts and none is changed: blanks at the ends, emoji, full-width letters stay as typed.
 */
public final class PasswordRules {
    /** In code points. */
    public static final int MIN = 10;
    public static final int MAX = 200;

    /** Guesses of zxcvbn's score 1 and below: found within hours even where guessing is slow. */
    private static final int WEAK = 1;
    /** More does not make the estimate better, only slower. */
    private static final int MEASURED = 72;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> PRODUCT = List.of("banso", "伴走");
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {
    }

    /**
     * @param field where the fault is told
     * @throws BusinessException saying which rule the password breaks
     */
    static void require(String field, String password, String email, String name) {
        if (Text.length(password) < MIN) {
            throw BusinessException.at(field, "identity.password.short", MIN);
        } else if (Text.length(password) > MAX) {
            throw BusinessException.at(field, "identity.password.long", MAX);
        }
        fault(password, email, name).ifPresent(key -> {
            throw BusinessException.at(field, key);
        });
    }

    private static Optional<String> fault(String password, String email, String name) {
        String folded = fold(password);
        List<String> own = ownWords(email, name);
        if (PRODUCT.stream().anyMatch(folded::contains)) {
            return Optional.of("identity.password.product");
        } else if (own.stream().anyMatch(folded::contains)) {
            return Optional.of("identity.password.own");
        }
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        return ESTIMATE.measure(measured, own).getScore() <= WEAK ? Optional.of("identity.password.common") : Optional.empty();
    }

    /** The address, its part before the @, the name and its parts; words of a letter or two would forbid too much. */
    private static List<String> ownWords(String email, String name) {
        var words = new ArrayList<String>();
        if (email != null) {
            words.add(fold(email));
            words.add(fold(email.replaceFirst("@.*", "")));
        }
        if (name != null) {
            words.add(fold(name));
            for (String part : name.split("[\\s\\u3000]+")) {
                words.add(fold(part));
            }
        }
        words.removeIf(word -> word.codePoints().allMatch(c -> c < 0x250) ? word.length() < SHORTEST_WORD : Text.length(word) < SHORTEST_WORD - 1);
        return words;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }
}
