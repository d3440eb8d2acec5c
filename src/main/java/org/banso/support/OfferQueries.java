package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** Times offered for meetings: what waits for an applicant, and what the office waits for. Each in one statement. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class OfferQueries {
    /** For so long it is told what became of an offer that nothing came after. */
    private static final int DAYS_TOLD = 30;
    private static final int MOST = 100;
    private static final String SELECT = "select o.id, o.version, c.caseNo, c.matter.title, o.kind, o.method, o.place, room.name, s.profile.name, o.state, o.answerBy, o.answer,"
        + " t.id, t.day, t.from, t.to, m.performedOn, m.startTime, m.endTime from MeetingOffer o left join SupportRecord m on m.id = o.movesRecordId"
        + " and m.status = org.banso.support.RecordStatus.PLANNED left join Supporter s on s.id = o.supporterId left join MeetingRoom room on room.id = o.roomId"
        + " join OfferedTime t on t.offerId = o.id join ConsultationCase c on c.id = o.caseId where ";
    private static final String ORDER = " order by o.answerBy, o.id, t.day, t.from, t.id";
    /** Nothing was planned or written since, and nothing else offered. */
    private static final String NOTHING_SINCE = "o.answerBy >= :since and not exists (select r.id from SupportRecord r where r.caseId = o.caseId and r.createdAt > o.settledAt)"
        + " and not exists (select x.id from MeetingOffer x where x.caseId = o.caseId and x.id > o.id)";
    private static final String TOLD = "(o.state = org.banso.support.OfferState.OPEN or o.state <> org.banso.support.OfferState.CHOSEN and " + NOTHING_SINCE + ")";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** An offer in the list of an officer's start page. */
    public record Waiting(String caseNo, String organizationName, RecordKind kind, OfferState state, LocalDate answerBy) implements Serializable {
    }

    /** What is offered for the case, or the last that came to nothing and was not followed by anything. */
    public Optional<OfferCard> ofCase(String caseNo) {
        return cards(told("c.caseNo = :no and " + TOLD + " and " + scope.predicate()).setParameter("no", caseNo), true).stream().reduce((older, newer) -> newer);
    }

    /** As {@link #ofCase} for its applicant, who reads no supporter's name; nothing once the case has ended, for then nobody will write again. */
    @Requires(Right.VIEW_OWN_CASES)
    public Optional<OfferCard> ofMyCase(String caseNo) {
        return cards(told("c.caseNo = :no and c.status in :running and " + TOLD + " and " + scope.own()).setParameter("no", caseNo)
            .setParameter("running", CaseStatus.OPEN), false).stream().reduce((older, newer) -> newer);
    }

    /** What waits for an answer of the applicant, the most urgent first. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<OfferCard> mine() {
        return cards(bound("o.state = org.banso.support.OfferState.OPEN and o.answerBy >= :today and " + scope.own()).setParameter("today", Jst.today(clock)), false);
    }

    /** Offers for the reader's own running cases that wait for an answer, or came to nothing without an officer's doing and ask for new times. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<Waiting> ofOfficer(int most) {
        return scope.bind(em.createQuery("select c.caseNo, c.applicant.organizationName, o.kind, o.state, o.answerBy from MeetingOffer o"
                + " join ConsultationCase c on c.id = o.caseId where c.ownerAccountId = :me and c.status in :running and (o.state = org.banso.support.OfferState.OPEN"
                + " or o.state in (org.banso.support.OfferState.REFUSED, org.banso.support.OfferState.EXPIRED, org.banso.support.OfferState.FALLEN) and " + NOTHING_SINCE + ") and "
                + scope.predicate()
                + " order by case when o.state = org.banso.support.OfferState.OPEN then 1 else 0 end, o.answerBy, o.id", Object[].class))
            .setParameter("me", actor.accountId()).setParameter("running", CaseStatus.OPEN).setParameter("since", Jst.today(clock).minusDays(DAYS_TOLD)).setMaxResults(most)
            .getResultStream().map(row -> new Waiting((String) row[0], (String) row[1], (RecordKind) row[2], (OfferState) row[3], (LocalDate) row[4])).toList();
    }

    private TypedQuery<Object[]> told(String condition) {
        return bound(condition).setParameter("since", Jst.today(clock).minusDays(DAYS_TOLD));
    }

    private TypedQuery<Object[]> bound(String condition) {
        return scope.bind(em.createQuery(SELECT + condition + ORDER, Object[].class)).setMaxResults(MOST);
    }

    private List<OfferCard> cards(TypedQuery<Object[]> query, boolean office) {
        var found = new LinkedHashMap<Long, List<Object[]>>();
        query.getResultList().forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(row));
        return found.values().stream().map(rows -> card(rows, office)).toList();
    }

    private static Slot standing(Object[] row) {
        return row[16] == null || row[17] == null ? null : Slot.of((LocalDate) row[16], (LocalTime) row[17], (LocalTime) row[18]);
    }

    private OfferCard card(List<Object[]> rows, boolean office) {
        Object[] row = rows.get(0);
        List<OfferCard.Time> times = rows.stream().map(one -> {
            var slot = new Slot((LocalDate) one[13], (LocalTime) one[14], (LocalTime) one[15]);
            return new OfferCard.Time((Long) one[12], slot, OfferRules.mayBegin(slot, clock.instant()));
        }).toList();
        return new OfferCard((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (RecordKind) row[4], (String) row[5],
            MeetingPlace.words((String) row[7], (String) row[6]), office ? (String) row[8] : null, (OfferState) row[9], (LocalDate) row[10],
            office ? (String) row[11] : null, standing(row), times);
    }
}
