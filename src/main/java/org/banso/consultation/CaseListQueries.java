package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.search.SynonymQueries;
import org.banso.platform.search.TextCondition;
import org.banso.platform.search.TextQuery;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** Lists of cases: the inbox and the list with its filters. Every row passes {@link CaseScope}; nothing is counted to the end. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseListQueries {
    public static final int PAGE = 50;
    /** The largest batch. */
    public static final int BATCH = 500;
    private static final int MOST_APPLICANTS = 300;
    private static final String ROW = "select c.id, c.version, c.caseNo, c.status, c.priority, c.matter.title, c.organizationId, c.applicant.organizationName,"
        + " c.applicant.applicantType, c.product.type, c.product.phase, c.channel, c.milestones.receivedAt, c.consultedOn, c.due.day, c.due.kind,"
        + " c.ownerAccountId, a.displayName, c.decline.reason, c.matter.consultationType, c.prefecture, c.desk, c.milestones.closedAt"
        + " from ConsultationCase c left join Account a on a.id = c.ownerAccountId where ";
    private static final String BY_DUE = " order by c.due.day, c.id";
    private static final Comparator<CaseRow> MOST_URGENT = Comparator.comparing(CaseRow::dueOn).thenComparing(CaseRow::id);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseScope scope;
    @Inject
    private TextScope texts;
    @Inject
    private SynonymQueries synonyms;
    @Inject
    private RareCaseQueries rare;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private BusinessCalendar calendar;

    /** One page of a tab of the inbox, the most urgent first. */
    @Requires(Right.TRIAGE_CASES)
    public Page<CaseRow> inbox(InboxFilter filter, int number) {
        int first = Page.offset(number, PAGE);
        if (filter != InboxFilter.MINE_AND_FREE) {
            return Page.of(withTopics(inboxRows(condition(filter), first, PAGE + 1)), Math.max(1, number), PAGE);
        }
        // Two walks along one index and a merge: an "or" of both would have to sort every open case.
        List<CaseRow> both = Stream.of(InboxFilter.MINE, InboxFilter.FREE)
            .flatMap(part -> inboxRows(condition(part), 0, first + PAGE + 1).stream()).sorted(MOST_URGENT).skip(first).limit(PAGE + 1L).toList();
        return Page.of(withTopics(both), Math.max(1, number), PAGE);
    }

    /** The figures of the tabs; each stops counting at {@link InboxCounts#MOST}. */
    @Requires(Right.TRIAGE_CASES)
    public InboxCounts counts() {
        return new InboxCounts(count(InboxFilter.MINE), count(InboxFilter.FREE), count(InboxFilter.OVERDUE), count(InboxFilter.AWAITING),
            count(InboxFilter.RUNNING));
    }

    /** One page of the list. */
    public Page<CaseRow> list(CaseFilter filter, CaseOrder order, int number) {
        return list(filter, order, number, RareCaseQueries.FEW);
    }

    /** The same page, beginning with the cases of a condition that stands elsewhere when they are no more than {@code few}. */
    Page<CaseRow> list(CaseFilter filter, CaseOrder order, int number, int few) {
        var conditions = conditions(filter, few);
        List<CaseRow> rows = rows(conditions.where() + order.by().condition() + " order by " + order.jpql(), conditions::bind,
            Page.offset(number, PAGE), PAGE + 1);
        return Page.of(withTopics(rows), Math.max(1, number), PAGE);
    }

    /**
     * The next rows of the list, whole, for what is written out and for nothing that is shown: a list of any length is walked in
     * batches, each beginning where the last one ended, so that none is read twice or left out and nobody holds all of it.
     *
     * @param after {@link CaseBatch#next} of the batch before, null at the beginning
     * @param most  rows of a batch, up to {@link #BATCH}
     */
    public CaseBatch batch(CaseFilter filter, CaseOrder order, CasePosition after, int most) {
        int size = Math.max(1, Math.min(BATCH, most));
        var conditions = conditions(filter);
        var query = conditions.bind(scope.bind(em.createQuery("select " + String.join(", ", order.paths()) + " from ConsultationCase c where "
            + scope.predicate() + conditions.where() + order.by().condition() + (after == null ? "" : after.condition(order))
            + " order by " + order.jpql(), Object[].class)));
        List<Object[]> keys = (after == null ? query : after.bind(query)).setMaxResults(size + 1).getResultList();
        List<Object[]> here = keys.size() > size ? keys.subList(0, size) : keys;
        int id = order.paths().size() - 1;
        List<KarteView> rows = cases.views(here.stream().map(key -> (Long) key[id]).toList());
        return new CaseBatch(rows, keys.size() <= size ? null
            : new CasePosition(Arrays.stream(here.get(size - 1)).map(Serializable.class::cast).toList()));
    }

    /**
     * One page of the cases in whose texts the words stand, the newest first: of all cases for the office, of his own for a supporter.
     * Empty when nothing was typed.
     */
    @Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
    public Page<CaseRow> found(String words, int number) {
        TextCondition text = text(words);
        if (text.where().isEmpty()) {
            return Page.empty();
        }
        List<CaseRow> rows = rows(text.where() + " order by " + CaseOrder.LATEST.jpql(), text::bind, Page.offset(number, PAGE), PAGE + 1);
        return Page.of(withTopics(rows), Math.max(1, number), PAGE);
    }

    /** What was typed into the search box, as far as the actor may read it in the cases' texts. */
    private TextCondition text(String typed) {
        return Text.isBlank(typed) ? TextCondition.NONE : texts.condition(TextQuery.of(typed, synonyms.book()));
    }

    /** How many cases a filter finds, counted to the end: for work behind the pages, never for a page. */
    public long total(CaseFilter filter) {
        var conditions = conditions(filter);
        return conditions.bind(scope.bind(em.createQuery("select count(c.id) from ConsultationCase c where " + scope.predicate() + conditions.where(), Long.class)))
            .getSingleResult();
    }

    /** How many cases a filter finds, counted no further than {@code most}. */
    public int count(CaseFilter filter, int most) {
        var conditions = conditions(filter);
        var query = em.createQuery("select c.id from ConsultationCase c where " + scope.predicate() + conditions.where(), Long.class);
        return conditions.bind(scope.bind(query)).setMaxResults(most).getResultList().size();
    }

    private CaseConditions conditions(CaseFilter filter) {
        return conditions(filter, RareCaseQueries.FEW);
    }

    /** A name is looked up among the applicants first: few of them are an index look-up each, many are found soon enough by walking the list. */
    private CaseConditions conditions(CaseFilter filter, int few) {
        TextCondition text = text(filter.text());
        var found = rare.few(filter, few);
        String key = Like.organization(filter.organizationName());
        if (key == null) {
            return new CaseConditions(filter, null, text, found);
        }
        List<Long> applicants = em.createQuery("select o.id from Organization o where o.nameKey like :key" + Like.ESCAPE, Long.class)
            .setParameter("key", key).setMaxResults(MOST_APPLICANTS + 1).getResultList();
        return new CaseConditions(filter, applicants.size() > MOST_APPLICANTS ? null : applicants, text, found);
    }

    /** Declines that wait for a second person; not those the actor proposed. */
    @Requires(Right.CONFIRM_DECLINE)
    public List<CaseRow> declinesToConfirm(int most) {
        return rows(" and c.status = :screening and c.decline.reason is not null and c.decline.proposedBy <> :me" + BY_DUE,
            query -> bindMe(query).setParameter("screening", CaseStatus.SCREENING), 0, most);
    }

    /** My open cases due up to a day, the most urgent first. */
    @Requires(Right.TRIAGE_CASES)
    public List<CaseRow> mineDueUpTo(LocalDate day, int most) {
        return rows(" and c.ownerAccountId = :me and c.due.day <= :day" + BY_DUE, query -> bindMe(query).setParameter("day", day), 0, most);
    }

    /** Cases nobody has taken, the most urgent first. */
    @Requires(Right.TRIAGE_CASES)
    public List<CaseRow> free(int most) {
        return inboxRows(condition(InboxFilter.FREE), 0, most);
    }

    /** The latest cases of an organization, for the one who registers another. */
    @Requires(Right.REGISTER_CASE)
    public List<CaseRow> ofOrganization(long organizationId, int most) {
        return rows(" and c.organizationId = :organization order by c.milestones.receivedAt desc, c.id desc",
            query -> query.setParameter("organization", organizationId), 0, most);
    }

    /** The number as stored when the words are the number of a case the actor may see: search then jumps there. */
    public Optional<String> exactNumber(String typed) {
        String number = CaseNumbers.normalised(typed);
        if (number == null) {
            return formerNumber(typed);
        }
        return scope.bind(em.createQuery("select c.caseNo from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), String.class))
            .setParameter("no", number).getResultStream().findFirst();
    }

    /** The case that had this number in the list the office kept before, if it is one and no more. */
    private Optional<String> formerNumber(String typed) {
        if (Text.isBlank(typed) || Text.length(typed) > ImportedCase.LEGACY_MAX || typed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> found = scope.bind(em.createQuery("select c.caseNo from ConsultationCase c where c.legacyNo = :no and " + scope.predicate(), String.class))
            .setParameter("no", Text.singleLine(typed)).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String condition(InboxFilter filter) {
        return switch (filter) {
            case MINE -> " and c.ownerAccountId = :me and c.due.day is not null";
            case FREE -> " and c.ownerAccountId is null and c.due.day is not null";
            case OVERDUE -> " and c.due.day < :today";
            case AWAITING -> " and c.status = :awaiting";
            case RUNNING -> " and c.ownerAccountId = :me and c.status = :running";
            case MINE_AND_FREE -> throw new IllegalArgumentException("made of two");
        };
    }

    private int count(InboxFilter filter) {
        var query = em.createQuery("select c.id from ConsultationCase c where " + scope.predicate() + condition(filter), Long.class);
        return bindInbox(scope.bind(query)).setMaxResults(InboxCounts.MOST).getResultList().size();
    }

    private List<CaseRow> inboxRows(String condition, int first, int most) {
        return rows(condition + BY_DUE, this::bindInbox, first, most);
    }

    private <T> TypedQuery<T> bindInbox(TypedQuery<T> query) {
        Map<String, Object> known = new HashMap<>(Map.of("today", Jst.today(clock), "awaiting", CaseStatus.AWAITING_APPLICANT,
            "running", CaseStatus.IN_SUPPORT, "me", actor.accountId()));
        query.getParameters().stream().filter(parameter -> known.containsKey(parameter.getName())).map(parameter -> parameter.getName())
            .forEach(name -> query.setParameter(name, known.get(name)));
        return query;
    }

    private <T> TypedQuery<T> bindMe(TypedQuery<T> query) {
        return query.setParameter("me", actor.accountId());
    }

    private List<CaseRow> rows(String conditionAndOrder, UnaryOperator<TypedQuery<Object[]>> bind, int first, int most) {
        LocalDate today = Jst.today(clock);
        var query = em.createQuery(ROW + scope.predicate() + conditionAndOrder, Object[].class);
        return bind.apply(scope.bind(query)).setFirstResult(first).setMaxResults(most).getResultStream().map(row -> row(row, today)).toList();
    }

    private CaseRow row(Object[] row, LocalDate today) {
        var consultedOn = (LocalDate) row[13];
        var dueOn = (LocalDate) row[14];
        return new CaseRow((Long) row[0], (Long) row[1], (String) row[2], (CaseStatus) row[3], (Priority) row[4], (String) row[5], (Long) row[6], (String) row[7],
            (String) row[8], (String) row[9], (String) row[10], (String) row[11], (Instant) row[12], consultedOn, dueOn, (DueKind) row[15],
            Urgency.of(dueOn, today), consultedOn == null ? 0 : Math.max(0, calendar.between(consultedOn, today)), (Long) row[16], (String) row[17],
            row[3] == CaseStatus.SCREENING && row[18] != null, (String) row[19], (String) row[20],
            (String) row[21], (Instant) row[22], List.of());
    }

    /** The topics of all rows in one statement. */
    private List<CaseRow> withTopics(List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<String>> topics = new HashMap<>();
        em.createQuery("select c.id, t from ConsultationCase c join c.topics t where c.id in :ids order by c.id, t", Object[].class)
            .setParameter("ids", rows.stream().map(CaseRow::id).toList()).getResultList()
            .forEach(row -> topics.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return rows.stream().map(row -> row.with(topics.getOrDefault(row.id(), List.of()))).toList();
    }
}
