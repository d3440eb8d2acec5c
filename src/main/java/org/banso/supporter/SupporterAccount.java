package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.banso.identity.AccountActivated;
import org.banso.platform.AuditTrail;

/** Somebody entered in the register and invited afterwards: what he writes and works is found by his account from the first day. */
@ApplicationScoped
@Transactional
class SupporterAccount {
    @Inject
    private SupporterRepository supporters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<SupporterAccountChanged> moved;

    void activated(@Observes AccountActivated event) {
        supporters.enteredFor(event.accountId()).ifPresent(entered -> {
            entered.belongTo(event.accountId());
            supporters.flush();
            audit.note("SUPPORTER_ACCOUNT", entered.code(), Long.toString(event.accountId()));
            moved.fire(new SupporterAccountChanged(entered.id(), event.accountId()));
        });
    }
}
