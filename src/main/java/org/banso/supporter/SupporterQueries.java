package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.identity.People;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.Kana;
import org.banso.shared.Names;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** The register as the office reads it: without ties, which have queries of their own. */
@ApplicationScoped
@Requires(Right.VIEW_SUPPORTERS)
public class SupporterQueries {
    public static final int PAGE_SIZE = 50;
    /** A code stands among the joined ones; as written, so that no sign of a pattern works. */
    private static final String HOLDS = " and locate(concat(',', :%1$s, ','), concat(',', s.coverage.%2$s, ',')) > 0";

    /** One line of the list; {@code leave} is when he is or will next be away, or null. */
    public record Row(long id, String code, String name, String nameKana, Employment employment, SupporterStatus status, int capacityHours,
                      List<String> languages, Term term, List<TermWarning> warnings, List<Skill> skills, String post, LeaveRow leave) implements Serializable {
    }

    /** A field of expertise as shown. */
    public record Skill(String code, int level, int years, String evidence) implements Serializable {
    }

    /** An affiliation as shown. */
    public record Place(String organizationName, String corporateNumber, String post, LocalDate from, LocalDate to, boolean paid) implements Serializable {
    }

    /** A page of the register. */
    public record Sheet(long id, long version, String code, SupporterStatus status, boolean account, Integer hoursBeforePause, Profile profile, Coverage coverage, Term term,
                        List<TermWarning> warnings, List<Skill> skills, List<Place> places) implements Serializable {
    }

    /** What an editor works on, in the version seen. */
    public record Draft(long id, long version, SupporterContent content) implements Serializable {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private LeaveQueries absences;
    @Inject
    private Clock clock;

    /** By code; four statements whatever the page holds. */
    public Page<Row> page(SupporterFilter filter, int number) {
        TypedQuery<Supporter> query = filtered(filter);
        List<Supporter> found;
        if (Text.isBlank(filter.words())) {
            found = query.setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList();
        } else {
            String words = folded(filter.words());
            // Spellings are folded in Java: the register is a few hundred rows, and no database folds kana, width and variants alike.
            found = query.getResultList().stream().filter(s -> matches(s, words)).skip(Page.offset(number, PAGE_SIZE)).limit(PAGE_SIZE + 1L).toList();
        }
        return Page.of(rows(found), Math.max(1, number), PAGE_SIZE);
    }

    public Sheet show(String code) {
        Supporter found = byCode(code);
        LocalDate today = Jst.today(clock);
        List<Long> id = List.of(found.id());
        return new Sheet(found.id(), found.version(), found.code(), found.status(), mayAnswer(found), found.hoursBeforePause(), found.profile(),
            found.coverage(), found.term(),
            TermWarning.of(found.term(), today), skills(id).getOrDefault(found.id(), List.of()),
            affiliations(found.id()).stream().map(f -> new Place(f.getOrganizationName(), f.getCorporateNumber(), f.getPost(), f.getFrom(), f.getTo(), f.isPaid())).toList());
    }

    /** For the edit page. */
    @Requires(Right.EDIT_SUPPORTERS)
    public Draft draft(String code) {
        Supporter found = byCode(code);
        List<SkillForm> skills = new ArrayList<>();
        skills(List.of(found.id())).getOrDefault(found.id(), List.of())
            .forEach(skill -> skills.add(new SkillForm(skill.code(), skill.level(), skill.years(), skill.evidence())));
        return new Draft(found.id(), found.version(), new SupporterContent(found.profile(), found.coverage(), found.term(), affiliations(found.id()), skills));
    }

    /** Declared relations, only for those who judge them. */
    @Requires(Right.JUDGE_CONFLICTS)
    public List<TieForm> ties(String code) {
        return new ArrayList<>(em.createQuery("select new org.banso.supporter.TieForm(t.id, t.reason, t.counterpart, t.corporateNumber, t.fromOn, t.toOn, t.note)"
            + " from Tie t where t.supporter.code = :code order by t.id", TieForm.class).setParameter("code", code).getResultList());
    }

