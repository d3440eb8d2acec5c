package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Invites people by letter: staff invite supporters and staff with the roles they may give, applicants invite colleagues. The
 * inviter never learns whether the address already has an account; its owner then accepts after signing in.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITE_PEOPLE)
public class Invitations {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private AccountRepository accounts;
    @Inject
    private TokenRepository tokens;
    @Inject
    private Tokens issued;
    @Inject
    private AccountLetters letters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** What the person acting may give to others, in the order of the roles. */
    public List<Role> rolesToGive() {
        return List.copyOf(givable());
    }

    /** Writes to the address; an earlier invitation of the office to the same address is replaced. */
    public void invite(String typedEmail, String typedName, Set<Role> roles, Locale language) {
        String email = Typed.email("email", typedEmail);
        String name = Typed.nameOrNull("name", typedName);
        if (roles == null || roles.isEmpty()) {
            throw BusinessException.at("roles", "identity.invite.norole");
        } else if (!givable().containsAll(roles)) {
            throw BusinessException.at("roles", "identity.invite.notyours");
        }
        tokens.open(email, List.of(TokenPurpose.INVITE), clock.instant()).stream().filter(token -> token.payload() == null)
            .forEach(token -> token.revoke(clock.instant()));
        send(new TokenOrder(TokenPurpose.INVITE, null, email, name, languageOf(email, language), EnumSet.copyOf(roles), null, actor.accountId()));
        audit.note("INVITED", email, roles.toString());
    }

    /** A new link for a letter that was lost or ran out; the old one opens nothing any more. */
    public void resend(long invitationId) {
        SingleUseToken old = mine(invitationId);
        old.revoke(clock.instant());
        send(old.again(actor.accountId()));
        audit.note("INVITED_AGAIN", old.email(), old.roles().toString());
    }

    /** Takes an invitation back. */
    public void revoke(long invitationId) {
        SingleUseToken token = mine(invitationId);
        token.revoke(clock.instant());
        audit.note("INVITATION_REVOKED", token.email(), token.roles().toString());
    }

    /**
     * An applicant asks a colleague in. Once accepted, {@link AccountActivated} carries the payload to the feature that asked.
     *
     * @param payload such as {@code org:12}; the caller has made sure that the actor may ask for that
     */
    @Requires(Right.FILE_CONSULTATION)
    public void inviteColleague(String typedEmail, String payload) {
        String email = Typed.email("email", typedEmail);
        int most = settings.number(Setting.COLLEAGUES_PER_DAY);
        if (tokens.issuedBy(actor.accountId(), clock.instant().minus(DAY), most) >= most) {
            throw BusinessException.at("email", "identity.invite.many");
        }
        tokens.open(email, List.of(TokenPurpose.INVITE), clock.instant()).stream().filter(token -> payload.equals(token.payload()))
            .forEach(token -> token.revoke(clock.instant()));
        send(new TokenOrder(TokenPurpose.INVITE, null, email, null, languageOf(email, actor.who().locale()), Set.of(Role.APPLICANT), payload, actor.accountId()));
        audit.note("COLLEAGUE_INVITED", email, payload);
    }

    private void send(TokenOrder order) {
        var token = issued.issue(order);
        String inviter = actor.who().name();
        if (order.payload() == null) {
            letters.invitation(token, order.email(), order.language(), inviter, order.roles());
        } else {
            letters.colleague(token, order.email(), order.language(), inviter);
        }
    }

    /** Only staff invitations that are still unused, and only those whose roles the actor may give. */
    private SingleUseToken mine(long id) {
        SingleUseToken token = tokens.find(id)
            .filter(found -> found.purpose() == TokenPurpose.INVITE && found.payload() == null && givable().containsAll(found.roles()))
            .orElseThrow(NotFound::new);
        var state = token.state(clock.instant());
        if (state == SingleUseToken.State.USED || state == SingleUseToken.State.REVOKED) {
            throw new BusinessException("identity.invite.gone");
        }
        return token;
    }

    private Set<Role> givable() {
        Optional<Account> me = accounts.find(actor.accountId());
        return me.map(account -> Role.givenBy(account.roles())).orElse(Set.of());
    }

    private Locale languageOf(String email, Locale otherwise) {
        return accounts.byEmail(email).map(Account::language).orElse(otherwise);
    }
}
