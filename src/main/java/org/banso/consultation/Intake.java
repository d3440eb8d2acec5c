package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.organization.OrganizationProfile;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Registering a consultation that came by telephone, mail, visit or at an event (T03). */
@ApplicationScoped
@Transactional
@Requires(Right.REGISTER_CASE)
public class Intake {
    private static final Set<String> DESKS = Set.of("MEDISO", "CARISO", "TRIAL_ONESTOP", "DDSN");
    private static final int FORM_KEY_MAX = 40;

    @Inject
    private CaseRepository cases;
    @Inject
    private CaseLetters letters;
    @Inject
    private OrganizationProfile organizations;
    @Inject
    private Deadlines deadlines;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Draws the next number and opens the case; the applicant gets a letter when a mail address is known. Gives the number. */
    public String register(NewCase form) {
        check(form);
        // The lock comes first: a second sending of the form waits here and then sees the case that the first has made.
        CaseNumber numbers = cases.numbers(form.desk(), FiscalYear.of(form.contactOn()));
        String known = cases.numberOfForm(form.formKey());
        if (known != null) {
            return known;
        }
        Instant now = clock.instant();
        LocalDate today = Jst.day(now);
        Instant contact = form.contactOn().equals(today) ? now : Jst.startOf(form.contactOn());
        By by = By.of(actor.who(), now);
        Long previous = Text.isBlank(form.previousNo()) ? null : previous(form.previousNo());
        String number = numbers.next();
        ConsultationCase opened = ConsultationCase.registered(form.desk(), form.channel(), organization(form), contact, form.content(), number, by,
            deadlines);
        opened.from(previous, form.formKey());
        cases.save(opened);
        letters.received(opened);
        return number;
    }

    private long organization(NewCase form) {
        if (form.organizationId() != null) {
            return form.organizationId();
        }
        var told = form.organization();
        return organizations.register(told.name(), told.applicantType(), told.prefecture(), told.corporateNumber());
    }

    /** The first day of contact that may still be registered: the books of a year stay open for some days after its end. */
    public LocalDate firstOpenDay() {
        LocalDate today = Jst.today(clock);
        LocalDate yearBegan = FiscalYear.of(today).start();
        boolean lastYearOpen = today.isBefore(yearBegan.plusDays(settings.number(Setting.BOOKS_OPEN_DAYS)));
        return lastYearOpen ? yearBegan.minusYears(1) : yearBegan;
    }

    private void check(NewCase form) {
        var faults = new ArrayList<Fault>(FilingRules.lengths(form.content()));
        if (Text.isBlank(form.channel())) {
            faults.add(new Fault("channel", "consultation.required"));
        }
        if (!DESKS.contains(form.desk())) {
            faults.add(new Fault("desk", "consultation.required"));
        }
        contact(faults, form.contactOn());
        required(faults, "consultationType", form.content().matter().getConsultationType());
        required(faults, "title", form.content().matter().getTitle());
        required(faults, "body", form.content().matter().getBody());
        if (form.formKey() == null || form.formKey().length() > FORM_KEY_MAX) {
            throw new IllegalArgumentException("form key");
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private void contact(List<Fault> faults, LocalDate contactOn) {
        if (contactOn == null) {
            faults.add(new Fault("contactOn", "consultation.required"));
        } else if (contactOn.isAfter(Jst.today(clock))) {
            faults.add(new Fault("contactOn", "consultation.contact.future"));
        } else if (contactOn.isBefore(firstOpenDay())) {
            faults.add(new Fault("contactOn", "consultation.contact.closedYear", firstOpenDay().toString()));
        }
    }

    private static void required(List<Fault> faults, String field, String value) {
        if (Text.isBlank(value)) {
            faults.add(new Fault(field, "consultation.required"));
        }
    }

    private Long previous(String typed) {
        return cases.idIfVisible(CaseNumbers.normalised(typed))
            .orElseThrow(() -> BusinessException.at("previousNo", "consultation.previousUnknown"));
    }
}
