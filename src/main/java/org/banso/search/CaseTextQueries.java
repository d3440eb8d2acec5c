package org.banso.search;

import static org.banso.consultation.KarteField.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.banso.consultation.CaseText;
import org.banso.consultation.CaseTexts;
import org.banso.consultation.EventKind;
import org.banso.consultation.KarteField;
import org.banso.consultation.Readership;
import org.banso.shared.Text;

/** Gathers the texts of cases from every feature that writes any. One statement for each kind, whatever the number of cases. */
@ApplicationScoped
class CaseTextQueries implements CaseTexts {
    /** Fields of the case and its organization with their JPQL, what says most first. */
    private static final Map<KarteField, String> FIELDS = orderedFields();
    private static final String RECORD = "search.source.record";
    private static final String MESSAGE = "search.source.message";
    private static final String ACTION = "search.source.action";
    private static final String HISTORY = "search.source.history";
    /** Lines of history whose note somebody wrote; notes of other kinds are codes, days and names. */
    private static final List<EventKind> WRITTEN = List.of(EventKind.TRANSITION, EventKind.DECLINE_PROPOSED, EventKind.DECLINE_REFUSED, EventKind.DOCUMENT_HANDLED);
    private static final List<KarteField> DETAILS = List.of(GENERIC_NAME, JMDN_CODE, ICD10, TARGET_MARKET, PRICE_IMAGE);

    @PersistenceContext
    private EntityManager em;

    /** Reads one kind of text. */
    private interface Kind {
        void read(Collection<Long> caseIds, List<CaseText> found);
    }

    private static Map<KarteField, String> orderedFields() {
        var all = new LinkedHashMap<KarteField, String>();
        all.put(BODY, "c.matter.body");
        all.put(GOAL, "c.matter.goal");
        all.put(PRODUCT_NAME, "c.product.name");
        all.put(PRODUCT_SUMMARY, "c.product.summary");
        all.put(PRODUCT_INDICATION, "c.product.indication");
        all.put(PRODUCT_COMPETITORS, "c.product.competitors");
        all.put(OFFICE_MEMO, "c.officeMemo");
        all.put(EXCLUDED_SUPPORTERS, "c.matter.excludedSupporters");
        all.put(ORGANIZATION_NAME, "c.applicant.organizationName");
        all.put(ORGANIZATION_NAME_KANA, "o.sheet.nameKana");
        all.put(ORGANIZATION_NAME_EN, "o.sheet.nameEn");
        all.put(REPRESENTATIVE, "o.sheet.representative");
        all.put(CITY, "o.sheet.city");
        all.put(INVESTORS, "o.sheet.investors");
        all.put(ORIGIN_INSTITUTION, "o.sheet.originInstitution");
        all.put(CORPORATE_NUMBER, "o.sheet.corporateNumber");
        all.put(CONTACT_NAME, "c.applicant.contactName");
        all.put(CONTACT_EMAIL, "c.applicant.contactEmail");
        all.put(TITLE, "c.matter.title");
        all.put(LEGACY_NO, "c.legacyNo");
        all.put(CASE_NO, "c.caseNo");
        return all;
    }

    @Override
    public List<CaseText> of(Collection<Long> caseIds) {
        var found = new ArrayList<CaseText>();
        each(caseIds, texts -> {
            found.addAll(texts);
            return caseIds;
        });
        return found;
    }

    @Override
    public void each(Collection<Long> caseIds, Function<List<CaseText>, Collection<Long>> reader) {
        Collection<Long> wanted = caseIds;
        for (Kind kind : List.<Kind>of(this::fields, this::records, this::messages, this::products, this::lines, this::actions, this::history)) {
            if (wanted.isEmpty()) {
                return;
            }
            var found = new ArrayList<CaseText>();
            kind.read(wanted, found);
            wanted = reader.apply(found);
        }
    }

    @Override
    public List<CaseText> files(Collection<Long> documentIds) {
        var found = new ArrayList<CaseText>();
        if (!documentIds.isEmpty()) {
            em.createQuery("select d.caseId, d.id, v.name, d.title, d.description, t.content from Document d join DocumentVersion v on v.documentId = d.id"
                + " and v.number = d.newest left join DocumentText t on t.documentId = d.id where d.id in :ids order by d.id", Object[].class)
                .setParameter("ids", documentIds).getResultList().forEach(row -> {
                    for (int column = 5; column >= 2; column--) {
                        add(found, (Long) row[0], Readership.FILE, (Long) row[1], FileTexts.SOURCE, (String) row[2], (String) row[column]);
                    }
                });
        }
        return found;
    }

