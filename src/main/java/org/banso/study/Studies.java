package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseAtHand;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.EventKind;
import org.banso.consultation.PartiesChanged;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.document.ScanState;
import org.banso.document.Visibility;
import org.banso.matching.VendorCheck;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.FieldText;
import org.banso.shared.Jst;
import org.banso.support.RecordForm;
import org.banso.support.Records;

/** The office has a question studied outside: proposes, has it approved by a second person, orders, inspects, shares, and says what follows. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Studies {
    @Inject
    private StudyRepository studies;
    @Inject
    private StudyQueries queries;
    @Inject
    private StudyReminders.Step reminders;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private StudyLetters letters;
    @Inject
    private VendorCheck check;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseProgress progress;
    @Inject
    private Records records;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Documents files;
    @Inject
    private GuestLinks links;
    @Inject
    private Event<PartiesChanged> parties;
    @Inject
    private AuditTrail audit;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** @return the id of the proposal */
    public long propose(long caseId, StudyForm form) {
        access.locked(caseId);
        CaseAtHand about = atHand.visible(caseId);
        Optional<Long> before = sent.made(Study.class, form.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        BusinessException.unless(about.status().isOpen(), "study.caseEnded");
        if (form.getKind() == null) {
            throw BusinessException.at("kind", "common.choosePlease");
        }
        form.setQuestion(FieldText.required("question", form.getQuestion(), Study.QUESTION_MAX));
        yen("budgetYen", form.getBudgetYen());
        var made = new Study(caseId, form, actor.accountId(), clock.instant());
        studies.add(made);
        return made.id();
    }

    /** By a manager, never by who proposed it; the database asks for that too. */
    @Requires(Right.CONFIRM_DECLINE)
    public void approve(StudySeen seen) {
        Study found = studies.at(seen);
        found.approve(actor.accountId(), Jst.today(clock));
        studies.flush();
        audit.note("STUDY_APPROVED", Long.toString(found.id()), Long.toString(found.budgetYen()));
    }

    /** Refused by a manager, or given up by the office; a vendor at work is told, and his key opens nothing more. */
    public void cancel(StudySeen seen, String why) {
        Study found = studies.held(seen);
        boolean atWork = found.state().isWithVendor();
        found.cancel(FieldText.required("why", why, Study.WHY_MAX), clock.instant());
        studies.flush();
        links.revokeAll(GuestPurpose.STUDY, found.id());
        if (atWork) {
            letters.cancelled(atHand.visible(found.caseId()), found, studies.vendor(found.vendorId()));
            parties.fire(new PartiesChanged(found.caseId()));
        }
    }

    /**
     * Orders it. The vendor stands from now on among the bodies around the case, so that nobody of his house advises on it.
     *
     * @throws BusinessException study.tied when anything ties vendor and case
     */
    public void order(StudySeen seen, OrderForm form) {
        Study found = studies.held(seen);
        if (form.getVendorId() == null) {
            throw BusinessException.at("vendorId", "common.choosePlease");
        }
        yen("amountYen", form.getAmountYen());
        if (form.getAmountYen() > found.budgetYen()) {
            throw BusinessException.at("amountYen", "study.overBudget", found.budgetYen());
        }
        deadline("deadline", form.getDeadline());
        StudyVendor vendor = studies.vendor(form.getVendorId());
        BusinessException.unless(vendor.does(found.kind()), "study.vendor.notOffered");
        expectUntied(found, vendor, "vendorId");
        found.order(form, Jst.today(clock));
        studies.flush();
        reminders.toldWithTheOrder(found);
        letters.ordered(atHand.visible(found.caseId()), found, vendor);
        progress.note(found.caseId(), EventKind.STUDY_ORDERED, found.kind().name(), null);
        audit.note("STUDY_ORDERED", Long.toString(found.id()), vendor.name() + " " + form.getAmountYen());
        parties.fire(new PartiesChanged(found.caseId()));
    }

    private void expectUntied(Study study, StudyVendor vendor, String field) {
        List<VendorCheck.Tie> ties = check.ties(StudyWatch.order(study, vendor));
        if (!ties.isEmpty()) {
            throw BusinessException.at(field, "study.tied", ties.stream().map(VendorCheck.Tie::with).distinct().collect(Collectors.joining("、")));
        }
    }

    /**
     * The vendor is late and gets another letter with a fresh key, in place of those before. Once a day; the timer's letter of that day
     * does not count, for it may not have arrived.
     *
     * @throws BusinessException study.notNow when he is not late, study.urge.today when the office wrote to him today
     */
    public void urge(StudySeen seen) {
        Study found = studies.held(seen);
        LocalDate today = Jst.today(clock);
        BusinessException.unless(found.isOverdue(today), "study.notNow");
        BusinessException.unless(!studies.isUrged(found.id(), today), "study.urge.today");
        studies.add(new StudyUrging(found.id(), today, actor.accountId(), clock.instant()));
        letters.urge(atHand.visible(found.caseId()), found, studies.vendor(found.vendorId()));
        progress.note(found.caseId(), EventKind.STUDY_URGED, found.kind().name(), null);
    }

    /** The key is lost or has run out: the vendor gets another letter. One who is late is urged. */
    public void sendAgain(StudySeen seen) {
        Study found = studies.at(seen);
        BusinessException.unless(found.isAwaited() && !found.isOverdue(Jst.today(clock)), "study.notNow");
        letters.ordered(atHand.visible(found.caseId()), found, studies.vendor(found.vendorId()));
    }

    /** The tie that had come up is gone: the vendor may go on, with a fresh key. */
    public void goOn(StudySeen seen) {
        Study found = studies.at(seen);
        StudyVendor vendor = studies.vendor(found.vendorId());
        expectUntied(found, vendor, null);
        found.goOn();
        studies.flush();
        letters.ordered(atHand.visible(found.caseId()), found, vendor);
    }

    /** What was delivered is what was asked for; from now on the vendor's page takes nothing more. */
    public void accept(StudySeen seen) {
        Study found = studies.at(seen);
        sound(found);
        found.inspected(actor.accountId(), Jst.today(clock));
        studies.flush();
        links.revokeAll(GuestPurpose.STUDY, found.id());
    }

    /** Back to the vendor; what was accepted only when a file of it is gone or turned out to be harmful, for it cannot be shared as it is. */
    public void sendBack(StudySeen seen, String words, LocalDate until) {
        Study found = studies.held(seen);
        deadline("until", until);
        if (found.state() == StudyState.INSPECTED) {
            BusinessException.unless(queries.isBroken(found.id()), "study.notNow");
            expectUntied(found, studies.vendor(found.vendorId()), null);
        }
        found.sendBack(FieldText.required("words", words, Study.WORDS_MAX), until);
        studies.flush();
        reminders.toldWithTheOrder(found);
        letters.sentBack(atHand.visible(found.caseId()), found, studies.vendor(found.vendorId()));
    }

    /**
     * The applicant reads it from now on; a support that was given.
     *
     * @throws BusinessException study.fileGone, fileInfected, fileWaits when what was inspected is no longer what stands there
     */
    public void share(StudySeen seen) {
        Study found = studies.held(seen);
        CaseAtHand about = atHand.visible(found.caseId());
        List<DocumentQueries.Row> delivered = sound(found);
        found.share(clock.instant());
        studies.flush();
        delivered.forEach(file -> files.handle(file.seen(), Visibility.APPLICANT, file.tierSet() ? file.tier() : null, Texts.get(Locale.JAPANESE, "study.shared.why")));
        record(about, found);
        progress.note(found.caseId(), EventKind.STUDY_SHARED, found.kind().name(), null);
        letters.shared(about, found);
    }

    /** What follows for the applicant's plan; he reads it. */
    public void judge(StudySeen seen, StudyVerdict verdict, String words) {
        Study found = studies.at(seen);
        if (verdict == null) {
            throw BusinessException.at("verdict", "common.choosePlease");
        }
        found.judge(verdict, FieldText.required("words", words, Study.WORDS_MAX), clock.instant());
        studies.flush();
    }

    /** What was delivered, every file of it and none harmful; a delivery without a file is none. */
    private List<DocumentQueries.Row> sound(Study study) {
        Set<Long> brought = queries.files(List.of(study.id())).stream().map(StudyFileRow::documentId).collect(Collectors.toSet());
        List<DocumentQueries.Row> found = documents.of(study.caseId()).stream().filter(row -> brought.contains(row.id())).toList();
        BusinessException.unless(!found.isEmpty() && found.size() == studies.brought(study.id()), "study.fileGone");
        BusinessException.unless(found.stream().noneMatch(file -> file.newest().scan() == ScanState.INFECTED), "study.fileInfected");
        BusinessException.unless(found.stream().allMatch(DocumentQueries.Row::open), "study.fileWaits");
        return found;
    }

    private void record(CaseAtHand about, Study study) {
        var form = new RecordForm();
        form.setKind(study.kind().record());
        form.setPerformedOn(Jst.today(clock));
        form.setMethod("MAIL");
        form.setAttendees(studies.vendor(study.vendorId()).name());
        Set<String> needed = cases.view(about.id()).expertise();
        form.setExpertise(new ArrayList<>(needed.isEmpty() ? List.of(study.kind() == StudyKind.IP ? "IP" : "MARKET")
            : needed.stream().sorted().limit(RecordForm.EXPERTISE_MOST).toList()));
        form.setInternalNote(study.question());
        records.write(about.id(), form, "study-" + study.id());
    }

    private static void yen(String field, Long amount) {
        if (amount == null) {
            throw BusinessException.at(field, "common.fillPlease");
        }
        if (amount < 1 || amount > Study.YEN_MAX) {
            throw BusinessException.at(field, "study.yen", Study.YEN_MAX);
        }
    }

    private void deadline(String field, LocalDate day) {
        if (day == null) {
            throw BusinessException.at(field, "common.fillPlease");
        }
        if (!day.isAfter(Jst.today(clock)) || day.isAfter(Jst.today(clock).plusYears(2))) {
            throw BusinessException.at(field, "study.deadlineWrong");
        }
    }
}
