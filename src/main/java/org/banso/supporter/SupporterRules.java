package org.banso.supporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.banso.codelist.Codes;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Email;
import org.banso.shared.Kana;
import org.banso.shared.Text;

/** What a page of the register must hold (domain.md 4.4). Tidies while it checks; tells every fault at once. */
final class SupporterRules {
    private static final String REQUIRED = "supporter.required";
    private final List<Fault> faults = new ArrayList<>();

    private SupporterRules() {
    }

    /** @throws BusinessException with all faults; otherwise the content is tidied and may be stored */
    static void check(SupporterContent content, Codes codes) {
        var rules = new SupporterRules();
        rules.profile(content.profile(), codes);
        rules.coverage(content.coverage(), codes);
        rules.term(content.term());
        rules.affiliations(content.affiliations());
        rules.skills(content.skills(), codes);
        rules.tell();
    }

    static void check(Term term) {
        var rules = new SupporterRules();
        rules.term(term);
        rules.tell();
    }

    static void check(List<TieForm> ties) {
        var rules = new SupporterRules();
        for (int i = 0; i < ties.size(); i++) {
            TieForm tie = ties.get(i);
            int row = i + 1;
            rules.row(row, tie.getReason() == null || tie.getReason() == ConflictReason.APPLICANT_OBJECTION, "supporter.ties.reasonMissing");
            tie.setCounterpart(Text.singleLineOrNull(tie.getCounterpart()));
            rules.row(row, tie.getCounterpart() == null || Text.length(tie.getCounterpart()) > Affiliation.NAME_MAX, "supporter.ties.counterpartMissing");
            tie.setCorporateNumber(rules.corporateNumber(tie.getCorporateNumber(), "ties", row));
            tie.setNote(Text.cleanOrNull(tie.getNote()));
            rules.row(row, Text.length(tie.getNote()) > Tie.NOTE_MAX, "supporter.ties.noteLong");
            rules.row(row, backwards(tie.getFrom(), tie.getTo()), "supporter.ties.backwards");
        }
        rules.tell();
    }

    static int hours(Integer hours) {
        if (hours == null || hours < 0 || hours > Profile.HOURS_MAX) {
            throw BusinessException.at("capacityHours", "supporter.hours", Profile.HOURS_MAX);
        }
        return hours;
    }

    private void profile(Profile profile, Codes codes) {
        profile.setName(line("name", profile.getName(), Profile.NAME_MAX, true));
        profile.setNameKana(line("nameKana", told("nameKana", profile.getNameKana(), () -> Kana.optional(profile.getNameKana()).map(Kana::value).orElse(null)), Profile.NAME_MAX, true));
        profile.setNameEn(line("nameEn", profile.getNameEn(), Profile.NAME_MAX, false));
        String mail = told("email", profile.getEmail(), () -> Email.optional(profile.getEmail()).map(Email::value).orElse(null));
        fault(mail == null && Text.isBlank(profile.getEmail()), "email", REQUIRED);
        profile.setEmail(mail);
        fault(profile.getEmployment() == null, "employment", REQUIRED);
        fault(!codes.exists("prefecture", profile.getPrefecture()), "prefecture", REQUIRED);
        fault(profile.getCapacityHours() < 0 || profile.getCapacityHours() > Profile.HOURS_MAX, "capacityHours", "supporter.hours", Profile.HOURS_MAX);
        profile.setPublicText(text("publicText", profile.getPublicText(), Profile.PUBLIC_TEXT_MAX));
    }

    private void coverage(Coverage coverage, Codes codes) {
        chosen("productTypes", coverage.getProductTypes(), "productType", codes, true);
        chosen("phases", coverage.getPhases(), "phase", codes, true);
        chosen("diseaseAreas", coverage.getDiseaseAreas(), "diseaseArea", codes, false);
        chosen("languages", coverage.getLanguages(), "language", codes, true);
    }

    private void term(Term term) {
        fault(term.getFrom() == null, "termFrom", REQUIRED);
        fault(term.getTo() == null, "termTo", REQUIRED);
        fault(backwards(term.getFrom(), term.getTo()), "termTo", "supporter.backwards");
        fault(term.getNdaSignedOn() == null && term.getNdaExpiresOn() != null, "ndaSignedOn", REQUIRED);
        fault(term.getNdaSignedOn() != null && term.getNdaExpiresOn() == null, "ndaExpiresOn", REQUIRED);
        fault(backwards(term.getNdaSignedOn(), term.getNdaExpiresOn()), "ndaExpiresOn", "supporter.backwards");
    }

