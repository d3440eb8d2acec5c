package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;

/**
 * Letters to the officer who owns a case, when somebody outside has done what the case was waiting for. They name the case
 * by its number alone: what it is about stays out of mail, and so does what a supporter answered.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwnerLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    void applicantAnswered(ConsultationCase found) {
        write(found, "answered", "");
    }

    void withdrawn(ConsultationCase found) {
        write(found, "withdrawn", "");
    }

    void supporterAnswered(ConsultationCase found) {
        write(found, "supporterAnswered", "?tab=supporters");
    }

    void supporterChanged(ConsultationCase found) {
        write(found, "supporterChanged", "?tab=supporters");
    }

    /** Nobody is written to about what he did himself, and a case without an owner waits in the inbox. */
    private void write(ConsultationCase found, String kind, String tab) {
        if (found.ownerAccountId() == null || found.ownerAccountId().equals(actor.who().accountId())) {
            return;
        }
        people.officer(found.ownerAccountId()).ifPresent(owner -> {
            Locale language = owner.locale();
            String link = settings.text(Setting.BASE_URL) + "/office/cases/" + found.caseNo() + tab;
            outbox.add(new Letter("owner-" + found.id() + "-" + kind + "-" + found.version() + "-" + clock.instant().toEpochMilli(), owner.email(),
                Texts.get(language, "consultation.letter.owner." + kind + ".subject", found.caseNo()),
                Texts.get(language, "consultation.letter.owner." + kind + ".body", owner.name(), found.caseNo(), link), found.id()));
        });
    }
}
