package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;

/** The letters about accounts, in the language of the person they go to. */
@ApplicationScoped
class AccountLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Open this link to finish your registration. */
    void verify(Tokens.Issued token, String email, String name, Locale language) {
        withToken("verify", token, email, language, name);
    }

    /** Somebody registered with an address that has an account: sign in, or set a new password by this link. */
    void alreadyRegistered(Tokens.Issued token, Account account) {
        withToken("known", token, account.email(), account.language(), account.displayName());
    }

    void reset(Tokens.Issued token, Account account) {
        withToken("reset", token, account.email(), account.language(), account.displayName());
    }

    /** Somebody forgot the password of an account that is not there: register by this link. */
    void noAccount(Tokens.Issued token, String email, Locale language) {
        withToken("unknown", token, email, language, email);
    }

    /** You are invited to be one of {@code roles}. */
    void invitation(Tokens.Issued token, String email, Locale language, String inviter, Collection<Role> roles) {
        withToken("invite", token, email, language, inviter,
            roles.stream().map(role -> Texts.get(language, "enum.Role." + role.name())).collect(Collectors.joining("ja".equals(language.getLanguage()) ? "、" : ", ")));
    }

    /** A colleague wants you in his organization. */
    void colleague(Tokens.Issued token, String email, Locale language, String inviter) {
        withToken("colleague", token, email, language, inviter);
    }

    void locked(Account account) {
        plain("locked", account, settings.number(Setting.LOCK_MINUTES));
    }

    void stopped(Account account) {
        plain("stopped", account, "");
    }

    void passwordChanged(Account account) {
        plain("changed", account, "");
    }

    /** {0} the name or inviter, {1} the link, {2} more. */
    private void withToken(String kind, Tokens.Issued token, String email, Locale language, String first, Object... more) {
        String link = settings.text(Setting.BASE_URL) + "/token/" + token.key();
        send(kind + "-" + token.id(), kind, email, language, first, link, more.length == 0 ? "" : more[0]);
    }

    /** {0} the name, {1} the address of the application, {2} more. */
    private void plain(String kind, Account account, Object more) {
        send(kind + "-" + account.id() + "-" + clock.instant().toEpochMilli(), kind, account.email(), account.language(),
            account.displayName(), settings.text(Setting.BASE_URL), more);
    }

    private void send(String key, String kind, String email, Locale language, Object... words) {
        outbox.add(new Letter(key, email, Texts.get(language, "identity.letter." + kind + ".subject"),
            Texts.get(language, "identity.letter." + kind + ".body", words), null));
    }
}
