package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseLock;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StudyRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock caseLock;
    @Inject
    private CaseAtHandQueries cases;

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** The study in the version the actor saw, if he may see its case. */
    Study at(StudySeen seen) {
        Study found = em.find(Study.class, seen.id());
        if (found == null) {
            throw new NotFound();
        }
        cases.visible(found.caseId());
        StaleVersion.unlessNewest(found.version(), seen.version());
        return found;
    }

    /** For the holder of a key. */
    Study read(long id) {
        return em.find(Study.class, id);
    }

    /** For the holder of a key, and for what follows by itself: held until it is written. */
    void holdCase(long caseId) {
        caseLock.hold(caseId);
    }

    /** As {@link #at}, with its case and then itself held before it is looked at. */
    Study held(StudySeen seen) {
        Study found = at(seen);
        holdCase(found.caseId());
        held(found.id());
        return at(seen);
    }

    Study held(long id) {
        return em.find(Study.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those at which a vendor works now and that are not halted; of one case, or of all. */
    List<Study> withVendor(Long caseId, int most) {
        return em.createQuery("select s from Study s where s.haltedAt is null and s.endedAt is null and s.state in (org.banso.study.StudyState.ORDERED,"
                + " org.banso.study.StudyState.DELIVERED) and (:case is null or s.caseId = :case) order by s.id", Study.class)
            .setParameter("case", caseId).setMaxResults(most).getResultList();
    }

    void takeOff(long studyId, long documentId) {
        em.createQuery("delete from StudyFile f where f.studyId = :study and f.documentId = :document").setParameter("study", studyId).setParameter("document", documentId).executeUpdate();
    }

    /** Files the study was delivered with, also those that were removed from the case since. */
    long brought(long studyId) {
        return em.createQuery("select count(f) from StudyFile f where f.studyId = :study", Long.class).setParameter("study", studyId).getSingleResult();
    }

    /** What was removed from the case is no part of the delivery that is handed over next. */
    void forgetRemoved(long studyId) {
        em.createNativeQuery("delete from study_file where study_id = ? and document_id in (select d.id from document d where d.removed_at is not null)").setParameter(1, studyId)
            .executeUpdate();
    }

    boolean isReminded(Study study, ReminderStep step) {
        return !em.createQuery("select r.id from StudyReminder r where r.studyId = :id and r.deadline = :deadline and r.step = :step", Long.class).setParameter("id", study.id())
            .setParameter("deadline", study.deadline()).setParameter("step", step).getResultList().isEmpty();
    }

    /** Whether somebody of the office has written to the late vendor on this day. */
    boolean isUrged(long studyId, LocalDate day) {
        return !em.createQuery("select u.id from StudyUrging u where u.studyId = :id and u.day = :day", Long.class).setParameter("id", studyId).setParameter("day", day)
            .getResultList().isEmpty();
    }

    /** Studies that are waited for and near or past their deadline, for which the step of today was not written; the longest late first. */
    List<Long> unreminded(LocalDate today, ReminderStep.Days days, int most) {
        String unwritten = " and not exists (select r.id from StudyReminder r where r.studyId = s.id and r.deadline = s.deadline and r.step = org.banso.study.ReminderStep.%s)";
        return em.createQuery("select s.id from Study s where s.state = org.banso.study.StudyState.ORDERED and s.haltedAt is null and s.deadline <= :soon and (s.deadline >= :today"
                + String.format(unwritten, "BEFORE") + " or s.deadline < :today and s.deadline > :again" + String.format(unwritten, "LATE") + " or s.deadline <= :again"
                + String.format(unwritten, "VERY_LATE") + ") order by s.deadline, s.id", Long.class)
            .setParameter("soon", days.before() > 0 ? today.plusDays(days.before()) : today.minusDays(1)).setParameter("today", today)
            .setParameter("again", days.again() > 0 ? today.minusDays(days.again()) : LocalDate.of(1, 1, 1)).setMaxResults(most).getResultList();
    }

    List<Study> openOf(long caseId) {
        return em.createQuery("select s from Study s where s.caseId = :case and s.endedAt is null", Study.class).setParameter("case", caseId).getResultList();
    }

    StudyVendor vendor(Long id) {
        StudyVendor found = id == null ? null : em.find(StudyVendor.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    StudyVendor vendor(long id, long seenVersion) {
        StudyVendor found = vendor(id);
        StaleVersion.unlessNewest(found.version(), seenVersion);
        return found;
    }

    boolean isVendor(String nameKey, Long except) {
        return em.createQuery("select v.id from StudyVendor v where v.nameKey = :key", Long.class).setParameter("key", nameKey).getResultList().stream()
            .anyMatch(id -> !id.equals(except));
    }
}
