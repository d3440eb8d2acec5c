package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.Email;

/** What other features need to know of the people with accounts: names, language, who can own a case. */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class People {
    @Inject
    private AccountRepository accounts;

    /** The name of an account that may own cases. */
    public String officeName(long accountId) {
        return officer(accountId).orElseThrow(() -> BusinessException.at("owner", "identity.notOffice")).name();
    }

    /** Somebody of the office who may own cases and still can sign in. */
    public Optional<Who> officer(long accountId) {
        return accounts.find(accountId).filter(account -> !account.isDisabled()).map(Account::who).filter(who -> who.rights().contains(Right.TRIAGE_CASES));
    }

    /** Everybody who may own a case, by name. */
    public List<Choice> officePeople() {
        return accounts.withAnyRole(List.of(Role.OFFICE_STAFF, Role.OFFICE_MANAGER, Role.FULL_TIME_SUPPORTER)).stream()
            .map(account -> new Choice(account.id().toString(), account.displayName())).toList();
    }

    /** Everybody who has the right and can sign in, by name. */
    public List<Who> having(Right right) {
        return accounts.withAnyRole(List.copyOf(Role.having(right))).stream().map(Account::who).toList();
    }

    /** Those of the accounts that are enabled and have the right. */
    public Set<Long> able(Right right, Collection<Long> accountIds) {
        return accounts.withAnyRole(accountIds, Role.having(right));
    }

    /** The language letters to this address are written in; Japanese when it has no account. */
    public Locale languageOf(String email) {
        return accounts.byEmail(Email.normalise(email)).map(Account::language).orElse(Locale.JAPANESE);
    }
}
