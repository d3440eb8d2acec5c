package org.banso.exchange;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.organization.VentureRule;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * What other features know of cases, for many cases at once: one statement for each kind of thing, none for each row. Asked for
 * cases only that the reader was given as {@link KarteView}, and for fields only that he may read.
 */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseColumnQueries {
    private static final Map<KarteField, String> CASE = new EnumMap<>(Map.of(KarteField.LEGACY_NO, "c.legacyNo",
        KarteField.CONSENT_PRIVACY_AT, "c.consentPrivacyAt"));
    private static final Map<KarteField, String> ORGANIZATION = new EnumMap<>(Map.ofEntries(
        entry(KarteField.ORGANIZATION_NAME_KANA, "o.sheet.nameKana"), entry(KarteField.ORGANIZATION_NAME_EN, "o.sheet.nameEn"),
        entry(KarteField.CORPORATE_NUMBER, "o.sheet.corporateNumber"), entry(KarteField.REPRESENTATIVE, "o.sheet.representative"),
        entry(KarteField.FOUNDED_ON, "o.sheet.foundedOn"), entry(KarteField.CAPITAL_YEN, "o.sheet.capitalYen"),
        entry(KarteField.EMPLOYEES, "o.sheet.employees"), entry(KarteField.POSTAL_CODE, "o.sheet.postalCode"),
        entry(KarteField.PREFECTURE, "o.sheet.prefecture"), entry(KarteField.CITY, "o.sheet.city"),
        entry(KarteField.ADDRESS_LINE, "o.sheet.addressLine"), entry(KarteField.COUNTRY, "o.sheet.country"), entry(KarteField.URL, "o.sheet.url"),
        entry(KarteField.ORGANIZATION_PHONE, "o.sheet.phone"), entry(KarteField.ORGANIZATION_EMAIL, "o.sheet.email"),
        entry(KarteField.FUNDING_STAGE, "o.sheet.fundingStage"), entry(KarteField.INVESTORS, "o.sheet.investors"),
        entry(KarteField.ORIGIN_INSTITUTION, "o.sheet.originInstitution"), entry(KarteField.LAST_ROUND, "o.sheet.lastRound"),
        entry(KarteField.TOTAL_RAISED_YEN, "o.sheet.totalRaisedYen"), entry(KarteField.UNIVERSITY_SPINOUT, "o.sheet.universitySpinout"),
        entry(KarteField.INDUSTRY_LICENCES, "o.sheet.industryLicences")));
    /** Lines of an organization: its id, then what is written of each, in order. */
    private static final Map<KarteField, String> ORGANIZATION_LINES = new EnumMap<>(Map.of(
        KarteField.CONTACTS, "select n.organizationId, n.sheet.name, n.sheet.dept, n.sheet.position, n.sheet.phone, n.sheet.email from OrganizationContact n"
            + " where n.organizationId in :ids order by n.place, n.id",
        KarteField.PUBLIC_FUNDS, "select f.organizationId, f.fund.agency, f.fund.programme, f.fund.number, f.fund.year from OrganizationFund f"
            + " where f.organizationId in :ids order by f.place, f.id"));
    private static final Map<KarteField, String> PRODUCT = new EnumMap<>(Map.ofEntries(
        entry(KarteField.STAGE_GATE, "p.detail.stageGate"), entry(KarteField.DEVICE_CLASS, "p.detail.deviceClass"),
        entry(KarteField.APPROVAL_ROUTE, "p.detail.approvalRoute"), entry(KarteField.NEW_DEVICE, "p.detail.newDevice"), entry(KarteField.JMDN_CODE, "p.detail.jmdnCode"),
        entry(KarteField.GENERIC_NAME, "p.detail.genericName"), entry(KarteField.ICD10, "p.detail.icd10"),
        entry(KarteField.RARE_DISEASE, "p.detail.rareDisease"), entry(KarteField.PEDIATRIC, "p.detail.pediatric"),
        entry(KarteField.PRIORITY_INFECTION, "p.detail.priorityInfection"), entry(KarteField.INTEGRATED_PROJECT, "p.detail.integratedProject"),
        entry(KarteField.CARE_FIELD, "p.detail.careField"), entry(KarteField.TARGET_MARKET, "p.detail.targetMarket"),
        entry(KarteField.PRICE_IMAGE, "p.detail.priceImage")));
    private static final Map<KarteField, String> PRODUCT_CODES = new EnumMap<>(Map.of(KarteField.MODALITIES, "modalities",
        KarteField.DISEASE_AREAS, "diseaseAreas", KarteField.DESIGNATIONS, "designations"));
    /** Lines of a case: its id, then what is written of each, in order. */
    private static final Map<KarteField, String> LINES = new EnumMap<>(Map.ofEntries(
        entry(KarteField.FURTHER_PRODUCTS, "select p.caseId, p.facts.name, p.facts.type from CaseProduct p where p.caseId in :ids and p.main = false order by p.id"),
        entry(KarteField.TEAM, "select a.caseId, s.code, s.profile.name, a.role from Assignment a join Supporter s on s.id = a.supporterId where a.caseId in :ids"
            + " and a.state = org.banso.matching.AssignmentState.ACCEPTED order by a.id"),
        entry(KarteField.MEETINGS, "select r.caseId, r.performedOn, r.kind, r.status, r.minutes from SupportRecord r where r.caseId in :ids order by r.performedOn, r.id"),
        entry(KarteField.INTERNAL_NOTES, "select r.caseId, r.performedOn, r.internalNote from SupportRecord r where r.caseId in :ids and r.internalNote is not null"
            + " order by r.performedOn, r.id"),
        entry(KarteField.RELEASED_SUMMARIES, "select r.caseId, r.performedOn, r.applicantText from SupportRecord r where r.caseId in :ids and r.releasedAt is not null"
            + " order by r.performedOn, r.id"),
        entry(KarteField.NEXT_ACTIONS, "select n.caseId, n.dueOn, n.what, n.who from NextAction n where n.caseId in :ids and n.doneAt is null order by n.dueOn, n.id"),
        entry(KarteField.COLLABORATORS, "select o.caseId, o.line.name, o.line.organization, o.line.dept, o.line.role from Collaborator o where o.caseId in :ids"
            + " order by o.place, o.id"),
        entry(KarteField.PATENTS, "select p.caseId, l.line.kind, l.line.number, l.line.filedOn, l.line.status, l.line.applicants from PatentRow l join l.product p"
            + " where p.caseId in :ids order by p.main desc, p.id, l.place"),
        entry(KarteField.TRIALS, "select p.caseId, l.line.registry, l.line.number, l.line.phase, l.line.status from TrialRow l join l.product p"
            + " where p.caseId in :ids order by p.main desc, p.id, l.place"),
        entry(KarteField.CONSULTATION_HISTORY, "select p.caseId, l.line.agency, l.line.kind, l.line.heldOn, l.line.summary from TalkRow l join l.product p"
            + " where p.caseId in :ids order by p.main desc, p.id, l.place"),
        entry(KarteField.CONSENTS, "select k.caseId, k.agency, k.scope, k.givenOn from CaseConsent k where k.caseId in :ids and k.withdrawnOn is null"
            + " order by k.givenOn, k.id")));
    /** Where a code stands among the words of a line: field and place, the case's id not counted in. */
    private static final Map<KarteField, Map<Integer, String>> CODES_IN_LINES = Map.of(KarteField.FURTHER_PRODUCTS, Map.of(1, "productType"),
        KarteField.COLLABORATORS, Map.of(3, "collaboratorRole"), KarteField.PATENTS, Map.of(0, "patentKind", 3, "patentStatus"),
        KarteField.TRIALS, Map.of(0, "trialRegistry", 2, "trialPhase", 3, "trialStatus"), KarteField.CONSULTATION_HISTORY, Map.of(0, "regulator", 1, "regulatorTalk"),
        KarteField.CONSENTS, Map.of(0, "partnerAgency"));
    /** Worked out from what others hold. */
    private static final Set<KarteField> WORKED_OUT = Collections.unmodifiableSet(EnumSet.of(KarteField.VENTURE, KarteField.SUPPORT_COUNT, KarteField.LAST_SUPPORT_ON));

    @PersistenceContext
    private EntityManager em;

    /** Every field that can be written out, in the order of the karte. */
    public static Set<KarteField> fields() {
        var all = EnumSet.copyOf(CaseCells.fields());
        for (Map<KarteField, ?> more : List.of(CASE, ORGANIZATION, ORGANIZATION_LINES, PRODUCT, PRODUCT_CODES, LINES)) {
            all.addAll(more.keySet());
        }
        all.addAll(WORKED_OUT);
        return Collections.unmodifiableSet(all);
    }

    /** By case and field the values that are there: text, days, numbers, truth, codes, or lines of these. */
    public Map<Long, Map<KarteField, Object>> read(List<KarteView> kartes, Set<KarteField> wanted) {
        var found = new HashMap<Long, Map<KarteField, Object>>();
        kartes.forEach(karte -> {
            var own = new EnumMap<KarteField, Object>(KarteField.class);
            wanted.stream().filter(CaseCells.fields()::contains).forEach(field -> own.put(field, CaseCells.value(field, karte)));
            found.put(karte.id(), own);
        });
        if (!kartes.isEmpty()) {
            Map<KarteField, String> own = some(CASE, wanted);
            if (!own.isEmpty()) {
                single("select c.id, " + String.join(", ", own.values()) + " from ConsultationCase c where c.id in :ids", found.keySet(), own.keySet(), found);
            }
            organizations(kartes, wanted, found);
            products(found, wanted);
            LINES.forEach((field, query) -> {
                if (wanted.contains(field)) {
                    lines(field, query, found.keySet()).forEach((id, several) -> found.get(id).put(field, several));
                }
            });
            supports(found, wanted);
        }
        return found;
    }

    /** How often somebody helped, and when the last time: counted here, because EclipseLink gives the days of an aggregate as old dates. */
    private void supports(Map<Long, Map<KarteField, Object>> found, Set<KarteField> wanted) {
        if (wanted.contains(KarteField.SUPPORT_COUNT) || wanted.contains(KarteField.LAST_SUPPORT_ON)) {
            found.values().forEach(values -> values.put(KarteField.SUPPORT_COUNT, 0));
            em.createQuery("select r.caseId, r.performedOn from SupportRecord r where r.caseId in :ids and r.status = org.banso.support.RecordStatus.HELD"
                + " order by r.performedOn", Object[].class).setParameter("ids", found.keySet()).getResultList().forEach(row -> {
                    Map<KarteField, Object> values = found.get((Long) row[0]);
                    values.merge(KarteField.SUPPORT_COUNT, 1, (one, more) -> (Integer) one + (Integer) more);
                    values.put(KarteField.LAST_SUPPORT_ON, row[1]);
                });
        }
    }

    private void organizations(List<KarteView> kartes, Set<KarteField> wanted, Map<Long, Map<KarteField, Object>> found) {
        Set<Long> ids = kartes.stream().map(KarteView::organizationId).collect(Collectors.toSet());
        some(ORGANIZATION_LINES, wanted).forEach((field, query) -> {
            Map<Long, List<List<Object>>> lines = lines(field, query, ids);
            lines.values().forEach(several -> several.forEach(words -> words.replaceAll(word -> word instanceof Integer year ? year.toString() : word)));
            kartes.stream().filter(karte -> lines.containsKey(karte.organizationId())).forEach(karte -> found.get(karte.id()).put(field, lines.get(karte.organizationId())));
        });
        if (wanted.contains(KarteField.VENTURE)) {
            ventures(kartes, ids, found);
        }
        Map<KarteField, String> paths = some(ORGANIZATION, wanted);
        if (!paths.isEmpty()) {
            Map<Long, Map<KarteField, Object>> organizations = new HashMap<>();
            single("select o.id, " + String.join(", ", paths.values()) + " from Organization o where o.id in :ids", ids, paths.keySet(), organizations);
            kartes.forEach(karte -> found.get(karte.id()).putAll(organizations.getOrDefault(karte.organizationId(), Map.of())));
        }
    }

    /** Whether the organization was a venture on the day of the case (domain.md 4.2); nothing while something is not known that decides it. */
    private void ventures(List<KarteView> kartes, Set<Long> ids, Map<Long, Map<KarteField, Object>> found) {
        Map<Long, Object[]> told = em.createQuery("select o.id, o.sheet.foundedOn, o.sheet.capitalYen, o.sheet.employees from Organization o where o.id in :ids", Object[].class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        kartes.stream().filter(karte -> told.containsKey(karte.organizationId()) && karte.consultedOn() != null).forEach(karte -> {
            Object[] row = told.get(karte.organizationId());
            var answer = VentureRule.of((LocalDate) row[1], (Long) row[2], (Integer) row[3], karte.consultedOn());
            found.get(karte.id()).put(KarteField.VENTURE, answer.isOpen() ? null : answer.isVenture());
        });
    }

    private void products(Map<Long, Map<KarteField, Object>> found, Set<KarteField> wanted) {
        Map<KarteField, String> paths = some(PRODUCT, wanted);
        if (!paths.isEmpty()) {
            single("select p.caseId, " + String.join(", ", paths.values()) + " from CaseProduct p where p.main = true and p.caseId in :ids", found.keySet(),
                paths.keySet(), found);
        }
        some(PRODUCT_CODES, wanted).forEach((field, path) -> {
            var several = new HashMap<Long, List<String>>();
            em.createQuery("select p.caseId, x from CaseProduct p join p." + path + " x where p.main = true and p.caseId in :ids order by p.caseId, x", Object[].class)
                .setParameter("ids", found.keySet()).getResultList()
                .forEach(row -> several.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
            several.forEach((id, codes) -> found.get(id).put(field, codes));
        });
    }

    private void single(String query, Collection<Long> ids, Collection<KarteField> fields, Map<Long, Map<KarteField, Object>> found) {
        em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList().forEach(row -> {
            var values = found.computeIfAbsent((Long) row[0], id -> new EnumMap<>(KarteField.class));
            int at = 1;
            for (KarteField field : fields) {
                Object value = row[at++];
                values.put(field, field.form() == KarteField.Form.CODES ? CaseCells.split((String) value) : value);
            }
        });
    }

    private Map<Long, List<List<Object>>> lines(KarteField field, String query, Set<Long> ids) {
        Map<Integer, String> lists = CODES_IN_LINES.getOrDefault(field, Map.of());
        var lines = new LinkedHashMap<Long, List<List<Object>>>();
        em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList().forEach(row -> {
            var words = new ArrayList<Object>(Arrays.asList(row).subList(1, row.length));
            lists.forEach((place, list) -> words.set(place, words.get(place) == null ? null : new Coded(list, (String) words.get(place))));
            lines.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(words);
        });
        return lines;
    }

    private static Map<KarteField, String> some(Map<KarteField, String> paths, Set<KarteField> wanted) {
        var some = new LinkedHashMap<>(paths);
        some.keySet().retainAll(wanted);
        return some;
    }
}
