package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.banso.platform.Actor;
import org.banso.shared.Jst;
import org.banso.shared.ThreeWay;

/**
 * The one way in which what is known about an organization changes, whoever changes it: rules, rows, history of every field, keys,
 * and word to the families that counted or judged by the number.
 */
@ApplicationScoped
class OrganizationWriting {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private Keying keying;
    @Inject
    private Event<CorporateNumberChanged> renumbered;
    @Inject
    private Event<OrganizationChanged> rewritten;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** A new entry of checked details. */
    Organization add(OrganizationDetails told) {
        var created = new Organization(told.sheet(), clock.instant());
        organizations.add(created);
        organizations.flush();
        rows(created.id(), told);
        keying.renew(created, told);
        organizations.flush();
        return created;
    }

    /** Checks and replaces everything. */
    void replace(Organization found, OrganizationDetails typed) {
        OrganizationDetails told = typed.copy();
        OrganizationRules.settle(told, Jst.today(clock));
        write(found, told);
    }

    /** Replaces everything by checked details; rows are changed in place, so that each keeps its id. */
    void write(Organization found, OrganizationDetails told) {
        OrganizationDetails before = organizations.details(found);
        Instant now = clock.instant();
        List<ThreeWay.Change> changed = OrganizationField.all().changed(before, told);
        found.write(told.sheet(), now);
        rows(found.id(), told);
        changed.forEach(change -> organizations.add(new OrganizationEvent(found.id(), actor.who(), now, OrganizationEventKind.CHANGED, change.key(),
            change.before(), change.after())));
        organizations.flush(); // who lost a race is told so here, before the keys would clash
        keying.renew(found, told);
        organizations.flush();
        if (!changed.isEmpty()) {
            rewritten.fire(new OrganizationChanged(found.id()));
        }
        if (changed.stream().anyMatch(change -> change.key().equals(OrganizationField.CORPORATE_NUMBER.key()))) {
            renumbered.fire(new CorporateNumberChanged(found.id()));
        }
    }

    private void rows(long id, OrganizationDetails told) {
        replace(organizations.contacts(id), told.contacts(), (place, contact) -> new OrganizationContact(id, place, contact), OrganizationContact::write);
        replace(organizations.funds(id), told.funds(), (place, fund) -> new OrganizationFund(id, place, fund), OrganizationFund::write);
    }

    private <R, T> void replace(List<R> rows, List<T> told, BiFunction<Integer, T, R> make, Writer<R, T> write) {
        for (int place = 0; place < told.size(); place++) {
            if (place < rows.size()) {
                write.write(rows.get(place), place, told.get(place));
            } else {
                organizations.add(make.apply(place, told.get(place)));
            }
        }
        for (int place = told.size(); place < rows.size(); place++) {
            organizations.remove(rows.get(place));
        }
    }

    private interface Writer<R, T> {
        void write(R row, int place, T told);
    }
}
