package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Letters to the applicant about a case, in the applicant's language. They say what happens next, never internal words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void received(ConsultationCase found) {
        write(found, "received", found.due().day());
    }

    void question(ConsultationCase found, String question) {
        write(found, "question", question);
    }

    void reminder(ConsultationCase found) {
        write(found, "reminder", found.due().day());
    }

    void reply(ConsultationCase found, String words) {
        write(found, "reply", words);
    }

    void accepted(ConsultationCase found) {
        write(found, "accepted", "");
    }

    void declined(ConsultationCase found, String words) {
        write(found, "declined", words == null ? "" : words);
    }

    void closed(ConsultationCase found) {
        write(found, "closed", "");
    }

    void reopened(ConsultationCase found) {
        write(found, "reopened", "");
    }

    private void write(ConsultationCase found, String kind, Object detail) {
        ApplicantSnapshot applicant = found.content().applicant();
        if (Text.isBlank(applicant.getContactEmail())) {
            return;
        }
        Locale language = people.languageOf(applicant.getContactEmail());
        String link = settings.text(Setting.BASE_URL) + "/portal/cases/" + found.caseNo();
        outbox.add(new Letter("case-" + found.id() + "-" + kind + "-" + found.version() + "-" + clock.instant().toEpochMilli(),
            applicant.getContactEmail(),
            Texts.get(language, "consultation.letter." + kind + ".subject", found.caseNo()),
            Texts.get(language, "consultation.letter." + kind + ".body", applicant.getContactName() == null ? "" : applicant.getContactName(),
                found.caseNo(), found.content().matter().getTitle() == null ? "" : found.content().matter().getTitle(), words(detail, language), link),
            found.id()));
    }

    private static String words(Object detail, Locale language) {
        if (detail instanceof LocalDate day) {
            return Jst.inWords(day, language);
        }
        return detail == null ? "" : detail.toString();
    }
}
