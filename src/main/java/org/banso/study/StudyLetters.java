package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.banso.consultation.CaseAtHand;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestOrder;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Letters about a study. The vendor's name the order by its number only; neither case nor question stand in mail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StudyLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private GuestLinks links;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The order, with a key. */
    void ordered(CaseAtHand about, Study study, StudyVendor vendor) {
        toVendor("ordered", about, study, vendor, key(about, study, vendor));
    }

    /** Something is missing; the words stand behind the key. */
    void sentBack(CaseAtHand about, Study study, StudyVendor vendor) {
        toVendor("sentBack", about, study, vendor, key(about, study, vendor));
    }

    /** The deadline comes near or has passed. Once per step and deadline, by the row that goes with it. */
    void remind(CaseAtHand about, Study study, StudyVendor vendor, ReminderStep step) {
        toVendor(step.isLate() ? "late" : "soon", about, study, vendor, key(about, study, vendor));
    }

    /** The owner of the case hears that the deadline has passed. */
    void late(CaseAtHand about, Study study) {
        tellOwner("late", about, study);
    }

    /** The office asks for what is late. His earlier keys open nothing any more. */
    void urge(CaseAtHand about, Study study, StudyVendor vendor) {
        links.revokeAll(GuestPurpose.STUDY, study.id());
        toVendor("late", about, study, vendor, key(about, study, vendor));
    }

    /** Nothing more is to be done. */
    void cancelled(CaseAtHand about, Study study, StudyVendor vendor) {
        toVendor("cancelled", about, study, vendor, "");
    }

    private void toVendor(String kind, CaseAtHand about, Study study, StudyVendor vendor, String link) {
        Locale language = vendor.language();
        write(about, study, kind, vendor.email(), language, study.id().toString(), vendor.name(), vendor.contactName(), study.id().toString(), Jst.inWords(study.deadline(), language), link);
    }

    private String key(CaseAtHand about, Study study, StudyVendor vendor) {
        Instant usual = clock.instant().plus(Duration.ofDays(settings.number(Setting.GUEST_DAYS)));
        Instant afterDeadline = Jst.startOf(study.deadline().plusDays(31));
        Instant until = usual.isAfter(afterDeadline) ? usual : afterDeadline;
        String key = links.issue(new GuestOrder(GuestPurpose.STUDY, study.id(), about.id(), vendor.name(), vendor.email(), until));
        return settings.text(Setting.BASE_URL) + GuestPurpose.STUDY.address(key);
    }

    /** To the applicant: there is something to read. */
    void shared(CaseAtHand about, Study study) {
        if (!Text.isBlank(about.contactEmail())) {
            write(about, study, "shared", about.contactEmail(), people.languageOf(about.contactEmail()), about.caseNo(), about.contactName() == null ? "" : about.contactName(),
                about.caseNo(), settings.text(Setting.BASE_URL) + "/portal/cases/" + about.caseNo());
        }
    }

    void delivered(CaseAtHand about, Study study) {
        tellOwner("delivered", about, study);
    }

    /** A tie has come up; which one stands behind the sign-in. */
    void halted(CaseAtHand about, Study study) {
        tellOwner("halted", about, study);
    }

    private void tellOwner(String kind, CaseAtHand about, Study study) {
        if (about.ownerId() != null) {
            people.officer(about.ownerId()).ifPresent(owner -> write(about, study, "owner." + kind, owner.email(), owner.locale(), about.caseNo(), owner.name(), about.caseNo(),
                settings.text(Setting.BASE_URL) + "/office/cases/" + about.caseNo() + "/studies/" + study.id()));
        }
    }

    private void write(CaseAtHand about, Study study, String kind, String to, Locale language, String mark, Object... words) {
        outbox.add(new Letter("study-" + kind + "-" + study.id() + "-" + clock.instant().toEpochMilli(), to, Texts.get(language, "study.letter." + kind + ".subject", mark),
            Texts.get(language, "study.letter." + kind + ".body", words), about.id()));
    }
}
