package org.banso.pitch;

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
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.document.ScanState;
import org.banso.pitch.PitchRoom.Deck;
import org.banso.pitch.PitchRoom.Leaf;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** Pitches and their rooms, for those who see the case. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class PitchQueries {
    private static final int MOST = 100;
    private static final int MOST_COMMENTS = 1000;
    private static final String CARD = "select p.id, p.version, p.caseId, p.audience, p.occasion, p.eventOn, p.amountYen, p.state, d.newest,"
        + " (select count(k.id) from PitchComment k where k.pitchId = p.id), (select count(o.id) from PitchComment o where o.pitchId = p.id and o.settledAt is null),"
        + " (select count(h.id) from PitchRehearsal h where h.pitchId = p.id and h.actualMinutes is not null),"
        + " (select count(q.id) from PitchQuestion q where q.pitchId = p.id and q.answer is null)";
    private static final String FROM = " from Pitch p join ConsultationCase c on c.id = p.caseId join Document d on d.id = p.documentId where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private CaseAccess access;
    @Inject
    private Authors authors;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The pitches of a case, those that are open first, then the latest; none when the case is not for the actor. */
    public List<PitchCard> ofCase(long caseId) {
        return scope.bind(em.createQuery(CARD + FROM + "p.caseId = :id and " + scope.predicate() + " order by p.state desc, p.eventOn desc, p.id desc", Object[].class))
            .setParameter("id", caseId).setMaxResults(MOST).getResultStream().map(this::card).toList();
    }

    /** A pitch with everything its head shows. @throws NotFound when the case has no such pitch, or it is not for the actor */
    public PitchRoom room(String caseNo, long id) {
        Object[] row = scope.bind(em.createQuery(CARD + ", c.matter.title, c.applicant.organizationName, c.status, p.documentId, p.cameOfIt" + FROM
            + "p.id = :id and c.caseNo = :no and " + scope.predicate(), Object[].class)).setParameter("id", id).setParameter("no", caseNo)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
        PitchCard card = card(row);
        boolean caseOpen = ((CaseStatus) row[15]).isOpen();
        long document = (Long) row[16];
        boolean shown = card.versions() > 0 && documents.card(caseNo, document).row().allowed();
        boolean working = actor.has(Right.TRIAGE_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES) || actor.has(Right.FILE_CONSULTATION);
        return new PitchRoom(card, caseNo, (String) row[13], (String) row[14], caseOpen, authors.side(access.require(card.caseId())), working && card.open() && caseOpen, shown,
            document, (String) row[17], versions(document));
    }

    /** The id of the case with this number, for opening a room in it. @throws NotFound when it is not for the actor */
    public long caseFor(String caseNo) {
        return scope.bind(em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Long.class)).setParameter("no", caseNo)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** What is known of the occasion of a room the actor was given, to be written on. */
    public PitchForm form(PitchRoom room) {
        return em.find(Pitch.class, room.card().id()).form();
    }

    private PitchCard card(Object[] row) {
        return new PitchCard(new PitchSeen((Long) row[0], (Long) row[1]), (Long) row[2], (String) row[3], (String) row[4], (LocalDate) row[5], (Long) row[6],
            (PitchState) row[7], (Integer) row[8], (Long) row[9], (Long) row[10], (Long) row[11], (Long) row[12], Jst.today(clock));
    }

    private List<Deck> versions(long documentId) {
        return em.createQuery("select v.id, v.publicId, v.number, v.name, v.sizeBytes, v.uploaderName, v.uploadedAt, v.scan, w.state, w.why, w.pages from DocumentVersion v"
                + " left join DeckDrawing w on w.versionId = v.id where v.documentId = :id order by v.number desc", Object[].class)
            .setParameter("id", documentId).getResultStream().map(row -> new Deck((Long) row[0], (String) row[1], (Integer) row[2], (String) row[3], (Long) row[4],
                (String) row[5], (Instant) row[6], ((ScanState) row[7]).isDelivered(), (DrawingState) row[8], (DrawingFault) row[9], row[10] == null ? 0 : (Integer) row[10]))
            .toList();
    }

    /** The pages of a version of a room the actor was given; none while he may not see them or they are not drawn. */
    public List<Leaf> pages(PitchRoom room, Deck version) {
        if (!room.shown() || version == null || !version.delivered()) {
            return List.of();
        }
        return em.createQuery("select new org.banso.pitch.PitchRoom$Leaf(g.number, g.width, g.height, g.words) from DeckPage g, DocumentVersion v where g.versionId = v.id"
            + " and v.id = :id and v.documentId = :document order by g.number", Leaf.class).setParameter("id", version.versionId())
            .setParameter("document", room.documentId()).getResultList();
    }

    /** The rehearsals of a room the actor was given, the latest first. */
    public List<RehearsalLine> rehearsals(PitchRoom room) {
        return em.createQuery("select r from PitchRehearsal r where r.pitchId = :id order by r.heldOn desc, r.id desc", PitchRehearsal.class)
            .setParameter("id", room.card().id()).getResultStream().map(r -> new RehearsalLine(new PitchSeen(r.id(), r.version()), r.versionNo(), r.form(), r.writer())).toList();
    }

    /** The investors approached, the oldest first. */
    public List<InvestorLine> investors(PitchRoom room) {
        return em.createQuery("select i from PitchInvestor i where i.pitchId = :id order by i.id", PitchInvestor.class).setParameter("id", room.card().id()).getResultStream()
            .map(i -> new InvestorLine(new PitchSeen(i.id(), i.version()), i.form(), i.writer())).toList();
    }

    /**
     * The remarks to be read with this version: those made on it, and those made on earlier ones that are still open. By page, in the order in
     * which they were made. Two statements.
     */
    public List<CommentLine> comments(PitchRoom room, int version) {
        if (!room.shown()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery("select k.id, k.version, k.versionNo, k.page, k.x, k.y, k.body, k.author, k.side, k.writtenAt, k.settledAt, k.settledBy"
                + " from PitchComment k where k.pitchId = :id and (k.versionNo = :version or k.versionNo < :version and k.settledAt is null) order by k.page, k.id", Object[].class)
            .setParameter("id", room.card().id()).setParameter("version", version).setMaxResults(MOST_COMMENTS).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CommentLine.Answer>> answers = em.createQuery("select r.commentId, r.body, r.author, r.side, r.writtenAt from PitchAnswer r, PitchComment k"
                + " where k.id = r.commentId and k.pitchId = :id order by r.id", Object[].class).setParameter("id", room.card().id()).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0],
                Collectors.mapping(row -> new CommentLine.Answer((String) row[1], (String) row[2], (PitchSide) row[3], (Instant) row[4]), Collectors.toList())));
        return rows.stream().map(row -> new CommentLine(new PitchSeen((Long) row[0], (Long) row[1]), (Integer) row[2], (Integer) row[3], (Integer) row[4], (Integer) row[5],
            (String) row[6], (String) row[7], (PitchSide) row[8], (Instant) row[9], (Instant) row[10], (String) row[11], answers.getOrDefault((Long) row[0], List.of()))).toList();
    }
}
