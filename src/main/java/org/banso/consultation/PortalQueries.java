package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** The applicant's side: drafts, cases and what may be read of them, always through {@link CaseScope}. */
@ApplicationScoped
@Requires(Right.VIEW_OWN_CASES)
public class PortalQueries {
    public static final int PAGE_SIZE = 20;
    /** More than any organization has open at once; a bound all the same. */
    private static final int MOST = 100;
    private static final String LINE = "select new org.banso.consultation.PortalLine(c.id, c.version, c.caseNo, c.matter.title, c.status, c.draftStep,"
        + " c.due.day, c.savedAt, c.milestones.receivedAt, c.milestones.closedAt) from ConsultationCase c where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private AccessLog access;
    @Inject
    private Clock clock;

    /** Everything the first page shows; ended cases by page. */
    public PortalHome home(int endedPage) {
        int number = Math.max(1, endedPage);
        var drafts = lines("c.status = org.banso.consultation.CaseStatus.DRAFT", "c.savedAt desc, c.id desc").setMaxResults(MOST).getResultList();
        var running = lines("c.status in :open", "c.milestones.receivedAt desc, c.id desc").setParameter("open", CaseStatus.OPEN)
            .setMaxResults(MOST).getResultList();
        var ended = lines("c.status not in :open and c.status <> org.banso.consultation.CaseStatus.DRAFT", "c.milestones.closedAt desc, c.id desc")
            .setParameter("open", CaseStatus.OPEN).setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList();
        var waiting = running.stream().filter(line -> line.status() == CaseStatus.AWAITING_APPLICANT).toList();
        var others = running.stream().filter(line -> line.status() != CaseStatus.AWAITING_APPLICANT).toList();
        return new PortalHome(waiting, drafts, others, Page.of(ended, number, PAGE_SIZE));
    }

    /** A draft, or what became of it. */
    @Requires(Right.FILE_CONSULTATION)
    public PortalDraft draft(long id) {
        ConsultationCase found = one("c.id = :it", id);
        return new PortalDraft(found.id(), found.version(), found.status(), found.caseNo(), found.content().copy(), found.draftStep(), found.savedAt());
    }

    /** The case of this number; that it was read is written down. */
    public PortalCase byNumber(String caseNo) {
        ConsultationCase found = one("c.caseNo = :it", caseNo);
        access.read(AccessKind.KARTE, found.id(), caseNo, null);
        List<CaseWord> messages = messages(found.id());
        CaseWord question = found.status() != CaseStatus.AWAITING_APPLICANT ? null
            : messages.stream().filter(word -> word.kind() == MessageKind.QUESTION && word.answeredAt() == null).reduce((first, last) -> last).orElse(null);
        LocalDate today = Jst.today(clock);
        LocalDate due = found.due().day() == null || found.due().day().isBefore(today) ? null : found.due().day();
        return new PortalCase(found.id(), found.version(), found.caseNo(), found.status(), found.closeReason(),
            ContentMerge.readable(found.content(), Audience.APPLICANT),
            found.milestones().receivedAt, due, question, messages, PortalMoment.of(history(found.id())), meetings(found.id(), today));
    }

    private TypedQuery<PortalLine> lines(String condition, String order) {
        return scope.bind(em.createQuery(LINE + condition + " and " + scope.own() + " order by " + order, PortalLine.class));
    }

    private ConsultationCase one(String condition, Object it) {
        var query = em.createQuery("select c from ConsultationCase c where " + condition + " and " + scope.own(), ConsultationCase.class);
        return scope.bind(query).setParameter("it", it).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private List<CaseMoment> history(long caseId) {
        return em.createQuery("select new org.banso.consultation.CaseMoment(e.id, e.kind, e.transition, e.fromStatus, e.toStatus, e.actorName, e.at,"
                + " e.reason, e.note) from CaseEvent e where e.caseId = :id order by e.at, e.id", CaseMoment.class)
            .setParameter("id", caseId).setMaxResults(500).getResultList();
    }

    private List<CaseWord> messages(long caseId) {
        return em.createQuery("select new org.banso.consultation.CaseWord(m.id, m.kind, m.body, m.authorName, m.at, m.answeredAt)"
                + " from CaseMessage m where m.caseId = :id order by m.id", CaseWord.class)
            .setParameter("id", caseId).setMaxResults(500).getResultList();
    }

    /** By name of the entity, because support knows consultation and not the reverse. */
    private List<PortalCase.Meeting> meetings(long caseId, LocalDate today) {
        return em.createQuery("select r.kind, r.performedOn, r.startTime, r.endTime, r.method, r.place, a.link, m.name from SupportRecord r"
                + " left join Appointment a on a.recordId = r.id left join MeetingRoom m on m.id = a.roomId where r.caseId = :id"
                + " and r.status = org.banso.support.RecordStatus.PLANNED and r.performedOn >= :today order by r.performedOn, r.startTime", Object[].class)
            .setParameter("id", caseId).setParameter("today", today).setMaxResults(MOST).getResultList().stream()
            .map(row -> new PortalCase.Meeting(((Enum<?>) row[0]).name(), (LocalDate) row[1], (LocalTime) row[2], (LocalTime) row[3], (String) row[4],
                (String) row[5], (String) row[6], (String) row[7])).toList();
    }
}
