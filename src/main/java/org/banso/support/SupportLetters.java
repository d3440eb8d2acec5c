package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;
import org.banso.support.SupportRepository.CaseAtHand;

/** Letters about released texts and the survey, in the reader's language. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupportLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void released(CaseAtHand about, SupportRecord made) {
        applicant(made.releasedAgain() ? "corrected" : "released", about, made.id(), language -> new Object[] {name(about), about.caseNo(), title(about),
            word(made.kind(), language), day(made, language), link("/portal/cases/" + about.caseNo())});
    }

    /** The case is completed; one letter says so and asks for the survey. */
    void completed(CaseAtHand about, String token) {
        applicant("completed", about, about.id(), language -> new Object[] {name(about), about.caseNo(), title(about), grades(token, language)});
    }

    /** The survey once more, half a year after the end. */
    void later(CaseAtHand about, String token) {
        applicant("later", about, about.id(), language -> new Object[] {name(about), about.caseNo(), title(about), grades(token, language)});
    }

    /** A link for each grade, from very good to poor; it opens the survey with the grade chosen, and nothing is answered before it is sent. */
    private String grades(String token, Locale language) {
        return IntStream.iterate(SurveyForm.BEST, grade -> grade - 1).limit(SurveyForm.BEST)
            .mapToObj(grade -> Texts.get(language, "support.survey.grade" + grade) + ": " + link("/survey/" + token + "?grade=" + grade)).collect(Collectors.joining("\n"));
    }

    private interface Words {
        Object[] in(Locale language);
    }

    private void applicant(String kind, CaseAtHand about, long subject, Words words) {
        if (Text.isBlank(about.contactEmail())) {
            return;
        }
        Locale language = people.languageOf(about.contactEmail());
        write(kind, about, subject, about.contactEmail(), language, "support.letter." + kind, words.in(language));
    }

    private void write(String kind, CaseAtHand about, long subject, String to, Locale language, String key, Object... words) {
        outbox.add(new Letter("support-" + kind + "-" + subject + "-" + clock.instant().toEpochMilli(), to,
            Texts.get(language, key + ".subject", about.caseNo()), Texts.get(language, key + ".body", words), about.id()));
    }

    static String name(CaseAtHand about) {
        return about.contactName() == null ? "" : about.contactName();
    }

    static String title(CaseAtHand about) {
        return about.title() == null ? "" : about.title();
    }

    static String word(RecordKind kind, Locale language) {
        return Texts.get(language, "enum.RecordKind." + kind.name());
    }

    static String day(SupportRecord meeting, Locale language) {
        return Jst.inWords(meeting.performedOn(), language);
    }

    private String link(String path) {
        return settings.text(Setting.BASE_URL) + path;
    }
}
