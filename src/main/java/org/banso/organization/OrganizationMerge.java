package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Makes two entries of one organization one, and two again: each in one transaction, with everything that belongs to them. */
@ApplicationScoped
@Transactional
@Requires(Right.MERGE_ORGANIZATIONS)
public class OrganizationMerge {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private MergeRepository merges;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private Keying keying;
    @Inject
    private Event<OrganizationMoving> moving;
    @Inject
    private Event<OrganizationMoved> moved;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Everything of the absorbed entry goes over to the survivor, whose sheet becomes what was chosen. The absorbed entry stays as
     * it was, without cases and members; its address leads to the survivor.
     *
     * @return the id of the merge
     * @throws NotFound          when there is no such entry
     * @throws BusinessException org.merge.same, or org.merge.already when one of them has been merged by now
     * @throws StaleVersion      when one of them was changed since the preview
     */
    public long merge(MergeOrder order) {
        BusinessException.unless(order.survivorId() != order.absorbedId(), "org.merge.same");
        Organization first = organizations.held(Math.min(order.survivorId(), order.absorbedId()));
        Organization second = organizations.held(Math.max(order.survivorId(), order.absorbedId()));
        Organization survivor = first.id() == order.survivorId() ? first : second;
        Organization absorbed = survivor == first ? second : first;
        BusinessException.unless(survivor.mergedInto() == null && absorbed.mergedInto() == null, "org.merge.already");
        if (survivor.version() != order.survivorVersion() || absorbed.version() != order.absorbedVersion()) {
            throw new StaleVersion();
        }
        OrganizationDetails before = organizations.details(survivor);
        OrganizationDetails after = order.result(before, organizations.details(absorbed));
        OrganizationRules.settle(after, Jst.today(clock));
        Instant now = clock.instant();
        var merge = new Merge(survivor.id(), absorbed.id(), before, after, actor.who(), now);
        merges.add(merge);
        absorbed.mergeInto(survivor.id(), now);
        organizations.flush();
        merges.moveMembers(merge.id(), absorbed.id(), survivor.id());
        moving.fire(new OrganizationMoving(absorbed.id(), survivor.id(), (kind, rows) -> merges.journal(merge.id(), kind, rows)));
        keying.renew(absorbed, organizations.details(absorbed));
        history(survivor, OrganizationEventKind.MERGED, absorbed, now);
        writing.write(survivor, after);
        audit.note("ORGANIZATIONS_MERGED", absorbed.id() + " → " + survivor.id(), absorbed.brief().name() + " → " + survivor.brief().name());
        moved.fire(new OrganizationMoved(absorbed.id(), survivor.id()));
        return merge.id();
    }

    /**
     * Gives back exactly what the merge had moved and what it had changed in the sheet; what came to the survivor later stays there.
     *
     * @return the id of the entry that stands by itself again
     * @throws BusinessException when it has been undone, is too long ago (setting banso.merge.undo.days), or the survivor was
     *                           itself merged into another since: that has to be undone first
     */
    public long undo(long mergeId) {
        Merge merge = merges.held(mergeId);
        Organization first = organizations.held(Math.min(merge.survivorId(), merge.absorbedId()));
        Organization second = organizations.held(Math.max(merge.survivorId(), merge.absorbedId()));
        Organization survivor = first.id() == merge.survivorId() ? first : second;
        Organization absorbed = survivor == first ? second : first;
        Instant now = clock.instant();
        BusinessException.unless(survivor.mergedInto() == null, "org.merge.undone.later");
        merge.undo(settings.number(Setting.MERGE_UNDO_DAYS), actor.who(), now);
        absorbed.standAlone(now);
        organizations.flush();
        merges.moveMembersBack(merge.id(), survivor.id(), absorbed.id());
        moving.fire(new OrganizationMoving(survivor.id(), absorbed.id(), (kind, rows) -> merges.journaled(merge.id(), kind, rows)));
        history(survivor, OrganizationEventKind.SPLIT, absorbed, now);
        writing.write(survivor, merge.without(organizations.details(survivor)));
        keying.renew(absorbed, organizations.details(absorbed));
        audit.note("MERGE_UNDONE", absorbed.id() + " ← " + survivor.id(), absorbed.brief().name() + " ← " + survivor.brief().name());
        moved.fire(new OrganizationMoved(survivor.id(), absorbed.id()));
        return absorbed.id();
    }

    private void history(Organization survivor, OrganizationEventKind kind, Organization absorbed, Instant now) {
        organizations.add(new OrganizationEvent(survivor.id(), actor.who(), now, kind, null, null, absorbed.brief().name()));
    }
}
