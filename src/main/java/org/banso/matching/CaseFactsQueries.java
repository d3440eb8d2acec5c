package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.matching.CaseParties.Invention;
import org.banso.matching.CaseParties.Partner;
import org.banso.shared.NotFound;

/** Reads of cases for this family. Nine statements for any number of cases, the same whether there is a conflict or not. */
@ApplicationScoped
class CaseFactsQueries {
    private static final String SELECT = "select c.id, c.version, c.caseNo, c.status, c.matter.title, c.product.type, c.product.phase, c.organizationId,"
        + " c.applicant.organizationName, c.applicant.applicantType, c.applicant.contactEmail, c.product.competitors, c.matter.excludedSupporters"
        + " from ConsultationCase c where ";
    private static final String HOME = "JP";
    /** As what the collaborators of a karte call such a body. */
    private static final String VENDOR = "STUDY_VENDOR";
    /** The status of a patent that was refused, withdrawn or has lapsed. */
    private static final String ENDED = "ENDED";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private DismissalQueries dismissals;

    /** By number, if the actor may see the case. */
    CaseFacts visible(String caseNo) {
        var query = em.createQuery(SELECT + "c.caseNo = :no and " + scope.predicate(), Object[].class);
        return one(scope.bind(query).setParameter("no", caseNo).getResultList());
    }

    /** By id, if the actor may see the case. */
    CaseFacts visible(long id) {
        var query = em.createQuery(SELECT + "c.id = :id and " + scope.predicate(), Object[].class);
        return one(scope.bind(query).setParameter("id", id).getResultList());
    }

    /** Those of these cases that the actor may see, by id. */
    Map<Long, CaseFacts> visible(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : byId(scope.bind(em.createQuery(SELECT + "c.id in :ids and " + scope.predicate(), Object[].class)).setParameter("ids", ids).getResultList());
    }

    /** For supporters who are asked and reviewers: they may not see the case; the caller hands on nothing that names it unless they may. */
    CaseFacts unscoped(long id) {
        return one(em.createQuery(SELECT + "c.id = :id", Object[].class).setParameter("id", id).getResultList());
    }

    /** As {@link #unscoped(long)}, by number: for those who judge conflicts. A draft has none. */
    CaseFacts unscoped(String caseNo) {
        return one(em.createQuery(SELECT + "c.caseNo = :no", Object[].class).setParameter("no", caseNo).getResultList());
    }

    Map<Long, CaseFacts> unscoped(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : byId(em.createQuery(SELECT + "c.id in :ids", Object[].class).setParameter("ids", ids).getResultList());
    }

    private Map<Long, CaseFacts> byId(List<Object[]> rows) {
        return facts(rows).stream().collect(Collectors.toMap(CaseFacts::id, Function.identity()));
    }

    /** What else of a case the ranking reads: its words, and the disease areas of its product. */
    record Wording(String body, List<String> diseases) {
    }

    /** Of a case whose {@link CaseFacts} the caller holds. */
    Wording wording(long id) {
        return wordings(List.of(id)).get(id);
    }

