package org.banso.exchange;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * What other features know of cases, for many cases at once: one statement for each kind of thing, none for each row. Asked for
 * cases only that the reader was given as {@link KarteView}, and for fields only that he may read.
 */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseColumnQueries {
    private static final Map<KarteField, String> CASE = new EnumMap<>(Map.of(KarteField.LEGACY_NO, "c.legacyNo"));
    private static final Map<KarteField, String> ORGANIZATION = new EnumMap<>(Map.ofEntries(
        entry(KarteField.ORGANIZATION_NAME_KANA, "o.sheet.nameKana"), entry(KarteField.ORGANIZATION_NAME_EN, "o.sheet.nameEn"),
        entry(KarteField.CORPORATE_NUMBER, "o.sheet.corporateNumber"), entry(KarteField.REPRESENTATIVE, "o.sheet.representative"),
        entry(KarteField.FOUNDED_ON, "o.sheet.foundedOn"), entry(KarteField.CAPITAL_YEN, "o.sheet.capitalYen"),
        entry(KarteField.EMPLOYEES, "o.sheet.employees"), entry(KarteField.POSTAL_CODE, "o.sheet.postalCode"),
        entry(KarteField.PREFECTURE, "o.sheet.prefecture"), entry(KarteField.CITY, "o.sheet.city"),
        entry(KarteField.ADDRESS_LINE, "o.sheet.addressLine"), entry(KarteField.COUNTRY, "o.sheet.country"), entry(KarteField.URL, "o.sheet.url"),
        entry(KarteField.ORGANIZATION_PHONE, "o.sheet.phone"), entry(KarteField.ORGANIZATION_EMAIL, "o.sheet.email"),
        entry(KarteField.FUNDING_STAGE, "o.sheet.fundingStage"), entry(KarteField.INVESTORS, "o.sheet.investors"),
        entry(KarteField.ORIGIN_INSTITUTION, "o.sheet.originInstitution")));
    private static final Map<KarteField, String> PRODUCT = new EnumMap<>(Map.ofEntries(
        entry(KarteField.STAGE_GATE, "p.detail.stageGate"), entry(KarteField.DEVICE_CLASS, "p.detail.deviceClass"),
        entry(KarteField.APPROVAL_ROUTE, "p.detail.approvalRoute"), entry(KarteField.JMDN_CODE, "p.detail.jmdnCode"),
        entry(KarteField.GENERIC_NAME, "p.detail.genericName"), entry(KarteField.ICD10, "p.detail.icd10"),
        entry(KarteField.RARE_DISEASE, "p.detail.rareDisease"), entry(KarteField.PEDIATRIC, "p.detail.pediatric"),
        entry(KarteField.PRIORITY_INFECTION, "p.detail.priorityInfection"), entry(KarteField.INTEGRATED_PROJECT, "p.detail.integratedProject"),
        entry(KarteField.CARE_FIELD, "p.detail.careField"), entry(KarteField.TARGET_MARKET, "p.detail.targetMarket"),
        entry(KarteField.PRICE_IMAGE, "p.detail.priceImage")));
    private static final Map<KarteField, String> PRODUCT_CODES = new EnumMap<>(Map.of(KarteField.MODALITIES, "modalities",
        KarteField.DISEASE_AREAS, "diseaseAreas", KarteField.DESIGNATIONS, "designations"));
    /** Lines of a case: its id, then what is written of each, in order. */
    private static final Map<KarteField, String> LINES = new EnumMap<>(Map.of(
        KarteField.FURTHER_PRODUCTS, "select p.caseId, p.facts.name, p.facts.type from CaseProduct p where p.caseId in :ids and p.main = false order by p.id",
        KarteField.TEAM, "select a.caseId, s.code, s.profile.name, a.role from Assignment a join Supporter s on s.id = a.supporterId where a.caseId in :ids"
            + " and a.state = org.banso.matching.AssignmentState.ACCEPTED order by a.id",
        KarteField.MEETINGS, "select r.caseId, r.performedOn, r.kind, r.status, r.minutes from SupportRecord r where r.caseId in :ids order by r.performedOn, r.id",
        KarteField.INTERNAL_NOTES, "select r.caseId, r.performedOn, r.internalNote from SupportRecord r where r.caseId in :ids and r.internalNote is not null"
            + " order by r.performedOn, r.id",
        KarteField.RELEASED_SUMMARIES, "select r.caseId, r.performedOn, r.applicantText from SupportRecord r where r.caseId in :ids and r.releasedAt is not null"
            + " order by r.performedOn, r.id",
        KarteField.NEXT_ACTIONS, "select n.caseId, n.dueOn, n.what, n.who from NextAction n where n.caseId in :ids and n.doneAt is null order by n.dueOn, n.id",
        KarteField.COLLABORATORS, "select o.caseId, o.line.name, o.line.organization, o.line.dept, o.line.role from Collaborator o where o.caseId in :ids"
            + " order by o.place, o.id"));
    /** Where a code stands among the words of a line: field and place, the case's id not counted in. */
    private static final Map<KarteField, Map<Integer, String>> CODES_IN_LINES = Map.of(KarteField.FURTHER_PRODUCTS, Map.of(1, "productType"),
        KarteField.COLLABORATORS, Map.of(3, "collaboratorRole"));

    @PersistenceContext
    private EntityManager em;

    /** Every field that can be written out, in the order of the karte. */
    public static Set<KarteField> fields() {
        var all = EnumSet.copyOf(CaseCells.fields());
        for (Map<KarteField, ?> more : List.of(CASE, ORGANIZATION, PRODUCT, PRODUCT_CODES, LINES)) {
            all.addAll(more.keySet());
        }
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
                    lines(field, query, found);
                }
            });
        }
        return found;
    }

    private void organizations(List<KarteView> kartes, Set<KarteField> wanted, Map<Long, Map<KarteField, Object>> found) {
        Map<KarteField, String> paths = some(ORGANIZATION, wanted);
        if (!paths.isEmpty()) {
            Set<Long> ids = kartes.stream().map(KarteView::organizationId).collect(Collectors.toSet());
            Map<Long, Map<KarteField, Object>> organizations = new HashMap<>();
            single("select o.id, " + String.join(", ", paths.values()) + " from Organization o where o.id in :ids", ids, paths.keySet(), organizations);
            kartes.forEach(karte -> found.get(karte.id()).putAll(organizations.getOrDefault(karte.organizationId(), Map.of())));
        }
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
                values.put(field, row[at++]);
            }
        });
    }

    private void lines(KarteField field, String query, Map<Long, Map<KarteField, Object>> found) {
        Map<Integer, String> lists = CODES_IN_LINES.getOrDefault(field, Map.of());
        var lines = new LinkedHashMap<Long, List<List<Object>>>();
        em.createQuery(query, Object[].class).setParameter("ids", found.keySet()).getResultList().forEach(row -> {
            var words = new ArrayList<Object>(Arrays.asList(row).subList(1, row.length));
            lists.forEach((place, list) -> words.set(place, words.get(place) == null ? null : new Coded(list, (String) words.get(place))));
            lines.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(words);
        });
        lines.forEach((id, several) -> found.get(id).put(field, several));
    }

    private static Map<KarteField, String> some(Map<KarteField, String> paths, Set<KarteField> wanted) {
        var some = new LinkedHashMap<>(paths);
        some.keySet().retainAll(wanted);
        return some;
    }
}
