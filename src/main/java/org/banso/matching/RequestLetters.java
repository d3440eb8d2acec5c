package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;

/** Letters to supporters, in their language. Until the case is open to them they name neither applicant nor product nor title. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestLetters {
    @Inject
    private AssignmentQueries queries;
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The masked brief and until when an answer is hoped for. */
    void asked(Assignment request, CaseFacts facts) {
        brief(request, facts, "asked", Long.toString(clock.instant().toEpochMilli()));
    }

    /** The same brief once more, for who has not answered; once for each request and kind. */
    void reminded(Assignment request, CaseFacts facts, RequestReminders.Kind kind) {
        brief(request, facts, "reminded", kind + "-" + request.askedAt().toEpochMilli());
    }

    /** To those of the office who started the row or own the case: nobody is left. Names the case by its number alone. */
    void nobodyLeft(AskingRound round, CaseFacts facts) {
        Stream.of(round.askedFor(), queries.ownerOf(facts.id())).filter(Objects::nonNull).distinct().forEach(account -> people.officer(account).ifPresent(officer -> {
            String link = settings.text(Setting.BASE_URL) + "/office/cases/" + facts.caseNo() + "/matching";
            outbox.add(new Letter("round-" + round.id() + "-nobody-" + account, officer.email(), Texts.get(officer.locale(), "matching.letter.nobodyLeft.subject", facts.caseNo()),
                Texts.get(officer.locale(), "matching.letter.nobodyLeft.body", officer.name(), facts.caseNo(), link), facts.id()));
        }));
    }

    private void brief(Assignment request, CaseFacts facts, String kind, String once) {
        AssignmentQueries.Addressee supporter = queries.addressee(request.supporterId());
        Locale language = people.languageOf(supporter.email());
        String region = facts.prefecture() == null ? "" : codes.label("prefectureRollup", codes.rollup("prefecture", facts.prefecture()), language);
        write(request, supporter, kind, once, language, labels("topic", facts.topics(), language), codes.label("productType", facts.productType(), language),
            codes.label("phase", facts.phase(), language), region, labels("expertise", request.expertise(), language),
            Jst.inWords(request.answerDueOn(), language), link(request));
    }

    /** The case is open now. */
    void opened(Assignment request) {
        write(request, "opened");
    }

    /** Not this time; the same words whatever the reason. */
    void closed(Assignment request) {
        write(request, "closed");
    }

    /** The case rests for him until something is settled; what, he is not told here. */
    void paused(Assignment request) {
        write(request, "paused");
    }

    private void write(Assignment request, String kind) {
        AssignmentQueries.Addressee supporter = queries.addressee(request.supporterId());
        write(request, supporter, kind, Long.toString(clock.instant().toEpochMilli()), people.languageOf(supporter.email()), link(request));
    }

    private void write(Assignment request, AssignmentQueries.Addressee supporter, String kind, String once, Locale language, Object... details) {
        Object[] words = new Object[details.length + 1];
        words[0] = supporter.name();
        System.arraycopy(details, 0, words, 1, details.length);
        outbox.add(new Letter("request-" + request.id() + "-" + kind + "-" + once, supporter.email(),
            Texts.get(language, "matching.letter." + kind + ".subject"), Texts.get(language, "matching.letter." + kind + ".body", words), request.caseId()));
    }

    private String labels(String list, Collection<String> several, Locale language) {
        return several.stream().map(code -> codes.label(list, code, language)).collect(Collectors.joining("ja".equals(language.getLanguage()) ? "、" : ", "));
    }

    private String link(Assignment request) {
        return settings.text(Setting.BASE_URL) + "/desk/requests/" + request.id();
    }
}
