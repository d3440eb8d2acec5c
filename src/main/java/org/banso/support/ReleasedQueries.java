package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** Support as the applicant sees it: meetings with their dates, released texts and the applicant's own next steps; nothing else. */
@ApplicationScoped
@Requires(Right.VIEW_OWN_CASES)
public class ReleasedQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Clock clock;

    /** The released texts of the case, the newest first; nothing for who may not see it. */
    public List<ReleasedText> ofCase(long caseId) {
        List<Object[]> rows = scope.bind(em.createQuery("select r.id, r.kind, r.performedOn, r.method, s.profile.name, r.applicantText, r.releasedAt,"
                + " r.releasedAgain, r.confirmedAt"
                + " from SupportRecord r join ConsultationCase c on c.id = r.caseId left join Supporter s on s.id = r.supporterId"
                + " where r.caseId = :id and r.releasedAt is not null and " + scope.own() + " order by r.performedOn desc, r.id desc", Object[].class))
            .setParameter("id", caseId).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ActionCard>> actions = em.createQuery("select a from NextAction a where a.caseId = :id and a.who = :who order by a.dueOn, a.id", NextAction.class)
            .setParameter("id", caseId).setParameter("who", ActionOwner.APPLICANT).getResultStream()
            .collect(Collectors.groupingBy(NextAction::recordId, Collectors.mapping(NextAction::card, Collectors.toList())));
        return rows.stream().map(row -> new ReleasedText((Long) row[0], (RecordKind) row[1], (LocalDate) row[2], (String) row[3], (String) row[4],
            ApplicantText.of((String) row[5]), (Instant) row[6], (Boolean) row[7], (Instant) row[8], actions.getOrDefault((Long) row[0], List.of()))).toList();
    }

    /** The meetings of the case that are still to come, the next first. */
    public List<MeetingRow> meetings(long caseId) {
        return scope.bind(em.createQuery("select " + MeetingRow.COLUMNS + " from SupportRecord r join ConsultationCase c on c.id = r.caseId" + MeetingRow.JOINED
                + " where r.caseId = :id and r.status = :planned and r.performedOn >= :today and " + scope.own()
                + " order by r.performedOn, r.startTime, r.id", Object[].class))
            .setParameter("id", caseId).setParameter("planned", RecordStatus.PLANNED).setParameter("today", Jst.today(clock)).getResultStream()
            .map(MeetingRow::of).toList();
    }

    /** The applicant's open steps over all cases of the organization, the most urgent first. */
    public List<ActionRow> openActions(int most) {
        LocalDate today = Jst.today(clock);
        return scope.bind(em.createQuery("select a.id, c.caseNo, c.matter.title, a.what, a.who, a.dueOn from NextAction a"
                + " join ConsultationCase c on c.id = a.caseId join SupportRecord r on r.id = a.recordId"
                + " where a.doneAt is null and a.who = :who and r.releasedAt is not null and " + scope.own() + " order by a.dueOn, a.id", Object[].class))
            .setParameter("who", ActionOwner.APPLICANT).setMaxResults(most).getResultStream()
            .map(row -> new ActionRow((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (ActionOwner) row[4], (LocalDate) row[5],
                row[5] != null && ((LocalDate) row[5]).isBefore(today))).toList();
    }
}
