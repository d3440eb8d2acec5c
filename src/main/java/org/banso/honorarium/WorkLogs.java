package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banso.document.Evidence;
import org.banso.honorarium.WorkRepository.Held;
import org.banso.honorarium.WorkRepository.Me;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/**
 * A supporter's own working time: written from a record or by itself, handed in, taken back while nobody has looked. Who has lost a
 * case, by a conflict or by being released, writes no new time on it from that moment; what he had worked until then is still his
 * to hand in, and to correct downwards.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ANSWER_REQUESTS)
public class WorkLogs {
    @Inject
    private WorkRepository logs;
    @Inject
    private Evidence evidence;
    @Inject
    private Clock clock;

    /**
     * Writes time and hands it in. Sent twice, or a second time for the same record, it is written once.
     *
     * @param recordId what it is told of in; null for time by itself, whose case the form names
     * @param submit   false keeps it as a draft
     * @param formKey  mark of the form
     * @return the id of the time
     */
    public long log(Long recordId, WorkForm form, boolean submit, String formKey) {
        Me me = logs.me();
        Optional<Held> held = Optional.ofNullable(recordId).map(id -> logs.held(me, id));
        long caseId = held.map(Held::caseId).orElseGet(() -> visible(form.getCaseNo()));
        logs.oneAtATime(caseId, me);
        Optional<Long> made = logs.madeBy(formKey);
        if (made.isPresent()) {
            return made.get();
        }
        if (!logs.sees(caseId)) {
            onlyWhatIsRecorded(held.orElseThrow(WorkLogs::notHis), form);
        }
        if (held.isPresent() && logs.isLogged(me, recordId)) {
            throw new BusinessException("honorarium.alreadyLogged");
        }
        held.ifPresent(record -> form.setWorkedOn(record.on()));
        if (held.isEmpty()) {
            form.setPrepMinutes(null);
        }
        WorkRules.check(form, Jst.today(clock), logs.minutesOf(me, form.getWorkedOn(), null));
        Unpaid unpaid = unpaid(me, caseId, form.getWorkedOn());
        WorkKind kind = form.getKind();
        var log = new WorkLog(me.supporterId(), me.accountId(), caseId, recordId, kind, form, unpaid, formKey, clock.instant());
        keep(log, submit);
        if (form.getPrepMinutes() != null && form.getPrepMinutes() > 0) {
            BusinessException.unless(kind != WorkKind.PREP, "honorarium.prepTwice");
            keep(WorkLog.preparation(me.supporterId(), me.accountId(), caseId, recordId, form, unpaid, clock.instant()), submit);
        }
        return log.id();
    }

    /** A record that tells no minutes sets no limit: the office, which reads it, confirms what is asked for. */
    private static void onlyWhatIsRecorded(Held held, WorkForm form) {
        if (held.minutes() != null && form.total() != null && form.total() > held.minutes()) {
            throw BusinessException.at("minutes", "honorarium.gone.most", held.minutes());
        }
        if (form.getPrepMinutes() != null && form.getPrepMinutes() > 0) {
            throw BusinessException.at("prepMinutes", "honorarium.gone.prep");
        }
    }

    private void keep(WorkLog log, boolean submit) {
        if (submit) {
            log.submit(clock.instant());
        }
        logs.add(log);
    }

    /** Writes a draft anew, or one that was sent back. */
    public void correct(WorkSeen seen, WorkForm form, boolean submit) {
        WorkLog log = logs.mine(seen);
        Me me = logs.me();
        boolean stays = log.recordId() != null || logs.numberOf(log.caseId()).equals(form.getCaseNo());
        long caseId = stays ? log.caseId() : visible(form.getCaseNo());
        logs.oneAtATime(caseId, me);
        if (log.recordId() != null) {
            form.setWorkedOn(log.workedOn());
        }
        form.setPrepMinutes(null);
        if (!logs.sees(caseId)) {
            BusinessException.unless(stays, "honorarium.gone.new");
            log.checkNoMore(form);
        }
        WorkRules.check(form, Jst.today(clock), logs.minutesOf(me, form.getWorkedOn(), log.id()));
        log.correct(caseId, form, unpaid(me, caseId, form.getWorkedOn()));
        if (submit) {
            log.submit(clock.instant());
        }
        logs.flush();
    }

    /** Hands a draft in. */
    public void submit(WorkSeen seen) {
        logs.mine(seen).submit(clock.instant());
        logs.flush();
    }

    /** Takes back what was handed in and nobody has confirmed. */
    public void takeBack(WorkSeen seen) {
        logs.mine(seen).takeBack();
        logs.flush();
    }

    /** Throws a draft away. */
    public void discard(WorkSeen seen) {
        WorkLog log = logs.mine(seen);
        BusinessException.unless(log.state() == WorkState.DRAFT, "honorarium.notDraft");
        logs.evidenceOf(log).forEach(found -> {
            logs.remove(found);
            evidence.remove(found.documentId());
        });
        logs.remove(log);
    }

    private long visible(String caseNo) {
        if (Text.isBlank(caseNo)) {
            throw BusinessException.at("caseNo", "common.choosePlease");
        }
        return logs.caseOf(caseNo).orElseThrow(WorkLogs::notHis);
    }

    private static BusinessException notHis() {
        return BusinessException.at("caseNo", "honorarium.gone.new");
    }

    private Unpaid unpaid(Me me, long caseId, LocalDate on) {
        if (me.fullTime()) {
            return Unpaid.FULL_TIME;
        } else if (!me.payable()) {
            return Unpaid.NOT_PAYABLE;
        }
        return logs.rates().termsOn(on).ownBodyUnpaid() && logs.isOfOwnBody(me, caseId, on) ? Unpaid.OWN_BODY : null;
    }
}
