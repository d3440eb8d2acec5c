package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.NotFound;
import org.banso.shared.Numbers;

/** Which documents there are, for those who see their case, each as what he is towards it ({@link Reader}). */
@ApplicationScoped
@Requires(signedIn = true)
public class DocumentQueries {
    private static final int MOST = 500;
    private static final String LINE = "select new org.banso.document.DocumentLine(d.id, d.version, d.recordId, d.title, d.description, d.tier, d.visibility,"
        + " d.ofApplicant, d.uploadedBy, c.matter.confidentiality, v.id, v.publicId, v.number, v.name, v.mediaType, v.sizeBytes, v.sha256, v.uploaderName,"
        + " v.uploadedAt, v.scan, c.id, c.caseNo, c.status) from Document d, DocumentVersion v, ConsultationCase c"
        + " where v.documentId = d.id and c.id = d.caseId and d.removedAt is null and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private DocumentScope standing;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    @Any
    private Instance<ProofReaders> proofReaders;

    /**
     * One upload of a document.
     *
     * @param uploaderName null where the reader is not told who it was
     */
    public record Version(String publicId, int number, String name, String mediaType, long size, String uploaderName, Instant at, ScanState scan)
        implements Serializable {

        Version withoutUploader() {
            return new Version(publicId, number, name, mediaType, size, null, at, scan);
        }

        /** 1.4 MB, 320 KB. */
        public String sizeText() {
            return Numbers.size(size);
        }
    }

    /**
     * A document of the list.
     *
     * @param recordId  the support record it belongs to, null when it is the case's
     * @param tier      as it is handled now; {@code tierSet}: because the office decided so, not because of what the case says
     * @param versions  how many there are
     * @param newest    the last of them
     * @param allowed   the reader may take it along, once nothing keeps the version back
     * @param changing  the reader may bring a new version, describe it and take it back
     */
    public record Row(Documents.Seen seen, Long recordId, String title, String description, Tier tier, boolean tierSet, Visibility visibility, int versions,
                      Version newest, boolean allowed, boolean changing) implements Serializable {
        public long id() {
            return seen.id();
        }

        /** The newest version can be taken along now. */
        public boolean open() {
            return allowed && newest.scan().isDelivered();
        }

        /** What people call it. */
        public String called() {
            return title == null ? newest.name() : title;
        }

        public int older() {
            return versions - 1;
        }

        /** Handed out as it is, although it is secret, because only a PDF can be marked. */
        public boolean unmarked() {
            return tier == Tier.SECRET && !FileType.PDF.mediaType().equals(newest.mediaType());
        }
    }

    /** One document with everything a page of its own shows. */
    public record Card(Row row, long caseId, String caseNo, boolean running, List<Version> versions) implements Serializable {
    }

    /** A document that was taken back. */
    public record Removed(String name, Instant at, String by, String why) implements Serializable {
    }

    /** What may be attached, for the hint, the file dialog and the script. */
    public record Limits(String accept, int megabytes, int files, int piece) implements Serializable {
    }

    public Limits limits() {
        return new Limits(FileType.accept(), settings.number(Setting.UPLOAD_MAX_MB), settings.number(Setting.UPLOAD_MAX_FILES), Uploads.PIECE);
    }

    /** The documents of a case and its records, the oldest first; none when the case is not for the actor. */
    public List<Row> of(long caseId) {
        List<DocumentLine> lines = scope.bind(em.createQuery(LINE + "v.number = d.newest and d.evidence = false and c.id = :id and " + scope.predicate() + " order by d.id", DocumentLine.class))
            .setParameter("id", caseId).setMaxResults(MOST).getResultList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Reader reader = standing.reader(caseId);
        return lines.stream().filter(line -> line.isFor(reader, actor.accountId())).map(line -> row(line, reader)).toList();
    }

    /** @throws NotFound when there is no such document of that case, or not for the actor */
    public Card card(String caseNo, long documentId) {
        DocumentLine line = scope.bind(em.createQuery(LINE + "v.number = d.newest and d.evidence = false and d.id = :id and c.caseNo = :no and " + scope.predicate(), DocumentLine.class))
            .setParameter("id", documentId).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        Reader reader = standing.reader(line.caseId());
        if (!line.isFor(reader, actor.accountId())) {
            throw new NotFound();
        }
        List<Version> versions = em.createQuery("select new org.banso.document.DocumentQueries$Version(v.publicId, v.number, v.name, v.mediaType, v.sizeBytes,"
            + " v.uploaderName, v.uploadedAt, v.scan) from DocumentVersion v where v.documentId = :id order by v.number desc", Version.class)
            .setParameter("id", documentId).getResultStream().map(each -> line.tellsUploader(reader) ? each : each.withoutUploader()).toList();
        return new Card(row(line, reader), line.caseId(), caseNo, line.status() == CaseStatus.DRAFT || line.status().isOpen(), versions);
    }

    /** What was taken back from a case, for the office. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<Removed> removed(long caseId) {
        return scope.bind(em.createQuery("select new org.banso.document.DocumentQueries$Removed(v.name, d.removedAt, d.removedBy, d.removedWhy)"
            + " from Document d, DocumentVersion v, ConsultationCase c where v.documentId = d.id and v.number = d.newest and c.id = d.caseId"
            + " and d.removedAt is not null and d.removedWhy is not null and c.id = :id and " + scope.predicate() + " order by d.id desc", Removed.class))
            .setParameter("id", caseId).setMaxResults(MOST).getResultList();
    }

    /** A version the actor may take along, and as what he reads it. */
    record Taken(DocumentLine line, Reader as) {
    }

    /**
     * A version that the actor may take along, whatever number it has; also what only proves something, which some may read who see nothing
     * of its case ({@link ProofReaders}) and who belong to the office.
     */
    Taken takeable(String publicId) {
        return scope.bind(em.createQuery(LINE + "v.publicId = :id and " + scope.predicate(), DocumentLine.class)).setParameter("id", publicId).getResultStream().findFirst()
            .map(line -> new Taken(line, standing.reader(line.caseId())))
            .filter(taken -> taken.line().isFor(taken.as(), actor.accountId()) && taken.line().isTakenBy(taken.as(), actor.accountId()))
            .or(() -> proof(publicId)).filter(taken -> taken.line().scan().isDelivered()).orElseThrow(NotFound::new);
    }

    private Optional<Taken> proof(String publicId) {
        return em.createQuery(LINE + "v.publicId = :id and d.evidence = true", DocumentLine.class).setParameter("id", publicId).getResultStream().findFirst()
            .filter(line -> proofReaders.stream().anyMatch(readers -> readers.mayRead(line.id()))).map(line -> new Taken(line, Reader.OFFICE));
    }

    private Row row(DocumentLine line, Reader reader) {
        boolean allowed = line.isTakenBy(reader, actor.accountId());
        boolean changing = switch (reader) {
            case OFFICE -> actor.has(Right.TRIAGE_CASES);
            case APPLICANT -> line.ofApplicant();
            case LEAD, MEMBER -> line.isOf(actor.accountId());
        };
        var newest = new Version(line.publicId(), line.number(), line.name(), line.mediaType(), line.size(), line.uploaderName(), line.at(), line.scan());
        newest = line.tellsUploader(reader) ? newest : newest.withoutUploader();
        return new Row(new Documents.Seen(line.id(), line.seen()), line.recordId(), line.title(), line.description(), line.tier(), line.tierSet() != null,
            line.visibility(), line.number(), newest, allowed, changing);
    }
}
