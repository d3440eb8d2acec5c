package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** Forms for records and meetings that open with everything known filled in, so that an hour of advice is written down in two minutes. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class WritingQueries {
    /** How long advice is taken to last when there was none before, and how finely a time is suggested. */
    private static final int USUAL_MINUTES = 60;
    private static final int STEP_MINUTES = 5;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Codes codes;
    @Inject
    @Any
    private Instance<BeforeRecord> rules;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    private record About(long id, String caseNo, String title, String organizationName, String confidentiality, CaseStatus status,
                         String contactName, String preferredWays) {
    }

    private record Helper(long id, String name, Long accountId, boolean fullTime) {
    }

    /**
     * A record not written yet.
     *
     * @param kind null lets the state of the case suggest one
     */
    public RecordDraft begin(String caseNo, RecordKind kind) {
        return fresh(about(caseNo), kind, Jst.today(clock));
    }

    /** A meeting not set yet; its day is for a person to say. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
    public RecordDraft beginMeeting(String caseNo, RecordKind kind) {
        return fresh(about(caseNo), kind, null);
    }

    /** A record to be corrected, or a planned meeting to be written up or moved; only one's own for a part-time supporter. */
    public RecordDraft open(String caseNo, long recordId) {
        About about = about(caseNo);
        SupportRecord found = em.find(SupportRecord.class, recordId);
        boolean writable = found != null && (found.status() == RecordStatus.PLANNED || found.status() == RecordStatus.HELD);
        if (!writable || found.caseId() != about.id()) {
            throw new NotFound();
        }
        List<Helper> helpers = helpers(about.id(), found.supporterId());
        Helper its = helpers.stream().filter(helper -> Objects.equals(helper.id(), found.supporterId())).findFirst().orElse(null);
        if (!office() && (its == null || !isMe(its))) {
            throw new NotFound();
        }
        RecordForm form = found.form();
        boolean asTimesSay = form.getStartTime() != null && form.getEndTime() != null && form.getMinutes() != null
            && Duration.between(form.getStartTime(), form.getEndTime()).toMinutes() == form.getMinutes();
        if (found.status() == RecordStatus.PLANNED || asTimesSay) {
            form.setMinutes(null); // follows from the times, which may be changed now
        }
        if (found.status() == RecordStatus.PLANNED && form.getAttendees() == null) {
            form.setAttendees(attendees(about, its));
        }
        List<String> near = near(about.id());
        if (form.getExpertise().isEmpty()) {
            form.setExpertise(suggested(about.id(), found.supporterId()));
        }
        form.setActions(em.createQuery("select a from NextAction a where a.recordId = :id and a.doneAt is null order by a.id", NextAction.class)
            .setParameter("id", recordId).getResultStream().map(NextAction::form).collect(Collectors.toCollection(ArrayList::new)));
        return draft(about, found, form, its == null ? null : its.name(), its != null && isMe(its), false, helpers, with(near, form.getExpertise()));
    }

    /** What whoever writes a record of this kind now should know first: message keys. */
    public List<String> warnings(RecordDraft draft) {
        boolean counts = draft.isNew() || draft.planned();
        return counts ? rules.stream().flatMap(rule -> rule.warning(draft.caseId(), draft.form().getKind()).stream()).toList() : List.of();
    }

    private RecordDraft fresh(About about, RecordKind kind, LocalDate day) {
        List<Helper> helpers = helpers(about.id(), null);
        Helper me = helpers.stream().filter(this::isMe).findFirst().orElse(null);
        if (!office() && me == null) {
            throw new NotFound();
        }
        var form = new RecordForm();
        form.setKind(kind == null ? suggestedKind(about.status()) : kind);
        form.setPerformedOn(day);
        Helper its = me != null ? me : form.getKind() == RecordKind.SUPPORTER_MEETING ? onlyOne(helpers) : null;
        form.setSupporterId(its == null ? null : its.id());
        form.setMethod(firstWay(about.preferredWays()));
        form.setAttendees(attendees(about, its));
        form.setExpertise(suggested(about.id(), form.getSupporterId()));
        boolean asLastTime = me != null && day != null && asLastTime(form, about, me.id(), kind == null);
        return draft(about, null, form, office() ? null : me.name(), me != null, asLastTime, helpers, with(near(about.id()), form.getExpertise()));
    }

    /**
     * Advice is mostly of the kind it was last time, with the same people, and written down when it is over: as long as last time, ending
     * about now.
     *
     * @return whether there was a last time, and kind and length are as they were then
     */
    private boolean asLastTime(RecordForm form, About about, long supporterId, boolean kindToo) {
        SupportRecord last = em.createQuery("select r from SupportRecord r where r.caseId = :case and r.supporterId = :supporter and r.status = :held"
                + " order by r.performedOn desc, r.id desc", SupportRecord.class).setParameter("case", about.id()).setParameter("supporter", supporterId)
            .setParameter("held", RecordStatus.HELD).setMaxResults(1).getResultStream().findFirst().orElse(null);
        int minutes = USUAL_MINUTES;
        boolean alike = false;
        if (last != null) {
            RecordForm before = last.form();
            if (kindToo && about.status() != CaseStatus.FOLLOW_UP && (office() || !before.getKind().isOfficeOnly())) {
                form.setKind(before.getKind());
            }
            form.setMethod(codes.exists("method", before.getMethod()) ? before.getMethod() : form.getMethod());
            form.setAttendees(before.getAttendees() == null ? form.getAttendees() : before.getAttendees());
            minutes = before.getMinutes() == null ? minutes : before.getMinutes();
            alike = before.getMinutes() != null && form.getKind() == before.getKind();
        }
        LocalTime now = Jst.now(clock).toLocalTime();
        int end = (now.getHour() * 60 + now.getMinute()) / STEP_MINUTES * STEP_MINUTES;
        if (end == 0) { // just after midnight it was yesterday
            form.setPerformedOn(form.getPerformedOn().minusDays(1));
            end = 24 * 60 - STEP_MINUTES;
        }
        form.setStartTime(LocalTime.MIN.plusMinutes(Math.max(0, end - minutes)));
        form.setEndTime(LocalTime.MIN.plusMinutes(end));
        return alike && end >= minutes; // what began yesterday is cut at midnight
    }

    private RecordDraft draft(About about, SupportRecord found, RecordForm form, String supporterName, boolean mine,
                              boolean asLastTime, List<Helper> helpers, List<String> near) {
        List<Choice> choices = helpers.stream().map(helper -> new Choice(Long.toString(helper.id()), helper.name())).toList();
        return new RecordDraft(about.id(), about.caseNo(), about.title(), about.organizationName(), about.confidentiality(),
            found == null ? null : new RecordSeen(found.id(), found.version()), found == null ? null : found.status(),
            found == null ? null : found.releasedAt(),
            found == null || found.pendingText() == null ? null : found.applicantText(), form, supporterName, mine, asLastTime, choices, near);
    }

    private About about(String caseNo) {
        return scope.bind(em.createQuery("select c.id, c.caseNo, c.matter.title, c.applicant.organizationName, c.matter.confidentiality, c.status,"
                + " c.applicant.contactName, c.matter.preferredWays from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Object[].class))
            .setParameter("no", caseNo).getResultStream().findFirst()
            .map(row -> new About((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (CaseStatus) row[5],
                (String) row[6], (String) row[7])).orElseThrow(NotFound::new);
    }

    /**
     * Who may have helped: the supporters who accepted the case, and the full-time ones of the office.
     *
     * @param named whom the record already names, though he may have left the case since; null when nobody
     */
    private List<Helper> helpers(long caseId, Long named) {
        return em.createQuery("select s.id, s.profile.name, s.accountId, s.profile.employment from Supporter s where"
                + " exists (select a.id from Assignment a where a.caseId = :case and a.supporterId = s.id"
                + " and a.state = org.banso.matching.AssignmentState.ACCEPTED"
                + " and a.conflict in (org.banso.matching.ConflictStatus.CLEAR, org.banso.matching.ConflictStatus.CLEAR_WITH_MEASURES))"
                + " or (s.profile.employment = org.banso.supporter.Employment.FULL_TIME and s.status = org.banso.supporter.SupporterStatus.ACTIVE)"
                + " or s.id = :named order by s.profile.employment desc, s.profile.name, s.id", Object[].class).setParameter("case", caseId)
            .setParameter("named", named == null ? 0 : named).getResultStream()
            .map(row -> new Helper((Long) row[0], (String) row[1], (Long) row[2], "FULL_TIME".equals(row[3].toString()))).toList();
    }

    private static Helper onlyOne(List<Helper> helpers) {
        List<Helper> partTime = helpers.stream().filter(helper -> !helper.fullTime()).toList();
        return partTime.size() == 1 ? partTime.get(0) : null;
    }

    /**
     * Fields of expertise near the case, few enough for a phone: needed, asked of its supporters, and the reader's own as a
     * supporter; failing these all of the topics it was filed under, and failing those all there are.
     */
    private List<String> near(long caseId) {
        Set<String> found = new LinkedHashSet<>(needed(caseId));
        em.createQuery("select a.expertise from Assignment a where a.caseId = :id", String.class).setParameter("id", caseId).getResultStream()
            .forEach(joined -> found.addAll(split(joined)));
        found.addAll(em.createQuery("select e.code from SupporterExpertise e where e.supporter.accountId = :me order by e.level desc, e.code", String.class)
            .setParameter("me", actor.who().accountId()).getResultList());
        if (found.isEmpty()) {
            List<String> topics = em.createQuery("select t from ConsultationCase c join c.topics t where c.id = :id", String.class)
                .setParameter("id", caseId).getResultList();
            codes.values("expertise").stream().filter(code -> codes.parent("expertise", code).filter(topics::contains).isPresent()).forEach(found::add);
        }
        return found.isEmpty() ? codes.values("expertise") : List.copyOf(found);
    }

    private List<String> needed(long caseId) {
        return em.createQuery("select e from ConsultationCase c join c.expertise e where c.id = :id order by e", String.class)
            .setParameter("id", caseId).getResultList();
    }

    private List<String> suggested(long caseId, Long supporterId) {
        List<String> asked = supporterId == null ? List.of() : em.createQuery("select a.expertise from Assignment a where a.caseId = :id and a.supporterId = :supporter",
            String.class).setParameter("id", caseId).setParameter("supporter", supporterId).getResultStream().flatMap(joined -> split(joined).stream()).toList();
        List<String> best = asked.isEmpty() ? needed(caseId) : asked;
        return best.stream().limit(RecordForm.EXPERTISE_MOST).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> with(List<String> near, Collection<String> chosen) {
        return Stream.concat(near.stream(), chosen.stream()).distinct().toList();
    }

    private static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : List.of(joined.split(","));
    }

    private RecordKind suggestedKind(CaseStatus status) {
        if (status == CaseStatus.FOLLOW_UP) {
            return RecordKind.FOLLOW_UP;
        }
        return office() && status.compareTo(CaseStatus.MATCHING) < 0 ? RecordKind.PRE_INTERVIEW : RecordKind.SUPPORTER_MEETING;
    }

    private String firstWay(String preferredWays) {
        return split(preferredWays).stream().filter(way -> codes.exists("method", way)).findFirst().orElse("ONLINE");
    }

    private String attendees(About about, Helper helper) {
        String third = office() && (helper == null || !isMe(helper)) ? actor.who().name() : null;
        return Stream.of(about.contactName(), helper == null ? null : helper.name(), third).filter(Objects::nonNull).distinct()
            .collect(Collectors.joining("、"));
    }

    private boolean isMe(Helper helper) {
        return helper.accountId() != null && helper.accountId().equals(actor.who().accountId());
    }

    private boolean office() {
        return actor.has(Right.WRITE_RECORDS);
    }
}
