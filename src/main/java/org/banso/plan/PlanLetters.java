package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.banso.consultation.CaseAtHand;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.platform.text.Texts;
import org.banso.shared.Text;

/** Letters about plans and engagements, to the office, the supporter and the applicant, by the number of the case: what they say is read behind the sign-in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** To every manager who may approve it. */
    void proposed(SupportPlan plan, String caseNo) {
        managers(who -> !plan.isOf(who.accountId()), "plan-" + plan.id(), "plan.letter.proposed", caseNo, plan.caseId(), "/plan");
    }

    /** To whoever proposed it. */
    void decided(SupportPlan plan, String caseNo) {
        boolean approved = plan.status() == PlanStatus.APPROVED;
        author(plan.proposedBy(), "plan-" + plan.id(), approved ? "plan.letter.approved" : "plan.letter.returned", caseNo, plan.caseId(), "/plan");
    }

    /** To every manager who may approve it. */
    void proposed(HandsOn engagement, String caseNo) {
        managers(who -> who.accountId() != engagement.proposedBy(), "hands-on-" + engagement.id(), "plan.letter.hands.proposed", caseNo, engagement.caseId(), page(engagement));
    }

    /** To whoever proposed it. */
    void decided(HandsOn engagement, String caseNo) {
        boolean approved = engagement.status() == EngagementStatus.APPROVED;
        author(engagement.proposedBy(), "hands-on-" + engagement.id(), approved ? "plan.letter.hands.approved" : "plan.letter.hands.returned", caseNo,
            engagement.caseId(), page(engagement));
    }

    /** To its supporter: it is his from now on. */
    void begin(HandsOn engagement, String caseNo, Optional<String> supporterEmail) {
        supporterEmail.ifPresent(email -> outbox.add(new Letter("hands-on-" + engagement.id() + "-supporter-" + clock.instant().toEpochMilli(), email,
            Texts.get(people.languageOf(email), "plan.letter.hands.begin.subject", caseNo),
            Texts.get(people.languageOf(email), "plan.letter.hands.begin.body", caseNo, settings.text(Setting.BASE_URL) + "/desk/cases/" + caseNo + page(engagement)),
            engagement.caseId())));
    }

    /** To the applicant: there is something to read of it. */
    void told(HandsOn engagement, CaseAtHand about) {
        if (!Text.isBlank(about.contactEmail())) {
            Locale language = people.languageOf(about.contactEmail());
            outbox.add(new Letter("hands-on-" + engagement.id() + "-told-" + clock.instant().toEpochMilli(), about.contactEmail(),
                Texts.get(language, "plan.letter.hands.told.subject", about.caseNo()), Texts.get(language, "plan.letter.hands.told.body",
                    about.contactName() == null ? "" : about.contactName(), about.caseNo(), settings.text(Setting.BASE_URL) + "/portal/cases/" + about.caseNo()), about.id()));
        }
    }

    private static String page(HandsOn engagement) {
        return "/engagements/" + engagement.id();
    }

    private void managers(Predicate<Who> fit, String about, String key, String caseNo, long caseId, String page) {
        people.having(Right.APPROVE_PLANS).stream().filter(fit).forEach(manager -> write(manager, about, key, caseNo, caseId, page));
    }

    private void author(long account, String about, String key, String caseNo, long caseId, String page) {
        Optional<Who> author = people.officer(account);
        author.ifPresent(who -> write(who, about, key, caseNo, caseId, page));
    }

    private void write(Who to, String about, String key, String caseNo, long caseId, String page) {
        outbox.add(new Letter(about + "-" + key + "-" + to.accountId() + "-" + clock.instant().toEpochMilli(), to.email(),
            Texts.get(to.locale(), key + ".subject", caseNo),
            Texts.get(to.locale(), key + ".body", to.name(), caseNo, settings.text(Setting.BASE_URL) + "/office/cases/" + caseNo + page), caseId));
    }
}