    /** Of cases whose {@link CaseFacts} the caller holds; two statements. */
    Map<Long, Wording> wordings(Collection<Long> ids) {
        var found = new HashMap<Long, Wording>();
        if (!ids.isEmpty()) {
            var diseases = codes("select p.caseId, d from CaseProduct p join p.diseaseAreas d where p.caseId in :ids and p.main = true order by d", List.copyOf(ids));
            em.createQuery("select c.id, c.matter.body from ConsultationCase c where c.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], new Wording((String) row[1], diseases.getOrDefault((Long) row[0], List.of()))));
        }
        return found;
    }

    /** Cases on which supporters are sought or at work, newest first. */
    List<CaseFacts> running(int first, int most) {
        return facts(em.createQuery(SELECT + "c.status in :running order by c.milestones.receivedAt desc, c.id desc", Object[].class)
            .setParameter("running", List.of(CaseStatus.KARTE_OPEN, CaseStatus.MATCHING, CaseStatus.MEETING_SET, CaseStatus.IN_SUPPORT))
            .setFirstResult(first).setMaxResults(most).getResultList());
    }

    private CaseFacts one(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return facts(rows).get(0);
    }

    private List<CaseFacts> facts(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        var topics = codes("select c.id, t from ConsultationCase c join c.topics t where c.id in :ids order by t", ids);
        var expertise = codes("select c.id, e from ConsultationCase c join c.expertise e where c.id in :ids order by e", ids);
        var partners = partners(ids);
        var competitors = codes("select p.caseId, p.facts.competitors from CaseProduct p where p.main = false and p.facts.competitors is not null"
            + " and p.caseId in :ids order by p.id", ids);
        var approached = approached(ids);
        var patents = patents(ids);
        var dismissed = dismissals.of(ids, rows.stream().map(row -> (Long) row[7]).distinct().toList());
        var organizations = organizations(rows.stream().map(row -> (Long) row[7]).distinct().toList());
        return rows.stream().map(row -> facts(row, topics, expertise, organizations.getOrDefault((Long) row[7], new Object[7]),
            partners.getOrDefault((Long) row[0], List.of()), competitors.getOrDefault((Long) row[0], List.of()), approached.getOrDefault((Long) row[0], List.of()),
            patents.getOrDefault((Long) row[0], List.of()), dismissed.of((Long) row[0], (Long) row[7]))).toList();
    }

    private static CaseFacts facts(Object[] row, Map<Long, List<String>> topics, Map<Long, List<String>> expertise, Object[] organization,
                                   List<Partner> partners, List<String> ofFurtherProducts, List<String> approached, List<Invention> patents, List<DismissedFinding> dismissed) {
        Long id = (Long) row[0];
        boolean overseas = "FOREIGN_COMPANY".equals(row[9]) || organization[3] != null && !HOME.equals(organization[3]);
        return new CaseFacts(id, (Long) row[1], (String) row[2], (CaseStatus) row[3], (String) row[4], (String) row[5], (String) row[6],
            overseas ? "99" : (String) organization[4], overseas, topics.getOrDefault(id, List.of()), expertise.getOrDefault(id, List.of()),
            new CaseParties((String) row[8], (String) organization[6], (String) organization[1], (String) organization[2], (String) row[10],
                Stream.concat(Stream.ofNullable((String) row[11]), ofFurtherProducts.stream()).collect(Collectors.joining("\n")),
                Stream.concat(Stream.ofNullable((String) organization[5]), approached.stream()).collect(Collectors.joining("\n")), (String) row[12], partners, patents, dismissed), (Long) row[7]);
    }

    /** Whose day of ending nobody wrote down is weighed from the day it was filed. */
    private Map<Long, List<Invention>> patents(List<Long> ids) {
        var found = new HashMap<Long, List<Invention>>();
        em.createQuery("select p.caseId, t.line.applicants, t.line.filedOn, t.line.status from CaseProduct p join p.patents t where p.caseId in :ids"
                + " and t.line.applicants is not null order by p.id, t.place", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Invention((String) row[1], (LocalDate) row[2],
                ENDED.equals(row[3]) ? (LocalDate) row[2] : null)));
        return found;
    }

    /** The collaborators of the karte, and whoever studies the case for money. */
    private Map<Long, List<Partner>> partners(List<Long> ids) {
        var found = new HashMap<Long, List<Partner>>();
        em.createQuery("select o.caseId, o.line.role, o.line.name, o.line.nameKana, o.line.organization, o.line.from, o.line.to from Collaborator o"
                + " where o.caseId in :ids order by o.place", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Partner((String) row[1], (String) row[2], (String) row[3],
                (String) row[4], (LocalDate) row[5], (LocalDate) row[6])));
        em.createQuery("select s.caseId, v.contactName, v.name, s.orderedOn from Study s join StudyVendor v on v.id = s.vendorId where s.caseId in :ids"
                + " and s.state <> org.banso.study.StudyState.CANCELLED order by s.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Partner(VENDOR, (String) row[1], null, (String) row[2],
                (LocalDate) row[3], null)));
        return found;
    }

    /** The investors approached for a pitch: as they were written down, and as the register knows them today. */
    private Map<Long, List<String>> approached(List<Long> ids) {
        var found = new HashMap<Long, List<String>>();
        em.createQuery("select p.caseId, i.name, o.sheet.name, o.sheet.nameEn, o.sheet.corporateNumber from PitchInvestor i join Pitch p on p.id = i.pitchId"
                + " left join Organization o on o.id = i.organizationId where p.caseId in :ids order by i.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> Stream.of(row).skip(1).filter(Objects::nonNull).distinct()
                .forEach(known -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) known)));
        return found;
    }

    private Map<Long, List<String>> codes(String jpql, List<Long> ids) {
        var found = new HashMap<Long, List<String>>();
        em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Object[]> organizations(List<Long> ids) {
        var found = new HashMap<Long, Object[]>();
        String places = String.join(",", ids.stream().map(id -> "?").toList());
        var query = em.createNativeQuery("select id, name_en, corporate_number, country, prefecture, investors, name from organization where id in (" + places + ")");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        ((List<Object[]>) query.getResultList()).forEach(row -> found.put(((Number) row[0]).longValue(), row));
        return found;
    }
}
