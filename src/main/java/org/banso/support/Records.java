package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.Milestone;
import org.banso.matching.AssignmentFacts;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * What was done for a case, written by the office or by the supporter who did it. A part-time supporter writes only what he
 * did himself and only for cases that are open to him at that moment; what a form says to the contrary is ignored and noted.
 */
@ApplicationScoped
@Transactional
@Requires({Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES})
public class Records {
    static final String IGNORED = "FIELD_IGNORED";

    @Inject
    private SupportRepository records;
    @Inject
    private OfferEnds offers;
    @Inject
    private CaseProgress progress;
    @Inject
    private AssignmentFacts assignments;
    @Inject
    @Any
    private Instance<BeforeRecord> rules;
    @Inject
    private Event<TimedRecord> timed;
    @Inject
    private AuditTrail audit;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Writes support that was given without having been planned; when that very meeting was planned after all, it is the one
     * written up, so that it is not counted twice.
     *
     * @param formKey mark of the form; sending the same form twice makes one record
     * @return the id of the record
     */
    public long write(long caseId, RecordForm form, String formKey) {
        records.lockCase(caseId);
        CaseAtHand about = records.visible(caseId);
        Optional<Long> made = records.madeBy(formKey);
        if (made.isPresent()) {
            return made.get();
        }
        if (!office()) {
            fix(form, form.getKind(), me(), "case " + about.caseNo());
            if (form.getKind() != null && form.getKind().isOfficeOnly()) {
                throw BusinessException.at("kind", "support.kind.officeOnly");
            }
        }
        check(about, form, null);
        rules.forEach(rule -> rule.check(caseId, form.getKind()));
        holdForTime(form);
        Optional<SupportRecord> expected = records.planned(caseId, form);
        if (expected.isPresent()) {
            return writeUp(expected.get(), form, formKey);
        }
        var written = SupportRecord.held(caseId, form, actor.who().accountId(), clock.instant(), formKey);
        records.add(written);
        settle(written, form);
        return written.id();
    }

    /** The planned meeting took place: it is written up, the case remembers its first meeting of the kind and goes on (T15). */
    public void hold(RecordSeen planned, RecordForm form) {
        SupportRecord meeting = mine(planned);
        records.lockCase(meeting.caseId());
        fix(form, meeting.kind(), meeting.supporterId(), "record " + meeting.id());
        check(records.visible(meeting.caseId()), form, meeting.supporterId());
        rules.forEach(rule -> rule.check(meeting.caseId(), meeting.kind()));
        holdForTime(form);
        writeUp(meeting, form, null);
    }

    private long writeUp(SupportRecord meeting, RecordForm form, String formKey) {
        meeting.hold(form, actor.who().accountId(), formKey);
        records.flush();
        offers.overtaken(records.visible(meeting.caseId()), meeting);
        settle(meeting, form);
        return meeting.id();
    }

    /**
     * A correction of what was written: the next version of the record, or only other next steps. Counts follow it at once; of a
     * released record the applicant goes on reading the old text until the office releases the new one.
     *
     * @param reason why; it may be missing where nothing but next steps changes
     */
    public void correct(RecordSeen seen, RecordForm form, String reason) {
        SupportRecord written = mine(seen);
        records.lockCase(written.caseId());
        fix(form, written.kind(), office() ? form.getSupporterId() : written.supporterId(), "record " + written.id());
        check(records.visible(written.caseId()), form, written.supporterId());
        LocalDate before = written.performedOn();
        if (!written.says(form)) {
            records.keep(written.correct(form, actor.who().accountId(), RecordRules.reason("reason", reason), clock.instant()));
            Milestone kind = written.kind().milestone();
            progress.heldCorrected(written.caseId(), kind, records.heldMoments(written.caseId(), kind), before, written.performedOn());
        }
        records.replaceActions(written, form.getActions());
    }

    private void settle(SupportRecord written, RecordForm form) {
        records.replaceActions(written, form.getActions());
        progress.held(written.caseId(), written.kind().milestone(), written.performedAt());
        if (form.isTimeToo()) {
            handIn(written, form);
        }
    }

    /**
     * Time is everybody's own: who writes for another hands none in. Whose time it is is held before the record names him, or two records of his
     * would each wait for the other.
     */
    private void holdForTime(RecordForm form) {
        if (form.isTimeToo()) {
            Long mine = records.supporterOf(actor.who().accountId()).filter(found -> found.equals(form.getSupporterId()))
                .orElseThrow(() -> BusinessException.at("supporterId", "support.time.others"));
            records.lockSupporter(mine);
        }
    }

    private void handIn(SupportRecord written, RecordForm form) {
        records.flush();
        timed.fire(new TimedRecord(written.id(), form.getPrepMinutes()));
    }

    /** Whoever planned or wrote it before vouches for the supporter it already names; another must be of the case. */
    private void check(CaseAtHand about, RecordForm form, Long before) {
        RecordRules.checkHeld(form, about.receivedOn(), clock.instant(), codes::exists);
        Long supporter = form.getSupporterId();
        boolean fits = supporter == null || supporter.equals(before) || records.accepted(about.id(), supporter)
            || assignments.mayAdvise(about.id(), supporter) || office() && records.wasAssigned(about.id(), supporter, form.getPerformedOn());
        if (!fits) {
            throw BusinessException.at("supporterId", "support.supporter.notOfCase");
        }
    }

    /** Others' records do not exist for a part-time supporter. */
    private SupportRecord mine(RecordSeen seen) {
        SupportRecord found = records.at(seen);
        if (!office() && !me().equals(found.supporterId())) {
            throw new NotFound();
        }
        return found;
    }

    private boolean office() {
        return actor.has(Right.WRITE_RECORDS);
    }

    private Long me() {
        return records.supporterOf(actor.who().accountId()).orElseThrow(NotFound::new);
    }

    /** Kind and supporter are not the form's to say; a page never sends another, so one that comes was forged or is old. */
    private void fix(RecordForm form, RecordKind kind, Long supporter, String where) {
        if (form.getKind() != kind || form.getSupporterId() != null && !Objects.equals(form.getSupporterId(), supporter)) {
            audit.note(IGNORED, where, "kind " + form.getKind() + ", supporter " + form.getSupporterId());
        }
        form.setKind(kind);
        form.setSupporterId(supporter);
    }
}