    private void affiliations(List<AffiliationForm> rows) {
        rows.removeIf(row -> row.getId() == null && Text.isBlank(row.getOrganizationName()) && Text.isBlank(row.getPost()));
        fault(rows.isEmpty(), null, "supporter.affiliations.missing");
        for (int i = 0; i < rows.size(); i++) {
            AffiliationForm typed = rows.get(i);
            typed.setOrganizationName(Text.singleLineOrNull(typed.getOrganizationName()));
            row(i + 1, typed.getOrganizationName() == null || Text.length(typed.getOrganizationName()) > Affiliation.NAME_MAX,
                "supporter.affiliations.organizationMissing");
            typed.setPost(Text.singleLineOrNull(typed.getPost()));
            row(i + 1, Text.length(typed.getPost()) > Affiliation.POST_MAX, "supporter.affiliations.postLong");
            typed.setCorporateNumber(corporateNumber(typed.getCorporateNumber(), "affiliations", i + 1));
            row(i + 1, backwards(typed.getFrom(), typed.getTo()), "supporter.affiliations.backwards");
        }
    }

    private void skills(List<SkillForm> rows, Codes codes) {
        rows.removeIf(row -> Text.isBlank(row.getCode()) && Text.isBlank(row.getEvidence()));
        fault(rows.isEmpty(), null, "supporter.skills.missing");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            SkillForm typed = rows.get(i);
            row(i + 1, !codes.exists("expertise", typed.getCode()), "supporter.skills.codeMissing");
            row(i + 1, typed.getCode() != null && !seen.add(typed.getCode()), "supporter.skills.twice");
            row(i + 1, typed.getLevel() == null || typed.getLevel() < 1 || typed.getLevel() > SupporterExpertise.LEVEL_MAX, "supporter.skills.levelMissing");
            row(i + 1, typed.getYears() == null || typed.getYears() < 0 || typed.getYears() > SupporterExpertise.YEARS_MAX, "supporter.skills.yearsMissing");
            typed.setEvidence(Text.cleanOrNull(typed.getEvidence()));
            row(i + 1, Text.length(typed.getEvidence()) > SupporterExpertise.EVIDENCE_MAX, "supporter.skills.evidenceLong");
        }
    }

    private void chosen(String field, List<String> chosen, String list, Codes codes, boolean required) {
        fault(required && chosen.isEmpty(), field, "supporter.choose");
        fault(chosen.stream().anyMatch(code -> !codes.exists(list, code)), field, "supporter.choose");
    }

    private String line(String field, String typed, int max, boolean required) {
        String tidy = Text.singleLineOrNull(typed);
        fault(required && tidy == null, field, REQUIRED);
        fault(tidy != null && Text.length(tidy) > max, field, "supporter.tooLong", max, Text.length(tidy));
        return tidy;
    }

    private String text(String field, String typed, int max) {
        String tidy = Text.cleanOrNull(typed);
        fault(tidy != null && Text.length(tidy) > max, field, "supporter.tooLong", max, Text.length(tidy));
        return tidy;
    }

    private String corporateNumber(String typed, String list, int row) {
        if (Text.isBlank(typed)) {
            return null;
        }
        try {
            return CorporateNumber.of(typed).value();
        } catch (BusinessException e) {
            faults.add(new Fault(null, "supporter." + list + ".number", row));
            return typed;
        }
    }

    /** The tidy value; what cannot be read is told and stays as it was typed. */
    private String told(String field, String typed, Supplier<String> read) {
        try {
            return read.get();
        } catch (BusinessException e) {
            faults.add(new Fault(field, e.key(), e.args()));
            return typed;
        }
    }

    /** A fault of a row in a list, told with the row's number. */
    private void row(int row, boolean wrong, String key) {
        if (wrong) {
            faults.add(new Fault(null, key, row));
        }
    }

    private void fault(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }

    private void tell() {
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private static boolean backwards(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }
}
