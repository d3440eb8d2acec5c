package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseScope;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** The case of the offer if the actor may see it. To be held before the offer itself is read, or two would settle it. */
    long caseOf(long offerId) {
        return caseOf(offerId, scope.predicate());
    }

    /** The case of the offer if it is one of the actor's own organization. */
    long caseOfMine(long offerId) {
        return caseOf(offerId, scope.own());
    }

    private long caseOf(long offerId, String seen) {
        return scope.bind(em.createQuery("select c.id from MeetingOffer o join ConsultationCase c on c.id = o.caseId where o.id = :id and " + seen, Long.class))
            .setParameter("id", offerId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** For timers: the case of the offer if it is still open. */
    Optional<Long> caseOfOpen(long offerId) {
        return em.createQuery("select o.caseId from MeetingOffer o where o.id = :id and o.state = :open", Long.class).setParameter("id", offerId)
            .setParameter("open", OfferState.OPEN).getResultStream().findFirst();
    }

    /** As it is now; its case is held and was looked at before. */
    MeetingOffer at(long offerId) {
        return em.find(MeetingOffer.class, offerId);
    }

    /** The meeting in whose place the offered one is to come, while it is planned. */
    Optional<SupportRecord> standing(MeetingOffer offer) {
        return Optional.ofNullable(offer.movesRecordId()).map(id -> em.find(SupportRecord.class, id)).filter(found -> found.status() == RecordStatus.PLANNED);
    }

    List<OfferedTime> timesOf(MeetingOffer offer) {
        return em.createQuery("select t from OfferedTime t where t.offerId = :id order by t.day, t.from, t.id", OfferedTime.class).setParameter("id", offer.id())
            .getResultList();
    }

    /** The offer this form has already made, if it was sent before. */
    Optional<Long> madeBy(String formKey) {
        return formKey == null ? Optional.empty() : em.createQuery("select o.id from MeetingOffer o where o.requestKey = :key", Long.class)
            .setParameter("key", formKey).getResultStream().findFirst();
    }

    /** What is open for the case, which is held: one at most. */
    Optional<MeetingOffer> openOf(long caseId) {
        return em.createQuery("select o from MeetingOffer o where o.caseId = :case and o.state = :open", MeetingOffer.class).setParameter("case", caseId)
            .setParameter("open", OfferState.OPEN).getResultStream().findFirst();
    }

    /** The times that are offered instead of these records, each with those of its open offer. */
    Map<Long, List<Long>> timesInstead(Collection<Long> recordIds) {
        return recordIds.isEmpty() ? Map.of() : em.createQuery("select o.movesRecordId, t.id from MeetingOffer o join OfferedTime t on t.offerId = o.id where o.state = :open"
                + " and o.movesRecordId in :records order by t.id", Object[].class).setParameter("open", OfferState.OPEN).setParameter("records", recordIds).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** Open ones whose last day was before this one; at most a few hundred at once. */
    List<Long> past(LocalDate today) {
        return em.createQuery("select o.id from MeetingOffer o where o.state = :open and o.answerBy < :today order by o.id", Long.class)
            .setParameter("open", OfferState.OPEN).setParameter("today", today).setMaxResults(300).getResultList();
    }

    void add(MeetingOffer made) {
        em.persist(made);
        em.flush();
    }

    OfferedTime add(MeetingOffer offer, Slot slot) {
        var time = new OfferedTime(offer.id(), slot);
        em.persist(time);
        em.flush();
        return time;
    }

    /** The officer who owns the case, or null. */
    Long ownerOf(long caseId) {
        return em.createQuery("select c.ownerAccountId from ConsultationCase c where c.id = :id", Long.class).setParameter("id", caseId).getSingleResult();
    }

    void flush() {
        em.flush();
    }
}
