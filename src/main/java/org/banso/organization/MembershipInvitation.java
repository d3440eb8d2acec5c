package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.identity.AccountActivated;

/** The other end of an invitation by a colleague: the new account joins the organization that the letter was about. */
@ApplicationScoped
class MembershipInvitation {
    private static final Pattern PAYLOAD = Pattern.compile("org:(\\d{1,18})");

    @Inject
    private Memberships memberships;

    static String payload(long organizationId) {
        return "org:" + organizationId;
    }

    static OptionalLong organizationOf(String payload) {
        Matcher matcher = PAYLOAD.matcher(payload == null ? "" : payload);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    void accepted(@Observes AccountActivated event) {
        organizationOf(event.payload()).ifPresent(organization -> memberships.join(event.accountId(), organization, JoinedBy.INVITED));
    }
}
