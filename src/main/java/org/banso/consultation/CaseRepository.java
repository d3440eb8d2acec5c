package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.search.SearchQueue;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseRepository {
    private static final int MOVED_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private SearchQueue search;

    /** The case in the version the user saw, if the actor may see it at all. */
    ConsultationCase at(long id, long seenVersion) {
        ConsultationCase found = visible(id);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** The case if the actor may see it; anything else is not found. */
    ConsultationCase visible(long id) {
        scope.require(em, id);
        return em.find(ConsultationCase.class, id);
    }

    /** The case if the actor may see it, as it is now and held until this transaction ends: what is done twice at once is done one after the other. */
    ConsultationCase locked(long id) {
        scope.require(em, id);
        ConsultationCase found = em.find(ConsultationCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Holds the case before anything is read, so that what is read then is how things stand (MySQL shows the picture of the first look). */
    void hold(long id) {
        em.createNativeQuery("select id from consultation_case where id = ? for update").setParameter(1, id).getResultList();
    }

    /** The actor's draft that nobody has written into. */
    Optional<Long> emptyDraft(long accountId, long organizationId) {
        return em.createQuery("select c.id from ConsultationCase c where c.createdBy = :account and c.organizationId = :organization"
                + " and c.status = :draft and c.matter.title is null and c.matter.body is null and c.product.name is null and c.draftStep = 1"
                + " order by c.id", Long.class)
            .setParameter("account", accountId).setParameter("organization", organizationId).setParameter("draft", CaseStatus.DRAFT)
            .setMaxResults(1).getResultStream().findFirst();
    }

    /** Holds the account's row until this transaction ends, so that its other requests of this kind wait. */
    void oneAtATime(long accountId) {
        em.createNativeQuery("select id from account where id = ? for update").setParameter(1, accountId).getResultList();
    }

    /** Whether the actor belongs to the organization that the case is of. */
    boolean ofMyOrganization(ConsultationCase found) {
        return !em.createQuery("select m.id from Membership m where m.accountId = :me and m.organizationId = :organization", Long.class)
            .setParameter("me", actor.who().accountId()).setParameter("organization", found.organizationId()).getResultList().isEmpty();
    }

    /** For families that have already checked the actor's right to this case by rules of their own (requests, surveys). */
    ConsultationCase unscoped(long id) {
        ConsultationCase found = em.find(ConsultationCase.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Stores the case with everything that happened to it, and tells of every step; a lost race shows here. */
    void save(ConsultationCase changed) {
        if (changed.id() == null) {
            em.persist(changed);
            em.flush(); // only now it has an id for its events
            followMerge(changed);
            takeCorporateNumber("id", changed.id());
        }
        List<CaseEvent> happened = changed.takePending();
        if (happened.stream().anyMatch(event -> event.kind() == EventKind.IMPORTED || event.transition() != null && event.transition().to() == CaseStatus.RECEIVED)) {
            takePrefecture(changed.id());
        }
        happened.forEach(event -> {
            event.belongTo(changed.id());
            em.persist(event);
        });
        em.flush();
        happened.forEach(event -> event.fields().forEach(em::persist));
        if (changed.status() != CaseStatus.DRAFT) {
            search.changed(changed.id());
        }
        happened.stream().filter(event -> event.transition() != null)
            .forEach(event -> moved.fire(new CaseMoved(changed.id(), event.fromStatus(), event.transition())));
    }

    /** What is written about the organization has changed: its cases are found by the new words from now on. */
    void searchAnew(long organizationId) {
        em.createNativeQuery("insert into search_pending (subject_id) select id from consultation_case where organization_id = ? and case_no is not null")
            .setParameter(1, organizationId).executeUpdate();
    }

    /** Inserting waited for a merge that was going on: by now the organization may be another's. */
    private void followMerge(ConsultationCase made) {
        if (em.createNativeQuery("update consultation_case set organization_id = (select o.merged_into from organization o where o.id = consultation_case.organization_id)"
            + " where id = ? and exists (select m.id from organization m where m.id = consultation_case.organization_id and m.merged_into is not null)")
            .setParameter(1, made.id()).executeUpdate() > 0) {
            em.refresh(made);
        }
    }

    /** The organization's number has changed: its cases count under it from now on. */
    void countAnew(long organizationId) {
        takeCorporateNumber("organization_id", organizationId);
    }

    /** Every case of an organization, drafts included, as it is now; held until the transaction ends. */
    List<Long> heldOfOrganization(long organizationId) {
        List<?> ids = em.createNativeQuery("select id from consultation_case where organization_id = ? order by id for update").setParameter(1, organizationId)
            .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The cases belong to another organization from now on, and count for it. What was filed stays as it was. */
    void moveTo(long organizationId, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += MOVED_AT_ONCE) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + MOVED_AT_ONCE));
            em.createQuery("update ConsultationCase c set c.organizationId = :organization where c.id in :ids").setParameter("organization", organizationId)
                .setParameter("ids", part).executeUpdate();
        }
        takeCorporateNumber("organization_id", organizationId);
        searchAnew(organizationId);
    }

    /** The column comes from this class alone. */
    private void takeCorporateNumber(String column, long value) {
        em.createNativeQuery("update consultation_case set corporate_number = (select o.corporate_number from organization o"
            + " where o.id = consultation_case.organization_id) where " + column + " = ?").setParameter(1, value).executeUpdate();
    }

    /** Where the applicant sits, as its entry says now: lists by region ask the case and no other table. */
    void takePrefecture(long id) {
        em.createNativeQuery("update consultation_case set prefecture = (select o.prefecture from organization o"
            + " where o.id = consultation_case.organization_id) where id = ?").setParameter(1, id).executeUpdate();
    }

    /** The id behind a case number, if the actor may see that case. */
    Optional<Long> idIfVisible(String caseNo) {
        var query = em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Long.class);
        return scope.bind(query).setParameter("no", caseNo).getResultStream().findFirst();
    }

    /** The number of a case, null for no case. */
    String numberOf(Long caseId) {
        return caseId == null ? null : em.createQuery("select c.caseNo from ConsultationCase c where c.id = :id", String.class).setParameter("id", caseId)
            .getResultStream().findFirst().orElse(null);
    }

    /** The number of the case that was registered with this form, or null. */
    String numberOfForm(String formKey) {
        return em.createQuery("select c.caseNo from ConsultationCase c where c.requestKey = :key", String.class).setParameter("key", formKey)
            .getResultStream().findFirst().orElse(null);
    }

    boolean knowsLegacy(String legacyNo) {
        return !em.createQuery("select c.id from ConsultationCase c where c.legacyNo = :no", Long.class).setParameter("no", legacyNo)
            .setMaxResults(1).getResultList().isEmpty();
    }

    /** The imported case if its one line of history still is that it was imported, locked; else null. */
    ConsultationCase untouchedImport(long id, long version) {
        ConsultationCase found = em.find(ConsultationCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        List<EventKind> history = em.createQuery("select e.kind from CaseEvent e where e.caseId = :id", EventKind.class).setParameter("id", id).getResultList();
        return found != null && found.version() == version && history.equals(List.of(EventKind.IMPORTED)) ? found : null;
    }

    /** Writes what waits and lets go of everything held. */
    void forget() {
        em.flush();
        em.clear();
    }

    void add(CaseMessage message) {
        em.persist(message);
    }

    CaseMessage message(long id) {
        CaseMessage found = em.find(CaseMessage.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Marks the open question of the case as answered. */
    void closeQuestions(long caseId, java.time.Instant at) {
        em.createQuery("select m from CaseMessage m where m.caseId = :id and m.kind = :kind and m.answeredAt is null", CaseMessage.class)
            .setParameter("id", caseId).setParameter("kind", MessageKind.QUESTION).getResultList().forEach(question -> question.answered(at));
    }

    /** Draws the next number of the desk's year, holding its row until this transaction ends. */
    String nextNumber(String desk, FiscalYear year) {
        return numbers(desk, year).next();
    }

    /** The run of the desk's year, locked until this transaction ends; nothing is drawn yet. */
    CaseNumber numbers(String desk, FiscalYear year) {
        var run = new CaseNumber.Run(desk, year.year());
        CaseNumber number = em.find(CaseNumber.class, run, LockModeType.PESSIMISTIC_WRITE);
        if (number == null) {
            em.createNativeQuery("insert into case_number (desk, fiscal_year, last_number) values (?, ?, 0) on duplicate key update last_number = last_number")
                .setParameter(1, desk).setParameter(2, year.year()).executeUpdate();
            number = em.find(CaseNumber.class, run, LockModeType.PESSIMISTIC_WRITE);
        }
        return number;
    }

    void remove(ConsultationCase draft) {
        em.createNativeQuery("delete from case_field_change where case_id = ?").setParameter(1, draft.id()).executeUpdate();
        em.createNativeQuery("delete from case_event where case_id = ?").setParameter(1, draft.id()).executeUpdate();
        em.remove(draft);
        if (draft.status() != CaseStatus.DRAFT) {
            search.changed(draft.id());
        }
    }
}