    private void fields(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select c.id, " + String.join(", ", FIELDS.values()) + " from ConsultationCase c join Organization o on o.id = c.organizationId"
            + " where c.id in :ids and c.status <> org.banso.consultation.CaseStatus.DRAFT", Object[].class).setParameter("ids", caseIds).getResultList()
            .forEach(row -> {
                int column = 1;
                for (KarteField field : FIELDS.keySet()) {
                    String text = (String) row[column++];
                    add(found, (Long) row[0], field, null, text);
                }
            });
    }

    /** What is known of products beyond the key facts of the primary one, and those of the further ones. */
    private void products(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select p.caseId, p.main, p.facts.name, p.facts.summary, p.facts.indication, p.facts.competitors, p.detail.genericName, p.detail.jmdnCode,"
            + " p.detail.icd10, p.detail.targetMarket, p.detail.priceImage from CaseProduct p where p.caseId in :ids order by p.main desc, p.id", Object[].class)
            .setParameter("ids", caseIds).getResultList().forEach(row -> {
                String which = Boolean.TRUE.equals(row[1]) ? null : (String) row[2];
                for (int column = 2; column <= 5; column++) {
                    add(found, (Long) row[0], FURTHER_PRODUCTS, which, (String) row[column]);
                }
                for (int detail = 0; detail < DETAILS.size(); detail++) {
                    add(found, (Long) row[0], DETAILS.get(detail), which, (String) row[6 + detail]);
                }
            });
    }

    /** Patents, trials and talks with regulators of all products, and those who work with the applicant. */
    private void lines(Collection<Long> caseIds, List<CaseText> found) {
        lines("p.caseId, r.line.number, r.line.applicants from PatentRow r join r.product p where p.caseId in :ids order by p.id, r.place", PATENTS, caseIds, found);
        lines("p.caseId, r.line.number from TrialRow r join r.product p where p.caseId in :ids order by p.id, r.place", TRIALS, caseIds, found);
        lines("p.caseId, r.line.summary from TalkRow r join r.product p where p.caseId in :ids order by p.id, r.place", CONSULTATION_HISTORY, caseIds, found);
        lines("r.caseId, r.line.name, r.line.organization, r.line.dept, r.line.nameKana, r.line.note from Collaborator r where r.caseId in :ids order by r.place, r.id",
            COLLABORATORS, caseIds, found);
    }

    private void lines(String columns, KarteField field, Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select " + columns, Object[].class).setParameter("ids", caseIds).getResultList().forEach(row -> {
            for (int column = 1; column < row.length; column++) {
                add(found, (Long) row[0], field, null, (String) row[column]);
            }
        });
    }

    /**
     * What was written with a step, and why a field was edited: for those who may read any of the fields, as in the history itself.
     * Judged conflicts are not among them.
     */
    private void history(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select e.caseId, e.kind, e.note, e.why from CaseEvent e where e.caseId in :ids and (e.kind in :written and e.note is not null"
            + " or e.kind = org.banso.consultation.EventKind.EDITED and e.why is not null) order by e.id desc", Object[].class)
            .setParameter("ids", caseIds).setParameter("written", WRITTEN).getResultList().forEach(row -> {
                if (row[1] == EventKind.EDITED) {
                    Readership.widest(Arrays.stream(String.valueOf(row[2]).split(",")).map(KarteField::of).filter(Objects::nonNull).toList())
                        .ifPresent(readers -> add(found, (Long) row[0], readers, 0L, HISTORY, null, (String) row[3]));
                } else {
                    add(found, (Long) row[0], row[1] == EventKind.DOCUMENT_HANDLED ? Readership.OFFICE : Readership.SHARED, 0L, HISTORY, null, (String) row[2]);
                }
            });
    }

    /** What somebody noted is the office's and his own; what the applicant was told, everybody's. */
    private void records(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select r.caseId, r.supporterId, r.performedOn, r.releasedAt, r.applicantText, r.internalNote, r.cancelReason, r.place, r.attendees"
            + " from SupportRecord r where r.caseId in :ids order by r.performedOn desc, r.id desc", Object[].class).setParameter("ids", caseIds).getResultList()
            .forEach(row -> {
                long id = (Long) row[0];
                String day = row[2].toString();
                noted(found, id, (Long) row[1], row[3] != null, RECORD, day, (String) row[4]);
                noted(found, id, (Long) row[1], false, RECORD, day, (String) row[5]);
                noted(found, id, (Long) row[1], false, RECORD, day, (String) row[6]);
                add(found, id, Readership.SHARED, 0, RECORD, day, (String) row[7]);
                add(found, id, Readership.SHARED, 0, RECORD, day, (String) row[8]);
            });
    }

    private void actions(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select a.caseId, r.supporterId, r.releasedAt, a.what from NextAction a join SupportRecord r on r.id = a.recordId"
            + " where a.caseId in :ids order by a.id desc", Object[].class).setParameter("ids", caseIds).getResultList()
            .forEach(row -> noted(found, (Long) row[0], (Long) row[1], row[2] != null, ACTION, null, (String) row[3]));
    }

    private void messages(Collection<Long> caseIds, List<CaseText> found) {
        em.createQuery("select m.caseId, m.body from CaseMessage m where m.caseId in :ids order by m.id desc", Object[].class).setParameter("ids", caseIds)
            .getResultList().forEach(row -> add(found, (Long) row[0], Readership.SHARED, 0, MESSAGE, null, (String) row[1]));
    }

    private static void noted(List<CaseText> found, long caseId, Long supporterId, boolean released, String source, String name, String text) {
        add(found, caseId, released ? Readership.SHARED : Readership.OFFICE, 0, source, name, text);
        if (!released && supporterId != null) {
            add(found, caseId, Readership.OWN, supporterId, source, name, text);
        }
    }

    private static void add(List<CaseText> found, long caseId, KarteField field, String name, String text) {
        Readership.of(field).ifPresent(readers -> add(found, caseId, readers, 0L, "karte.field." + field.key(), name, text));
    }

    private static void add(List<CaseText> found, long caseId, Readership readers, long sourceId, String source, String name, String text) {
        if (!Text.isBlank(text)) {
            found.add(new CaseText(caseId, readers, sourceId, source, name, text));
        }
    }

    /** The cases after {@code after} that may be found, by their id. */
    List<Long> after(long after, int most) {
        return em.createQuery("select c.id from ConsultationCase c where c.id > :after and c.status <> org.banso.consultation.CaseStatus.DRAFT order by c.id", Long.class)
            .setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** The newest case there is, 0 when there is none. */
    long last() {
        return em.createQuery("select c.id from ConsultationCase c order by c.id desc", Long.class).setMaxResults(1).getResultStream().findFirst().orElse(0L);
    }

}
