package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banso.codelist.Codes;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Keeps the register: who is in it, what he can do, until when, and what ties him. */
@ApplicationScoped
@Transactional
@Requires(Right.EDIT_SUPPORTERS)
public class SupporterRegister {
    @Inject
    private SupporterRepository supporters;
    @Inject
    private Codes codes;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<SupporterChanging> changing;
    @Inject
    private Event<SupporterChanged> changed;
    @Inject
    private Event<SupporterEnded> ended;
    @Inject
    private Event<SupporterAccountChanged> moved;

    /** Enters somebody new; the code is given back. An account with the same address is his from now on. */
    public String create(SupporterContent content) {
        SupporterRules.check(content, codes);
        var added = new Supporter(supporters.nextCode());
        added.write(content);
        added.belongTo(supporters.freeAccount(content.profile().getEmail()));
        supporters.add(added);
        supporters.flush();
        audit.note("SUPPORTER_CREATED", added.code(), null);
        return added.code();
    }

    /** Replaces the page of the register that the user saw. The account with a new address is his from now on. */
    public void edit(long id, long seenVersion, SupporterContent content) {
        SupporterRules.check(content, codes);
        changing.fire(new SupporterChanging(id));
        Supporter found = supporters.at(id, seenVersion);
        found.write(content);
        Long owner = supporters.freeAccount(content.profile().getEmail());
        if (owner != null) {
            found.belongTo(owner);
            audit.note("SUPPORTER_ACCOUNT", found.code(), owner.toString());
            moved.fire(new SupporterAccountChanged(id, owner));
        }
        done(found, "SUPPORTER_EDITED", true);
    }

    /** Sets the hours to 0: keeps everything, is not asked. */
    public void pause(long id, long seenVersion) {
        Supporter found = supporters.at(id, seenVersion);
        found.pause();
        done(found, "SUPPORTER_PAUSED", false);
    }

    /** Back to work with so many hours a month. */
    public void resume(long id, long seenVersion, Integer hours) {
        int checked = SupporterRules.hours(hours);
        Supporter found = supporters.at(id, seenVersion);
        found.resume(checked);
        done(found, "SUPPORTER_RESUMED", false);
    }

    public void suspend(long id, long seenVersion) {
        Supporter found = supporters.at(id, seenVersion);
        found.suspend();
        done(found, "SUPPORTER_SUSPENDED", false);
    }

    /** The appointment is over, and with it every request and all running work. */
    public void end(long id, long seenVersion) {
        changing.fire(new SupporterChanging(id));
        Supporter found = supporters.at(id, seenVersion);
        found.end();
        done(found, "SUPPORTER_ENDED", false);
        ended.fire(new SupporterEnded(id));
    }

    /** New days for appointment, secrecy pledge and yearly declaration. */
    public void renew(long id, long seenVersion, Term term) {
        SupporterRules.check(term);
        Supporter found = supporters.at(id, seenVersion);
        found.renew(term);
        done(found, "SUPPORTER_RENEWED", false);
    }

    /**
     * Replaces the declared relations. Running requests and assignments are judged anew in the same transaction, so that a
     * relation declared while somebody accepts either stops him or takes the case from him.
     */
    @Requires(Right.JUDGE_CONFLICTS)
    public void changeTies(long id, long seenVersion, List<TieForm> ties) {
        SupporterRules.check(ties);
        changing.fire(new SupporterChanging(id));
        Supporter found = supporters.at(id, seenVersion);
        found.tie(ties);
        done(found, "SUPPORTER_TIES_CHANGED", true);
    }

    private void done(Supporter found, String kind, boolean relations) {
        supporters.flush();
        audit.note(kind, found.code(), null);
        if (relations) {
            changed.fire(new SupporterChanged(found.id()));
        }
    }
}