    private TypedQuery<Supporter> filtered(SupporterFilter filter) {
        var where = new StringBuilder("select s from Supporter s where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (!filter.expertise().isEmpty()) {
            where.append(" and exists (select e.id from SupporterExpertise e where e.supporter = s and e.code in :expertise)");
            values.put("expertise", filter.expertise());
        }
        add(where, values, " and s.profile.employment = :employment", "employment", filter.employment());
        add(where, values, " and s.status = :status", "status", filter.status());
        add(where, values, String.format(HOLDS, "productType", "productTypes"), "productType", filter.productType());
        add(where, values, String.format(HOLDS, "language", "languages"), "language", filter.language());
        if (filter.expiring()) {
            LocalDate today = Jst.today(clock);
            where.append(" and s.status <> org.banso.supporter.SupporterStatus.ENDED and (s.term.to <= :soon or s.term.ndaExpiresOn is null"
                + " or s.term.ndaExpiresOn <= :soon or s.term.declaredOn is null or s.term.declaredOn <= :declared)");
            values.put("soon", today.plusDays(Term.WARNING_DAYS));
            values.put("declared", today.plusDays(Term.WARNING_DAYS).minusMonths(Term.DECLARATION_MONTHS));
        }
        TypedQuery<Supporter> query = em.createQuery(where + " order by s.code", Supporter.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static boolean matches(Supporter s, String words) {
        Profile profile = s.profile();
        return folded(profile.getName()).contains(words) || folded(profile.getNameKana()).contains(words) || folded(profile.getNameEn()).contains(words)
            || folded(s.code()).contains(words);
    }

    private static String folded(String name) {
        return Names.personKey(Kana.fullWidth(name));
    }

    private List<Row> rows(List<Supporter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        LocalDate today = Jst.today(clock);
        List<Long> ids = found.stream().map(Supporter::id).toList();
        Map<Long, List<Skill>> skills = skills(ids);
        Map<Long, List<LeaveRow>> leaves = absences.of(ids);
        Map<Long, String> posts = new HashMap<>();
        em.createQuery("select f.supporter.id, f.organizationName, f.post from Affiliation f where f.supporter.id in :ids"
                + " and (f.toOn is null or f.toOn >= :today) order by f.fromOn, f.id", Object[].class)
            .setParameter("ids", ids).setParameter("today", today).getResultList()
            .forEach(row -> posts.put((Long) row[0], row[2] == null ? (String) row[1] : row[1] + " " + row[2]));
        return found.stream().map(s -> new Row(s.id(), s.code(), s.profile().getName(), s.profile().getNameKana(), s.profile().getEmployment(), s.status(),
            s.profile().getCapacityHours(), s.coverage().getLanguages(), s.term(), TermWarning.of(s.term(), today), skills.getOrDefault(s.id(), List.of()),
            posts.getOrDefault(s.id(), ""), leaves.getOrDefault(s.id(), List.of()).stream().findFirst().orElse(null))).toList();
    }

    private Map<Long, List<Skill>> skills(List<Long> ids) {
        Map<Long, List<Skill>> all = new HashMap<>();
        em.createQuery("select e.supporter.id, e.code, e.level, e.years, e.evidence from SupporterExpertise e where e.supporter.id in :ids"
                + " order by e.level desc, e.years desc, e.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> all.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Skill((String) row[1], (int) row[2], (int) row[3], (String) row[4])));
        return all;
    }

    private List<AffiliationForm> affiliations(long id) {
        return new ArrayList<>(em.createQuery("select new org.banso.supporter.AffiliationForm(f.id, f.organizationName, f.corporateNumber, f.post, f.fromOn,"
            + " f.toOn, f.paid) from Affiliation f where f.supporter.id = :id order by f.fromOn desc, f.id", AffiliationForm.class).setParameter("id", id).getResultList());
    }

    /** An account that may not answer requests is none that he could work with. */
    private boolean mayAnswer(Supporter s) {
        return s.accountId() != null && !people.able(Right.ANSWER_REQUESTS, List.of(s.accountId())).isEmpty();
    }

    private Supporter byCode(String code) {
        return em.createQuery("select s from Supporter s where s.code = :code", Supporter.class).setParameter("code", code)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
