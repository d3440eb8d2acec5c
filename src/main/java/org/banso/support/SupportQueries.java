package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** The records of a case, and the texts that wait to be released. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class SupportQueries {
    /** Texts a page. */
    public static final int TEXTS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * A case's support.
     *
     * @param confidentiality code, for the warning
     */
    public record CaseSupport(long caseId, CaseStatus status, String confidentiality, List<RecordCard> cards) implements Serializable {
    }

    /** The support of the case with this number, in three statements. */
    public CaseSupport of(String caseNo) {
        Object[] row = scope.bind(em.createQuery("select c.id, c.status, c.matter.confidentiality from ConsultationCase c where c.caseNo = :no and "
            + scope.predicate(), Object[].class)).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        return new CaseSupport((Long) row[0], (CaseStatus) row[1], (String) row[2], ofCase((Long) row[0]));
    }

    /**
     * Everything planned and done for the case, the newest first; nothing for who may not see it. A part-time supporter
     * learns of the others' meetings that they took place and what the applicant was told, not what they noted.
     */
    public List<RecordCard> ofCase(long caseId) {
        List<Object[]> rows = scope.bind(em.createQuery("select r, s.profile.name, s.accountId, ap.link, room.name from SupportRecord r"
                + " join ConsultationCase c on c.id = r.caseId" + MeetingRow.JOINED
                + " where r.caseId = :id and " + scope.predicate() + " order by r.performedOn desc, r.startTime desc, r.id desc", Object[].class))
            .setParameter("id", caseId).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ActionCard>> actions = em.createQuery("select a from NextAction a where a.caseId = :id order by a.dueOn, a.id", NextAction.class)
            .setParameter("id", caseId).getResultStream()
            .collect(Collectors.groupingBy(NextAction::recordId, Collectors.mapping(NextAction::card, Collectors.toList())));
        return rows.stream().map(row -> {
            var written = (SupportRecord) row[0];
            return card(written, row, actions.getOrDefault(written.id(), List.of()));
        }).toList();
    }

    private RecordCard card(SupportRecord r, Object[] row, List<ActionCard> actions) {
        var supporterAccount = (Long) row[2];
        boolean mine = supporterAccount != null && supporterAccount.equals(actor.who().accountId());
        boolean whole = mine || actor.has(Right.VIEW_ALL_CASES);
        boolean released = r.releasedAt() != null;
        return new RecordCard(new RecordSeen(r.id(), r.version()), r.kind(), r.status(), r.performedOn(), r.startTime(), r.endTime(), r.minutes(),
            r.method(), MeetingPlace.words((String) row[4], r.place()), (String) row[3], r.attendees(), r.expertise(), whole ? r.internalNote() : null, whole || released ? r.applicantText() : null,
            whole ? r.pendingText() : null, r.releasedAt(), new RecordCard.Standing(r.revision(), r.signedAt(), r.confirmedAt()), whole ? r.cancelReason() : null, (String) row[1], mine, whole || released ? actions : List.of());
    }

    /**
     * Texts written for applicants and not yet released, the oldest first: of running cases and of those that ended a short
     * while ago. Nobody waits for older ones.
     */
    @Requires(Right.RELEASE_MINUTES)
    public Page<TextRow> textsToRelease(int number) {
        List<TextRow> found = scope.bind(em.createQuery("select r.id, r.version, c.caseNo, c.matter.title, c.applicant.organizationName, r.kind,"
                + " r.performedOn, s.profile.name, r.applicantText, r.pendingText"
                + " from SupportRecord r join ConsultationCase c on c.id = r.caseId left join Supporter s on s.id = r.supporterId"
                + " where r.awaitingRelease = true and r.performedOn >= :since and (c.milestones.closedAt is null or c.milestones.closedAt > :ended) and "
                + scope.predicate() + " order by r.performedOn, r.id", Object[].class))
            .setParameter("since", Jst.today(clock).minusYears(1))
            .setParameter("ended", clock.instant().minus(Duration.ofDays(settings.number(Setting.REOPEN_DAYS))))
            .setFirstResult(Page.offset(number, TEXTS)).setMaxResults(TEXTS + 1).getResultStream()
            .map(row -> new TextRow(new RecordSeen((Long) row[0], (Long) row[1]), (String) row[2], (String) row[3], (String) row[4], (RecordKind) row[5],
                (LocalDate) row[6], (String) row[7], ApplicantText.of((String) (row[9] == null ? row[8] : row[9])), row[9] != null)).toList();
        return Page.of(found, number, TEXTS);
    }
}
